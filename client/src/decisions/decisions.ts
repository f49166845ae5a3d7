import { Disposable, type Memento, Uri, workspace } from "vscode";
import type { FindDecisionsResult } from "../../../server/src/protocol";
import { setContext } from "../contextKeys";
import { nameInCorpus } from "../corpus/corpusFiles";
import { nearestCorpus } from "../corpus/nearestConfig";
import { readUtf8 } from "../corpus/readUtf8";
import { withLine, withoutLine, withRenamed } from "./lines";
import { createTurns } from "./turns";

const fileName = "quotidian.decisions.jsonl";
const stateKey = "decisions";
const historyKey = "decisionHistory";

/** Decisions that can be taken back, the last ones. */
const remembered = 50;

/** A line that was written, and where: the uri of a file, or null for the workspace's state. */
interface Written {
  readonly file: string | null;
  readonly line: string;
  /** When, in milliseconds since 1970; missing where an earlier version has written it. */
  readonly at?: number;
}

/**
 * What people have decided and not written into the text: in `quotidian.decisions.jsonl` beside `quotidian.json`;
 * where there is no corpus, with the workspace's state.
 */
export class Decisions extends Disposable {
  readonly #state: Memento;
  readonly #changed: () => void;
  readonly #subscription: Disposable;
  /** Every change reads, changes and writes: two at once would lose one. */
  readonly #inTurn = createTurns();

  /** `changed` tells the server. */
  constructor(state: Memento, changed: () => void) {
    super(() => this.#subscription.dispose());
    this.#state = state;
    this.#changed = changed;
    this.#subscription = workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) await this.#inTurn(() => this.#follow(oldUri, newUri));
    });
    this.#tellWhetherAny();
  }

  /** The answer to the server's question. */
  async find(uri: Uri): Promise<FindDecisionsResult> {
    const corpus = await nearestCorpus(uri);
    if (corpus === undefined) return { base: "", text: this.#stateText };
    // Where it cannot be read, articles are read without it; a change of it says why it cannot be made.
    const text = await readUtf8(Uri.joinPath(corpus.folder, fileName)).catch(() => null);
    return { base: `${corpus.folder.toString().replace(/\/$/u, "")}/`, text: text ?? "" };
  }

  /**
   * Writes a decision about an article down.
   *
   * @throws where the file of decisions is there and cannot be read: it is left as it is
   */
  add(article: Uri, line: string): Promise<void> {
    return this.#inTurn(() => this.#add(article, line));
  }

  async #add(article: Uri, line: string): Promise<void> {
    const corpus = await nearestCorpus(article);
    const file = corpus === undefined ? null : Uri.joinPath(corpus.folder, fileName).toString();
    await this.#change(file, (text) => withLine(text, line));
    await this.#remember([...this.#history, { file, line, at: Date.now() }].slice(-remembered));
    this.#changed();
  }

  /** When the last decision was taken, in milliseconds since 1970; 0 where there is none. */
  get lastTime(): number {
    return this.#history.at(-1)?.at ?? 0;
  }

  /** Takes the last decision back. False: there is none, or it is another than `line`. */
  undoLast(line?: string): Promise<boolean> {
    return this.#inTurn(() => this.#undoLast(line));
  }

  async #undoLast(line: string | undefined): Promise<boolean> {
    const last = this.#history.at(-1);
    if (last === undefined || (line !== undefined && last.line !== line)) return false;
    await this.#change(last.file, (text) => withoutLine(text, last.line));
    await this.#remember(this.#history.slice(0, -1));
    this.#changed();
    return true;
  }

  async #follow(from: Uri, to: Uri): Promise<void> {
    await this.#change(null, (text) => withRenamed(text, from.toString(), to.toString()));
    const corpus = await nearestCorpus(to);
    if (corpus === undefined) return;
    const names = [from, to].map((uri) => nameInCorpus(uri, corpus.folder));
    const [old = "", now = ""] = names;
    const file = Uri.joinPath(corpus.folder, fileName).toString();
    await this.#change(file, (text) => withRenamed(text, old, now));
  }

  /** Writes nothing where nothing changes. */
  async #change(file: string | null, change: (text: string) => string): Promise<void> {
    const text = file === null ? this.#stateText : ((await readUtf8(Uri.parse(file))) ?? "");
    const changed = change(text);
    if (changed === text) return;
    if (file === null) await this.#state.update(stateKey, changed);
    else await workspace.fs.writeFile(Uri.parse(file), new TextEncoder().encode(changed));
  }

  get #stateText(): string {
    return this.#state.get<string>(stateKey, "");
  }

  get #history(): readonly Written[] {
    return this.#state.get<readonly Written[]>(historyKey, []);
  }

  async #remember(history: readonly Written[]): Promise<void> {
    await this.#state.update(historyKey, history);
    this.#tellWhetherAny();
  }

  #tellWhetherAny(): void {
    setContext("quotidian.decided", this.#history.length > 0);
  }
}
