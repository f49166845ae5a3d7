import { type CancellationToken, CancellationTokenSource, type Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { sidecarEnding } from "../../annotations/sidecar/whose";
import { type CorpusFacts, noCorpus } from "../../article/config";
import type { IndexedFiles, PackedRange } from "../../corpus/indexFile";
import { type FileSummary, summarise } from "../../corpus/summary";
import { listFilesRequest, readFilesRequest } from "../../protocol";
import { ask } from "../ask";
import type { Configs, Governing } from "../configs";
import { packedRange } from "../convert";
import { digest } from "../digest";
import { type ClosedArticle, type Documents, printedBeside } from "../documents";
import { UnreadableSidecar } from "../sidecar/unreadable";
import { KnownFiles } from "./knownFiles";
import { articlesBeside, type Listing, listingOf, type Stamp } from "./listing";

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
/** Milliseconds after a change before a file is read again. */
const pause = 1_000;

/**
 * What one corpus's files say, read in the background, a file a slice, and kept with the workspace between sessions.
 * Open text beats what is on disk. Nothing that a request waits for waits for it.
 */
export class CorpusIndex {
  readonly #config: string;
  readonly #services: IndexServices;
  readonly #stopped = new CancellationTokenSource();
  readonly #known: KnownFiles;
  #listed: Listing = new Map();
  readonly #pending = new Set<string>();
  /** Taken from those, and not read yet. */
  readonly #underway = new Set<string>();
  #isComplete = false;
  /** Articles whose annotations could not be read, and why. */
  readonly #unreadable = new Map<string, UnreadableSidecar>();
  /** Rounds of work follow each other, never overlap. */
  #work: Promise<void> = Promise.resolve();
  #touched: ReturnType<typeof setTimeout> | undefined;

  constructor(config: string, services: IndexServices) {
    this.#config = config;
    this.#services = services;
    this.#known = new KnownFiles(config, services.connection, services.inBackground);
    this.refresh();
  }

  /** Every file that has been read, by uri. Empty until all have been. */
  get files(): IndexedFiles {
    return this.#isComplete ? this.#known.files : new Map();
  }

  /** Whether `files` tells what each file says now, save one that whoever asks has read. */
  isCurrentBut(uri: string): boolean {
    const isRead = [...this.#pending, ...this.#underway].every((each) => each === uri);
    return this.#isComplete && isRead;
  }

  /** The articles whose annotations could not be read: nothing is known of what they name. */
  get unreadable(): ReadonlyMap<string, UnreadableSidecar> {
    return this.#unreadable;
  }

  /** What the corpus knows as a whole; nothing of its files until all of them have been read. */
  facts({ corpus }: Governing): CorpusFacts {
    const { files, filesNaming } = this.#known;
    return this.#isComplete ? { ...corpus, files: files.size, filesNaming } : corpus;
  }

  /** Files have come or gone, or the configuration has changed: all is compared with what is known. */
  refresh(): void {
    this.#schedule(() => this.#compare());
  }

  /** A file's text has changed, on disk or in an editor, or its annotations beside it. */
  touch(uri: string): void {
    if (!this.#listed.has(uri)) return;
    this.#pending.add(uri);
    clearTimeout(this.#touched);
    this.#touched = setTimeout(() => this.#schedule(() => this.#readPending()), pause);
  }

  /** A sidecar has changed, come or gone. */
  touchBeside(sidecar: string): void {
    for (const uri of articlesBeside(sidecar, this.#listed)) this.touch(uri);
  }

  stop(): void {
    this.#stopped.cancel();
    clearTimeout(this.#touched);
    this.#known.stop();
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
    const { titles, boilerplate, cueVerbs, annotations } = governing.config;
    await this.#known.load(digest(JSON.stringify([titles, boilerplate, cueVerbs, annotations])));
    this.#listed = listingOf(
      await ask(this.#services.connection, listFilesRequest, {
        config: this.#config,
        sidecars: annotations === "sidecar" ? sidecarEnding : null,
      }),
    );
    for (const uri of [...this.#known.files.keys()]) if (!this.#listed.has(uri)) this.#known.forget(uri);
    for (const uri of [...this.#unreadable.keys()]) if (!this.#listed.has(uri)) this.#unreadable.delete(uri);
    for (const [uri, stamp] of this.#listed) if (!this.#isCurrent(uri, stamp)) this.#pending.add(uri);
    await this.#readPending();
    this.#isComplete = true;
    this.#known.save();
  }

  /** Null where the corpus is one no more. */
  async #governing(): Promise<Governing | null> {
    const governing = await this.#services.configs.governing(this.#config);
    return governing.uri === this.#config ? governing : null;
  }

  #isCurrent(uri: string, { mtime, size, beside }: Stamp): boolean {
    const stamp = this.#known.files.get(uri)?.stamp;
    return (
      this.#services.documents.get(uri) === undefined &&
      stamp?.mtime === mtime &&
      stamp.size === size &&
      stamp.beside === beside
    );
  }

  async #readPending(): Promise<void> {
    const governing = await this.#governing();
    if (governing === null) return;
    try {
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
    } finally {
      this.#underway.clear();
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
      this.#underway.add(uri);
    }
    if (uris.length === 0) return null;
    const texts = ask(this.#services.connection, readFilesRequest, { uris });
    // Whoever waits for it sees the failure; until then it is nobody's.
    texts.catch(() => undefined);
    return { uris, texts };
  }

  async #readFile(uri: string, onDisk: string | null, governing: Governing): Promise<void> {
    const open = this.#services.documents.get(uri)?.getText();
    const text = open ?? onDisk;
    if (text === null) {
      this.#known.forget(uri);
      return;
    }
    const stamp = open === undefined ? (this.#listed.get(uri) ?? null) : null;
    const article = await this.#closed(uri, text, governing);
    if (article === null) return;
    const hash = digest(`${text}${printedBeside(article)}`);
    const known = this.#known.files.get(uri);
    const summary = known?.hash === hash ? known.summary : await this.#summarise(article);
    this.#known.keep(uri, { stamp, hash, summary });
  }

  /** Null where its annotations cannot be read: the others are. */
  async #closed(uri: string, text: string, governing: Governing): Promise<ClosedArticle | null> {
    try {
      const article = await this.#services.documents.closed(uri, text, governing);
      this.#unreadable.delete(uri);
      return article;
    } catch (error) {
      if (!(error instanceof UnreadableSidecar)) throw error;
      this.#unreadable.set(uri, error);
      return null;
    }
  }

  /** Without the registry, so that a change of the registry changes no summary. */
  async #summarise(article: ClosedArticle): Promise<FileSummary<PackedRange>> {
    const { uri, text, governing } = article;
    const unregistered = { ...article, governing: { ...governing, corpus: noCorpus } };
    const reading = await this.#services.documents.readInBackground(unregistered, this.#token);
    const document = TextDocument.create(uri, "news-article", 0, text);
    return summarise(reading, (span) => packedRange(document, span));
  }
}
