import {
  Disposable,
  l10n,
  type Position,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  window,
} from "vscode";
import { type Annotate, type QuoteRow, rejectRequest, speakersRequest } from "../../../server/src/protocol";
import type { Call } from "../call";
import { annotate } from "../commands/annotate";
import { say } from "../commands/say";
import { oneLine, speaker } from "../commands/speakerRows";
import { spotlight } from "../commands/spotlight";
import type { Decisions } from "../decisions/decisions";
import type { Overviews } from "../overviews";
import { undoLastAnnotation } from "../sidecar/history";
import { visibleEditorOf } from "./editorOf";
import { nextToReview, startOf } from "./nextToReview";
import { type Numbering, numbered, type Progress, progressAt } from "./numbering";
import { ReviewPick } from "./reviewPick";
import type { ReviewAction } from "./reviewRows";
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
  /** The document's version after the edit; `decision`: no edit, but one of `Decisions`; null: left for later. */
  readonly version: number | "decision" | null;
  /** It was written into the file beside the article. */
  readonly isBeside?: boolean;
}

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
    const quotes = (await this.#services.overviews.current(this.document))?.quotes ?? [];
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
    this.#report(progress);
    const editor = await visibleEditorOf(this.document);
    editor.selection = new Selection(position.line, position.character, position.line, position.character);
    const lit = { quotation: found.parts, evidence: found.evidence };
    const light = spotlight(editor, lit, TextEditorRevealType.InCenter);
    try {
      return await this.#pick.ask({ found, progress, canGoBack: this.#steps.length > 0 });
    } finally {
      light.dispose();
    }
  }

  async #take(row: QuoteRow, answer: ReviewAction): Promise<void> {
    if (answer === "skip") {
      this.#passed.add(row.id);
      this.#steps = [...this.#steps, { quote: row.id, version: null }];
      return;
    }
    if (answer === "reject") return this.#reject(row);
    const action = answer === "ask" ? await this.#askName() : answer;
    if (action !== undefined) await this.#annotate(row, action);
  }

  /** Nobody suggests this speaker again; who it was instead is still open, so the quotation is shown anew. */
  async #reject(row: QuoteRow): Promise<void> {
    const { uri } = this.document;
    const result = await this.#services.call(rejectRequest, { uri: uri.toString(), position: startOf(row) });
    if ("refused" in result) return say(result.refused);
    await this.#services.decisions.add(uri, result.line);
    this.#steps = [...this.#steps, { quote: row.id, version: "decision" }];
    this.#wanted = row.id;
  }

  async #askName(): Promise<Annotate | undefined> {
    this.#pick.pause();
    const name = await window.showInputBox({ prompt: l10n.t("Who said it? A name, or a description.") });
    return name === undefined || oneLine(name) === "" ? undefined : speaker(oneLine(name));
  }

  async #annotate({ id, ranges }: QuoteRow, action: Annotate): Promise<void> {
    const place = { document: this.document, selections: ranges.slice(0, 1) };
    const done = await annotate(this.#services.call, place, action);
    if (done === undefined) this.#passed.add(id);
    const version = done === undefined ? null : this.document.version;
    const isBeside = done !== undefined && "sidecar" in done;
    this.#steps = [...this.#steps, { quote: id, version, isBeside }];
  }

  /** Shows the quotation before again, as it was. */
  async #back(): Promise<void> {
    const step = this.#steps.at(-1);
    if (step === undefined) return;
    this.#steps = this.#steps.slice(0, -1);
    this.#passed.delete(step.quote);
    this.#wanted = step.quote;
    if (step.version === null) return;
    if (step.version === "decision") {
      await this.#services.decisions.undoLast();
      return;
    }
    this.#pick.pause();
    if (step.isBeside) await undoLastAnnotation(this.#services.call, this.document, 0);
    else if (await undoEdit(this.document, step.version))
      this.#steps = asUndone(this.#steps, this.document.version);
    else say(l10n.t("The text has changed since. Nothing was undone."));
  }
}

/** The text is now as the edit before the one that was undone had left it, under a new version. */
function asUndone(steps: readonly Step[], version: number): readonly Step[] {
  const last = steps.findLastIndex(({ version: own }) => typeof own === "number");
  return steps.map((step, i) => (i === last ? { ...step, version } : step));
}

function ending(quotes: readonly QuoteRow[]): string {
  const open = quotes.filter(({ state }) => state !== "annotated").length;
  if (quotes.length === 0) return l10n.t("No quotations in this article.");
  if (open === 0) return l10n.t("Every quotation of this article is confirmed.");
  return open === 1
    ? l10n.t("1 quotation is left for later.")
    : l10n.t("{0} quotations are left for later.", open);
}
