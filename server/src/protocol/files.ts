import { type DocumentParams, request } from "./request";

/* Files, read for the server by the client, so that virtual workspaces work. */

export interface ReadFilesParams {
  readonly uris: readonly string[];
}

/** One text a uri, decoded as VS Code would, in order; null where the file cannot be read. */
export const readFilesRequest = request<ReadFilesParams, readonly (string | null)[]>("quotidian/readFiles");

/** The nearest `quotidian.json` upwards, never beyond the workspace folder, and the registry beside it. */
export interface FindConfigResult {
  readonly config: { readonly uri: string; readonly text: string } | null;
  readonly registry: { readonly uri: string; readonly text: string } | null;
}

export const findConfigRequest = request<DocumentParams, FindConfigResult>("quotidian/findConfig");

/** The decisions that hold for a document, and the uri that their file names count from. */
export interface FindDecisionsResult {
  /** Ends with `/`; empty where file names are whole uris. */
  readonly base: string;
  /** Lines of `quotidian.decisions.jsonl`. */
  readonly text: string;
}

export const findDecisionsRequest = request<DocumentParams, FindDecisionsResult>("quotidian/findDecisions");

/** Sent to the server: decisions have been written or taken back. */
export const decisionsChanged = { method: "quotidian/decisionsChanged" } as const;

export interface ReadModelParams {
  readonly file: "names" | "gazetteer";
}

/** A data file of the name model in base64, for a server that can read no files; null where the extension has none. */
export const readModelRequest = request<ReadModelParams, string | null>("quotidian/readModel");
