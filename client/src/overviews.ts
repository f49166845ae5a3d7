import {
  Disposable,
  type Event,
  EventEmitter,
  type LogOutputChannel,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import { type Overview, overviewRequest } from "../../server/src/protocol";
import { isArticle } from "./articles/article";
import type { Call } from "./call";

/** Milliseconds without a keystroke before an overview is asked for again. */
const pause = 250;

/** What the server says of each visible article; asked for again after edits, and kept until the new answer is there. */
export class Overviews extends Disposable {
  readonly #call: Call;
  readonly #log: LogOutputChannel;
  readonly #known = new Map<string, Overview>();
  /** How often a document that has to be asked about again, though its text is the same, was said to be so. */
  readonly #stale = new Map<string, number>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #changed = new EventEmitter<TextDocument>();
  readonly #subscriptions: Disposable;

  /** Fires with the document whose overview is new. */
  readonly onDidChange = this.#changed.event;

  /** `opened` fires when the server has been given a document: also after a restart. */
  constructor(call: Call, log: LogOutputChannel, opened: Event<TextDocument>) {
    super(() => this.#stop());
    this.#call = call;
    this.#log = log;
    this.#subscriptions = Disposable.from(
      this.#changed,
      opened((document) => isVisible(document) && this.#refresh(document)),
      window.onDidChangeVisibleTextEditors(() => this.#refreshVisible()),
      workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document)),
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
    );
  }

  /** The last answer for the document; its `version` tells whether the text has changed since. */
  get(document: TextDocument): Overview | undefined {
    return this.#known.get(document.uri.toString());
  }

  /** The overview of the text as it is now; undefined where there is none. */
  async current(document: TextDocument): Promise<Overview | undefined> {
    const isStale = this.#stale.has(document.uri.toString());
    if (isStale || this.get(document)?.version !== document.version) await this.#refresh(document);
    return this.get(document);
  }

  /** Something else than the text has changed: configuration, registry, another file of the corpus. */
  invalidate(uri: string): void {
    const document = workspace.textDocuments.find((open) => open.uri.toString() === uri);
    if (document === undefined) return;
    this.#stale.set(uri, (this.#stale.get(uri) ?? 0) + 1);
    void this.#refresh(document);
  }

  /** Asks for the visible articles that have no overview of their present version. */
  #refreshVisible(): void {
    for (const document of new Set(window.visibleTextEditors.map((editor) => editor.document)))
      if (isArticle(document) && this.get(document)?.version !== document.version)
        void this.#refresh(document);
  }

  #schedule(document: TextDocument): void {
    if (!isArticle(document) || !isVisible(document)) return;
    const uri = document.uri.toString();
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => void this.#refresh(document), pause),
    );
  }

  async #refresh(document: TextDocument): Promise<void> {
    const uri = document.uri.toString();
    const times = this.#stale.get(uri);
    try {
      const overview = await this.#call(overviewRequest, { uri });
      // The change that made it stale has scheduled the next request.
      if (overview === null || overview.version !== document.version) return;
      this.#known.set(uri, overview);
      if (this.#stale.get(uri) === times) this.#stale.delete(uri);
      this.#changed.fire(document);
    } catch (error) {
      this.#log.debug(`No overview of ${uri}: ${String(error)}`);
    }
  }

  #forget(document: TextDocument): void {
    const uri = document.uri.toString();
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    this.#known.delete(uri);
  }

  #stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#subscriptions.dispose();
  }
}

const isVisible = (document: TextDocument): boolean =>
  window.visibleTextEditors.some((editor) => editor.document === document);
