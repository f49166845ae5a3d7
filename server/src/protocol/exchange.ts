import { type DocumentParams, type Range, request } from "./request";

/* Text out: without annotations, or in another format. */

export interface CleanTextParams extends DocumentParams {
  /** Empty: the whole document. */
  readonly selections: readonly Range[];
}

export const cleanTextRequest = request<CleanTextParams, string | null>("quotidian/cleanText");

/** A format of annotations, as a list offers it. */
export interface FormatRow {
  readonly id: string;
  readonly label: string;
  /** The endings of its files, with the dot; that of the annotations first. */
  readonly extensions: readonly string[];
  /** One file for a whole corpus, or one (or two) for each article. */
  readonly files: "article" | "corpus";
  /** What such a file for a corpus begins with. */
  readonly header: string;
}

export const formatsRequest = request<null, readonly FormatRow[]>("quotidian/formats");

export interface ExportParams {
  /** A format's id. */
  readonly format: string;
  readonly which: "confirmed" | "all";
  readonly files: readonly ExportFile[];
}

export interface ExportResult {
  /** In the order of the articles; for a corpus format the pieces of its one file. */
  readonly files: readonly {
    /** The article's, as it was given. */
    readonly name: string;
    readonly extension: string;
    readonly content: string;
  }[];
  readonly losses: readonly Loss[];
  /** Articles that are left out, since their annotations cannot be read; by name, with a sentence that says why. */
  readonly unread: readonly { readonly name: string; readonly why: string }[];
}

/** What a format cannot hold: how many of what, and why, in words for the user. */
export interface Loss {
  readonly count: number;
  readonly what: string;
}

export interface ExportFile {
  /** As it should stand in the table: relative to the corpus. */
  readonly name: string;
  readonly text: string;
  /** Governs which `quotidian.json` applies. */
  readonly uri: string;
}

export const exportRequest = request<ExportParams, ExportResult>("quotidian/export");
