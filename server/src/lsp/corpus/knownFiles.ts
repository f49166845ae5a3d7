import type { Connection } from "vscode-languageserver";
import type { CorpusFacts } from "../../article/config";
import { type IndexedFile, type IndexedFiles, printIndex, readIndex } from "../../corpus/indexFile";
import { createNamings } from "../../corpus/namings";
import { loadIndexRequest, saveIndexRequest } from "../../protocol";
import { ask } from "../ask";

/** Milliseconds before a change is saved with the whole index; one that is lost costs the reading of a file. */
const savePause = 60_000;

/** What is known of one corpus's files, and kept with the workspace between sessions. */
export class KnownFiles {
  readonly #config: string;
  readonly #connection: Connection;
  readonly #inBackground: (name: string, work: () => Promise<void>) => Promise<void>;
  readonly #namings = createNamings();
  readonly #files = new Map<string, IndexedFile>();
  /** What the summaries were made with; another one makes them all anew. */
  #made = "";
  #engine: string | null = null;
  #unsaved: ReturnType<typeof setTimeout> | undefined;

  constructor(
    config: string,
    connection: Connection,
    inBackground: (name: string, work: () => Promise<void>) => Promise<void>,
  ) {
    this.#config = config;
    this.#connection = connection;
    this.#inBackground = inBackground;
  }

  get files(): IndexedFiles {
    return this.#files;
  }

  get filesNaming(): CorpusFacts["filesNaming"] {
    return this.#namings.filesNaming;
  }

  /** Reads the saved index once; when the configuration has changed, every file is to be read again. */
  async load(settings: string): Promise<void> {
    if (this.#engine === null) {
      const { engine, text } = await ask(this.#connection, loadIndexRequest, { config: this.#config });
      this.#engine = engine;
      this.#made = `${engine}/${settings}`;
      for (const [uri, file] of readIndex(text ?? "", this.#made)) this.#put(uri, file);
    }
    const made = `${this.#engine}/${settings}`;
    if (made === this.#made) return;
    this.#made = made;
    for (const [uri, file] of this.#files) this.#files.set(uri, { ...file, stamp: null, hash: "" });
  }

  keep(uri: string, file: IndexedFile): void {
    this.#remove(uri);
    this.#put(uri, file);
    // What an editor holds is read again in the next session anyway.
    if (file.stamp !== null) this.#saveSoon();
  }

  forget(uri: string): void {
    if (this.#remove(uri)) this.#saveSoon();
  }

  /** Saves what has not been saved yet. */
  save(): void {
    if (this.#unsaved === undefined) return;
    this.stop();
    const text = printIndex(this.#files, this.#made);
    void this.#inBackground("save index", async () => {
      await ask(this.#connection, saveIndexRequest, { config: this.#config, text });
    });
  }

  stop(): void {
    clearTimeout(this.#unsaved);
    this.#unsaved = undefined;
  }

  #put(uri: string, file: IndexedFile): void {
    this.#files.set(uri, file);
    this.#namings.add(uri, file.summary);
  }

  #remove(uri: string): boolean {
    const known = this.#files.get(uri);
    if (known !== undefined) this.#namings.remove(uri, known.summary);
    return this.#files.delete(uri);
  }

  #saveSoon(): void {
    this.#unsaved ??= setTimeout(() => this.save(), savePause);
  }
}
