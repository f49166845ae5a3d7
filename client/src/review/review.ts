import {
  Disposable,
  l10n,
  type Position,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  window,
} from "vscode";
import {
  type Annotate,
  type QuoteRow,
  rejectRequest,
  type SidecarFile,
  speakersRequest,
} from "../../../server/src/protocol";
import type { Call } from "../call";
import { type Annotated, annotate } from "../commands/annotate";
import { say } from "../commands/say";
import { oneLine, speaker } from "../commands/speakerRows";
import { spotlight } from "../commands/spotlight";
import type { Decisions } from "../decisions/decisions";
import type { Overviews } from "../overviews";
import { isContentModified } from "../responseErrors";
import { visibleEditorOf } from "./editorOf";
import { nextToReview, startOf } from "./nextToReview";
import { type Numbering, numbered, type Progress, progressAt } from "./numbering";
import { ReviewPick } from "./reviewPick";
import type { ReviewAction } from "./reviewRows";
import { undoBeside } from "./undoBeside";
import { undoEdit } from "./undoEdit";

/** What a review works with. */
export interface ReviewServices {
  readonly call: Call;
  readonly overviews: Overviews;
  readonly decisions: Decisions;
}

/** A quotation that the user has dealt with. */
interface Step {
  readonly quote: string;
  /** What it left, so that nothing else is undone in its place; null: left for later. */
  readonly left: Left | null;
}

type Left =
  /** The document's version after the edit. */
  | { readonly version: number }
  /** The line among the decisions. */
  | { readonly decision: string }
  /** What the file beside the article held. */
  | { readonly sidecar: SidecarFile };

/**
 * Goes through the quotations of an article that nobody has confirmed, from the cursor on and round the end of the file.
 * Each answer is one edit, and the Back button undoes it; a review can end anywhere and be taken up again.
 */
export class Review extends Disposable {
  readonly document: TextDocument;
  readonly #services: ReviewServices;
  readonly #report: (progress: Progress) => void;
  readonly #pick = new ReviewPick();
  readonly #passed = new Set<string>();
  #steps: readonly Step[] = [];
  #numbering: Numbering = [];
  /** The quotation to show again, whether or not it has been dealt with. */
  #wanted: string | undefined;
  /** The version of the document that the ranges of the quotation asked about refer to. */
  #version = 0;

  constructor(services: ReviewServices, document: TextDocument, report: (progress: Progress) => void) {
    super(() => this.#pick.dispose());
    this.#services = services;
    this.document = document;
    this.#report = report;
  }

  /** Brings the list to the front again. */
  show(): void {
    this.#pick.show();
  }

  /** Until the user stops or no quotation is left. */
  async run(): Promise<void> {
    for (let row = await this.#next(); row !== undefined; row = await this.#next()) {
      const answer = await this.#ask(row);
      if (answer === "stop") return;
      if (answer === "back") await this.#back();
      else await this.#take(row, answer);
    }
  }

  /** The quotation to ask about; undefined, with a word on it, where there is none. */
  async #next(): Promise<QuoteRow | undefined> {
    if (this.document.isClosed) return undefined;
    const overview = await this.#services.overviews.current(this.document);
    const quotes = overview?.quotes ?? [];
    this.#version = overview?.version ?? 0;
    this.#numbering = numbered(this.#numbering, quotes);
    const wanted = quotes.find(({ id }) => id === this.#wanted);
    this.#wanted = undefined;
    const row = wanted ?? nextToReview(quotes, await this.#cursor(), this.#passed);
    if (row === undefined) say(ending(quotes));
    return row;
  }

  async #cursor(): Promise<Position> {
    return (await visibleEditorOf(this.document)).selection.active;
  }

  /** Shows the quotation in the editor and asks who said it. */
  async #ask(row: QuoteRow): Promise<ReviewAction | "back" | "stop"> {
    const position = startOf(row);
    const uri = this.document.uri.toString();
    const found = await this.#services.call(speakersRequest, { uri, position });
    // The text has changed under it.
    if (found === null) return "skip";
    const progress = progressAt(this.#numbering, row.id);
    const editor = await visibleEditorOf(this.document);
    editor.selection = new Selection(position.line, position.character, position.line, position.character);
    const lit = { quotation: found.parts, evidence: found.evidence };
    const light = spotlight(editor, lit, TextEditorRevealType.InCenter);
    try {
      const answer = this.#pick.ask({ found, progress, canGoBack: this.#steps.length > 0 });
      this.#report(progress);
      return await answer;
    } finally {
      light.dispose();
    }
  }

  async #take(row: QuoteRow, answer: ReviewAction): Promise<void> {
    if (answer === "skip") {
      this.#passed.add(row.id);
      this.#steps = [...this.#steps, { quote: row.id, left: null }];
      return;
    }
    if (answer === "reject") return this.#reject(row);
    const action = answer === "ask" ? await this.#askName() : answer;
    if (action !== undefined) await this.#annotate(row, action);
  }

