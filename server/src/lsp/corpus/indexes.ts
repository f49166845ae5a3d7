import {
  type ClientCapabilities,
  DidChangeWatchedFilesNotification,
  type Disposable,
  ErrorCodes,
  FileChangeType,
  type FileEvent,
  ResponseError,
} from "vscode-languageserver";
import { isSidecar } from "../../annotations/sidecar/whose";
import type { CorpusFacts } from "../../article/config";
import type { IndexedFiles } from "../../corpus/indexFile";
import { listCorporaRequest } from "../../protocol";
import type { Governing } from "../configs";
import type { UnreadableSidecar } from "../sidecar/unreadable";
import { CorpusIndex, type IndexServices } from "./corpusIndex";

interface Watch {
  readonly include: readonly string[];
  readonly registration: Promise<Disposable>;
}

/** The indexes of the corpora that have been seen, one each. They begin to work when `start` says so. */
export class Indexes {
  readonly #services: IndexServices;
  readonly #watches: ClientCapabilities["workspace"];
  readonly #byConfig = new Map<string, CorpusIndex>();
  readonly #watched = new Map<string, Watch>();
  #isStarted = false;

  constructor(services: IndexServices, { workspace }: ClientCapabilities) {
    this.#services = services;
    this.#watches = workspace;
    const { documents } = services;
    documents.onDidChange(({ document }) => this.touch(document.uri));
    documents.onDidClose(({ document }) => this.touch(document.uri));
  }

  /** From now on: the name model is there, or will never be. A client that is not ours has no corpora. */
  async start(): Promise<void> {
    try {
      const configs = await this.#services.connection.sendRequest<readonly string[]>(
        listCorporaRequest.method,
        null,
      );
      this.#isStarted = true;
      for (const config of configs) this.#of(config);
    } catch (error) {
      if (!(error instanceof ResponseError) || error.code !== ErrorCodes.MethodNotFound) throw error;
    }
  }

  /** What governs an article, with what the other files of its corpus say as far as they have been read. */
  facts(governing: Governing): CorpusFacts {
    return this.#at(governing)?.facts(governing) ?? governing.corpus;
  }

  /** The files of the corpus that an article belongs to; empty where there is none, or it has not been read. */
  files(governing: Governing): IndexedFiles {
    return this.#at(governing)?.files ?? new Map();
  }

  /** Whether `files` tells what every other file of an article's corpus says now: what changes each of them has to wait until it does. */
  isCurrentBut(uri: string, governing: Governing): boolean {
    return this.#at(governing)?.isCurrentBut(uri) ?? false;
  }

  /** The articles of the corpus whose annotations could not be read; they are tried again. */
  tryUnreadable(governing: Governing): readonly UnreadableSidecar[] {
    const unreadable = this.#at(governing)?.unreadable ?? new Map<string, UnreadableSidecar>();
    for (const uri of unreadable.keys()) this.touch(uri);
    return [...unreadable.values()];
  }

  /** The files of every corpus. */
  get everyFile(): readonly IndexedFiles[] {
    return [...this.#byConfig.values()].map(({ files }) => files);
  }

  /** Files have changed on disk. */
  filesChanged(changes: readonly FileEvent[]): void {
    for (const { uri } of changes.filter(({ uri }) => isSidecar(uri)))
      for (const index of this.#byConfig.values()) index.touchBeside(uri);
    const others = changes.filter(({ uri }) => !isSidecar(uri));
    for (const { uri } of others.filter(({ type }) => type === FileChangeType.Changed)) this.touch(uri);
    if (others.some(({ type }) => type !== FileChangeType.Changed)) this.refresh();
  }

  /** An article has changed, or its annotations beside it. */
  touch(uri: string): void {
    for (const index of this.#byConfig.values()) index.touch(uri);
  }

  /** Configurations have changed, or files have come and gone. */
  refresh(): void {
    for (const [config, index] of this.#byConfig) {
      index.refresh();
      void this.#services.inBackground("watch corpus", () => this.#watch(config));
    }
  }

  stop(): void {
    for (const index of this.#byConfig.values()) index.stop();
    this.#byConfig.clear();
    this.#isStarted = false;
  }

  #at({ uri }: Governing): CorpusIndex | null {
    return uri === null ? null : this.#of(uri);
  }

  #of(config: string): CorpusIndex | null {
    const known = this.#byConfig.get(config);
    if (known !== undefined || !this.#isStarted) return known ?? null;
    const index = new CorpusIndex(config, this.#services);
    this.#byConfig.set(config, index);
    void this.#services.inBackground("watch corpus", () => this.#watch(config));
    return index;
  }

  /** Asks the client to say when files of the corpus change; anew where other files are included. */
  async #watch(config: string): Promise<void> {
    const { didChangeWatchedFiles } = this.#watches ?? {};
    if (!didChangeWatchedFiles?.dynamicRegistration || !didChangeWatchedFiles.relativePatternSupport) return;
    const { include } = (await this.#services.configs.governing(config)).config;
    const known = this.#watched.get(config);
    if (known?.include === include) return;
    const baseUri = config.slice(0, config.lastIndexOf("/"));
    const { client } = this.#services.connection;
    const registration = client.register(DidChangeWatchedFilesNotification.type, {
      watchers: include.map((pattern) => ({ globPattern: { baseUri, pattern } })),
    });
    this.#watched.set(config, { include, registration });
    (await known?.registration)?.dispose();
    await registration;
  }
}
