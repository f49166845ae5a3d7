import { type DocumentParams, type Range, request } from "./request";

/* Annotations in files of their own. */

/** What a file beside an article has to hold. Empty: the file is to go. */
export interface SidecarFile {
  readonly uri: string;
  readonly text: string;
}

export interface BesideParams extends DocumentParams {
  /** The names of files in the article's folder. */
  readonly names: readonly string[];
}

/** `text`: null where there is no such file. `unreadable`: it is there and cannot be read, and why, as the system has it. */
export type FileBeside = { readonly name: string; readonly uri: string } & (
  | { readonly text: string | null }
  | { readonly unreadable: string }
);

/**
 * Files beside an article, open or not, in the order of their names, and the article as it is on the disk; null where that
 * is none. Null: the article is no file, so nothing is beside it.
 */
export type BesideResult = {
  readonly files: readonly FileBeside[];
  readonly saved: string | null;
} | null;

/** Asked by the server. */
export const besideRequest = request<BesideParams, BesideResult>("quotidian/beside");

export interface NeighboursParams extends DocumentParams {
  readonly prefix: string;
}

/** Asked by the server: the names of the other files in an article's folder that begin so, in upper or lower case. */
export const neighboursRequest = request<NeighboursParams, readonly string[]>("quotidian/neighbours");

export interface FollowParams {
  /** Files on their way to another name; null: they are deleted. */
  readonly files: readonly { readonly uri: string; readonly newUri: string | null }[];
}

export interface FollowResult {
  /** The sidecars that go with articles, each with the article's new uri and its own. */
  readonly going: readonly {
    readonly sidecar: string;
    /** Null: it is to be deleted. */
    readonly to: { readonly article: string; readonly sidecar: string } | null;
  }[];
  /** Why others stay where they are, a sentence each. */
  readonly unread: readonly string[];
}

/** Asked before files are renamed or deleted. */
export const followRequest = request<FollowParams, FollowResult>("quotidian/follow");

/** Asked after an article was saved or renamed. Null: its sidecar is as it has to be. */
export const sidecarRequest = request<DocumentParams, SidecarFile | null>("quotidian/sidecar");

export interface UndoAnnotationParams extends DocumentParams {
  /** Milliseconds since 1970: a command before that is not taken back. */
  readonly since: number;
}

/** Takes the last annotating command back. Null: there is none. */
export const undoAnnotationRequest = request<UndoAnnotationParams, SidecarFile | null>(
  "quotidian/undoAnnotation",
);

/** An annotation whose words are gone. */
export interface OrphanRow {
  readonly id: string;
  /** The words that it was about, what stood before and after them, and what it says: `.quote speaker=joan-doe`. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly attributes: string;
  /** Places where they may stand now, the likeliest first. */
  readonly candidates: readonly { readonly range: Range; readonly text: string }[];
}

export const orphansRequest = request<DocumentParams, readonly OrphanRow[]>("quotidian/orphans");

export interface RepairParams extends DocumentParams {
  readonly version: number;
  readonly id: string;
  /** The words that it is about from now on; null: it is to go. */
  readonly range: Range | null;
}

export const repairRequest = request<RepairParams, SidecarFile | null>("quotidian/repair");

export interface MoveAnnotationsParams extends DocumentParams {
  /** The article's text. */
  readonly text: string;
  /** `out`: from the text to the sidecar. */
  readonly direction: "in" | "out";
}

/** Both files as they have to be, or why it cannot be done, in words for the user. */
export type MoveAnnotationsResult =
  | {
      readonly text: string;
      readonly sidecar: SidecarFile;
      /** How many annotations were moved, and how many stay in the sidecar since their words are gone. */
      readonly moved: number;
      readonly orphans: number;
    }
  | { readonly refused: string };

export const moveAnnotationsRequest = request<MoveAnnotationsParams, MoveAnnotationsResult>(
  "quotidian/moveAnnotations",
);
