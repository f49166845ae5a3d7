import { request } from "./request";

/* The files of a corpus and what is kept of them, so that it can be indexed. */

/** The uri of every `quotidian.json` in the root of a folder or one level below: the corpora to index. */
export const listCorporaRequest = request<null, readonly string[]>("quotidian/listCorpora");

/** A corpus, by the uri of its `quotidian.json`. */
export interface CorpusParams {
  readonly config: string;
}

export interface ListedFile {
  readonly uri: string;
  /** Milliseconds since 1970. */
  readonly mtime: number;
  /** Bytes. */
  readonly size: number;
}

export interface ListFilesParams extends CorpusParams {
  /** How the names of sidecars end; null where they need not be listed. */
  readonly sidecars: string | null;
}

/** The article files of a corpus, sorted, and the sidecars in its folders. */
export interface ListFilesResult {
  readonly articles: readonly ListedFile[];
  readonly sidecars: readonly ListedFile[];
}

export const listFilesRequest = request<ListFilesParams, ListFilesResult>("quotidian/listFiles");

export interface LoadIndexResult {
  /** What would have made the index: the extension's version, the server's build, the name model's. */
  readonly engine: string;
  /** What `saveIndex` was given last; null where there is none. */
  readonly text: string | null;
}

export const loadIndexRequest = request<CorpusParams, LoadIndexResult>("quotidian/loadIndex");

export interface SaveIndexParams extends CorpusParams {
  readonly text: string;
}

/** Keeps what the server knows of a corpus with the workspace, outside of its folders. */
export const saveIndexRequest = request<SaveIndexParams, null>("quotidian/saveIndex");
