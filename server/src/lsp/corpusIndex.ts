import { type CancellationToken, CancellationTokenSource, type Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type CorpusFacts, noCorpus } from "../article/config";
import {
  type IndexedFile,
  type IndexedFiles,
  type PackedRange,
  printIndex,
  readIndex,
} from "../corpus/indexFile";
import { createNamings } from "../corpus/namings";
import { type FileSummary, summarise } from "../corpus/summary";
import {
  type CorpusParams,
  type ListedFile,
  type LoadIndexResult,
  listFilesRequest,
  loadIndexRequest,
  type ReadFilesParams,
  readFilesRequest,
  type SaveIndexParams,
  saveIndexRequest,
} from "../protocol";
import type { Configs, Governing } from "./configs";
import { packedRange } from "./convert";
import { digest } from "./digest";
import type { Documents } from "./documents";

/** What an index works with. */
export interface IndexServices {
  readonly connection: Connection;
  readonly configs: Configs;
  readonly documents: Documents;
  /** Runs what no request waits for, and logs what goes wrong. */
  readonly inBackground: (name: string, work: () => Promise<void>) => Promise<void>;
}

/** Bytes of files that the client is asked for at once. */
const batchSize = 1_000_000;
/** A file of more bytes than this is no article; the server would not read it if it were open. */
const largestFile = 8_000_000;
/** Milliseconds after a change before a file is read again. */
const pause = 1_000;
/** Milliseconds before a change is saved with the whole index; one that is lost costs the reading of a file. */
const savePause = 60_000;

type Stamp = NonNullable<IndexedFile["stamp"]>;

/**
 * What one corpus's files say, read in the background, a file a slice, and kept with the workspace between sessions.
 * Open text beats what is on disk. Nothing that a request waits for waits for it.
 */
export class CorpusIndex {
  readonly #config: string;
  readonly #services: IndexServices;
  readonly #stopped = new CancellationTokenSource();
  readonly #namings = createNamings();
  readonly #files = new Map<string, IndexedFile>();
  #listed: ReadonlyMap<string, Stamp> = new Map();
  readonly #pending = new Set<string>();
  /** What the summaries were made with; another one makes them all anew. */
  #made = "";
  #engine: string | null = null;
  #isComplete = false;
  /** Rounds of work follow each other, never overlap. */
  #work: Promise<void> = Promise.resolve();
  #touched: ReturnType<typeof setTimeout> | undefined;
  #unsaved: ReturnType<typeof setTimeout> | undefined;

  constructor(config: string, services: IndexServices) {
    this.#config = config;
    this.#services = services;
    this.refresh();
  }

  /** Every file that has been read, by uri. Empty until all have been. */
  get files(): IndexedFiles {
    return this.#isComplete ? this.#files : new Map();
  }