  /** Whether the text has changed while the list was open; then other words may stand there, and the user is asked anew. */
  #isOvertaken({ id }: QuoteRow): boolean {
    if (this.document.version === this.#version) return false;
    this.#wanted = id;
    say(l10n.t("The text has changed meanwhile. Who said this one?"));
    return true;
  }

  /** Nobody suggests this speaker again; who it was instead is still open, so the quotation is shown anew. */
  async #reject(row: QuoteRow): Promise<void> {
    this.#wanted = row.id;
    if (this.#isOvertaken(row)) return;
    const { uri } = this.document;
    const params = { uri: uri.toString(), version: this.#version, position: startOf(row) };
    try {
      const result = await this.#services.call(rejectRequest, params);
      if ("refused" in result) return say(result.refused);
      await this.#services.decisions.add(uri, result.line);
      this.#steps = [...this.#steps, { quote: row.id, left: { decision: result.line } }];
    } catch (error) {
      if (!isContentModified(error)) throw error;
    }
  }

  async #askName(): Promise<Annotate | undefined> {
    this.#pick.pause();
    const name = await window.showInputBox({ prompt: l10n.t("Who said it? A name, or a description.") });
    return name === undefined || oneLine(name) === "" ? undefined : speaker(oneLine(name));
  }

  async #annotate(row: QuoteRow, action: Annotate): Promise<void> {
    if (this.#isOvertaken(row)) return;
    const { id, ranges } = row;
    const place = { document: this.document, version: this.#version, selections: ranges.slice(0, 1) };
    const done = await annotate(this.#services.call, place, action);
    if (done === undefined) this.#passed.add(id);
    this.#steps = [...this.#steps, { quote: id, left: this.#leftBy(done) }];
  }

  #leftBy(done: Annotated): Left | null {
    if (done === undefined) return null;
    return "sidecar" in done ? { sidecar: done.sidecar } : { version: this.document.version };
  }

  /** Shows the quotation before again, as it was. */
  async #back(): Promise<void> {
    const step = this.#steps.at(-1);
    if (step === undefined) return;
    this.#steps = this.#steps.slice(0, -1);
    this.#passed.delete(step.quote);
    this.#wanted = step.quote;
    if (step.left !== null && !(await this.#undo(step.left)))
      say(l10n.t("The text has changed since. Nothing was undone."));
  }

  /** False: something else has been done since. */
  async #undo(left: Left): Promise<boolean> {
    const { call, decisions } = this.#services;
    if ("decision" in left) return decisions.undoLast(left.decision);
    this.#pick.pause();
    if ("sidecar" in left) return undoBeside(call, this.document, left.sidecar);
    if (!(await undoEdit(this.document, left.version))) return false;
    this.#steps = asUndone(this.#steps, this.document.version);
    return true;
  }
}

/** The text is now as the edit before the one that was undone had left it, under a new version. */
function asUndone(steps: readonly Step[], version: number): readonly Step[] {
  const last = steps.findLastIndex(({ left }) => left !== null && "version" in left);
  return steps.map((step, i) => (i === last ? { ...step, left: { version } } : step));
}

function ending(quotes: readonly QuoteRow[]): string {
  const open = quotes.filter(({ state }) => state !== "annotated").length;
  if (quotes.length === 0) return l10n.t("No quotations in this article.");
  if (open === 0) return l10n.t("Every quotation of this article is confirmed.");
  return open === 1
    ? l10n.t("1 quotation is left for later.")
    : l10n.t("{0} quotations are left for later.", open);
}