  /** Whether every file has been read since the session began. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** What the corpus knows as a whole; nothing of its files until all of them have been read. */
  facts({ corpus }: Governing): CorpusFacts {
    return this.#isComplete
      ? { ...corpus, files: this.#files.size, filesNaming: this.#namings.filesNaming }
      : corpus;
  }

  /** Files have come or gone, or the configuration has changed: all is compared with what is known. */
  refresh(): void {
    this.#schedule(() => this.#compare());
  }

  /** A file's text has changed, on disk or in an editor. */
  touch(uri: string): void {
    if (!this.#listed.has(uri)) return;
    this.#pending.add(uri);
    clearTimeout(this.#touched);
    this.#touched = setTimeout(() => this.#schedule(() => this.#readPending()), pause);
  }

  stop(): void {
    this.#stopped.cancel();
    clearTimeout(this.#touched);
    clearTimeout(this.#unsaved);
  }

  #schedule(round: () => Promise<void>): void {
    this.#work = this.#work.then(() =>
      this.#token.isCancellationRequested
        ? undefined
        : this.#services.inBackground(`index of ${this.#config}`, round),
    );
  }

  get #token(): CancellationToken {
    return this.#stopped.token;
  }

  async #compare(): Promise<void> {
    const governing = await this.#governing();
    if (governing === null) return;
    const { titles, boilerplate, cueVerbs } = governing.config;
    await this.#load(digest(JSON.stringify([titles, boilerplate, cueVerbs])));
    const files = await this.#ask<CorpusParams, readonly ListedFile[]>(listFilesRequest.method, {
      config: this.#config,
    });
    this.#listed = new Map(
      files.filter(({ size }) => size <= largestFile).map(({ uri, mtime, size }) => [uri, { mtime, size }]),
    );
    for (const uri of [...this.#files.keys()]) if (!this.#listed.has(uri)) this.#forget(uri);
    for (const [uri, stamp] of this.#listed) if (!this.#isCurrent(uri, stamp)) this.#pending.add(uri);
    await this.#readPending();
    this.#isComplete = true;
    if (this.#unsaved !== undefined) this.#save();
  }

  /** Null where the corpus is one no more. */
  async #governing(): Promise<Governing | null> {
    const governing = await this.#services.configs.governing(this.#config);
    return governing.uri === this.#config ? governing : null;
  }

  /** Reads the saved index once; when the configuration has changed, every file is read again. */
  async #load(settings: string): Promise<void> {
    if (this.#engine === null) {
      const { engine, text } = await this.#ask<CorpusParams, LoadIndexResult>(loadIndexRequest.method, {
        config: this.#config,
      });
      this.#engine = engine;
      this.#made = `${engine}/${settings}`;
      for (const [uri, file] of readIndex(text ?? "", this.#made)) this.#keep(uri, file);
    }
    const made = `${this.#engine}/${settings}`;
    if (made === this.#made) return;
    this.#made = made;
    for (const [uri, file] of this.#files) this.#files.set(uri, { ...file, stamp: null, hash: "" });
  }

  #isCurrent(uri: string, { mtime, size }: Stamp): boolean {
    const stamp = this.#files.get(uri)?.stamp;
    return this.#services.documents.get(uri) === undefined && stamp?.mtime === mtime && stamp.size === size;
  }

  async #readPending(): Promise<void> {
    const governing = await this.#governing();
    if (governing === null) return;
    let next = this.#takeBatch();
    while (next !== null) {
      const { uris, texts } = next;
      const read = await texts;
      // The client reads the next ones while these are analysed.
      next = this.#takeBatch();
      for (const [i, uri] of uris.entries()) {
        if (this.#token.isCancellationRequested) return;
        await this.#readFile(uri, read[i] ?? null, governing);
      }
    }
  }

  #takeBatch(): {
    readonly uris: readonly string[];
    readonly texts: Promise<readonly (string | null)[]>;
  } | null {
    const uris: string[] = [];
    let size = 0;
    for (const uri of this.#pending) {
      size += this.#listed.get(uri)?.size ?? 0;
      if (uris.length > 0 && size > batchSize) break;
      uris.push(uri);
      this.#pending.delete(uri);
    }
    if (uris.length === 0) return null;
    const texts = this.#ask<ReadFilesParams, readonly (string | null)[]>(readFilesRequest.method, { uris });
    // Whoever waits for it sees the failure; until then it is nobody's.
    texts.catch(() => undefined);
    return { uris, texts };
  }

  async #readFile(uri: string, onDisk: string | null, governing: Governing): Promise<void> {
    const open = this.#services.documents.get(uri)?.getText();
    const text = open ?? onDisk;
    if (text === null) {
      this.#forget(uri);
      return;
    }
    const stamp = open === undefined ? (this.#listed.get(uri) ?? null) : null;
    const hash = digest(text);
    const known = this.#files.get(uri);
    const summary = known?.hash === hash ? known.summary : await this.#summarise(uri, text, governing);
    if (known) this.#namings.remove(uri, known.summary);
    this.#keep(uri, { stamp, hash, summary });
    // What an editor holds is read again in the next session anyway.
    if (stamp !== null) this.#saveSoon();
  }

  /** Without the registry, so that a change of the registry changes no summary. */
  async #summarise(uri: string, text: string, governing: Governing): Promise<FileSummary<PackedRange>> {
    const { documents } = this.#services;
    const article = { uri, text, governing: { ...governing, corpus: noCorpus } };
    const reading = await documents.readInBackground(article, this.#token);
    const document = TextDocument.create(uri, "news-article", 0, text);
    return summarise(reading, (span) => packedRange(document, span));
  }

  #keep(uri: string, file: IndexedFile): void {
    this.#files.set(uri, file);
    this.#namings.add(uri, file.summary);
  }

  #forget(uri: string): void {
    const known = this.#files.get(uri);
    if (known === undefined) return;
    this.#namings.remove(uri, known.summary);
    this.#files.delete(uri);
    this.#saveSoon();
  }

  #saveSoon(): void {
    this.#unsaved ??= setTimeout(() => this.#save(), savePause);
  }

  #save(): void {
    clearTimeout(this.#unsaved);
    this.#unsaved = undefined;
    const text = printIndex(this.#files, this.#made);
    void this.#services.inBackground("save index", async () => {
      await this.#ask<SaveIndexParams, null>(saveIndexRequest.method, { config: this.#config, text });
    });
  }

  #ask<P, R>(method: string, params: P): Promise<R> {
    return this.#services.connection.sendRequest<R>(method, params);
  }
}
