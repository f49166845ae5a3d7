import type { EntityRef } from "./registry";
import { type DocumentParams, request, type TextEdit } from "./request";
import type { SidecarFile } from "./sidecar";

/* Annotating every mention of one entity in a corpus. */

export interface MentionsInParams {
  readonly entity: EntityRef;
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}

/** The edits that annotate every mention in files that need not be open; files without one are left out. */
export interface MentionsInResult {
  readonly files: readonly {
    readonly uri: string;
    readonly count: number;
    /** Null: annotations of the file are kept beside it; `mentionsBeside` writes them. */
    readonly edits: readonly TextEdit[] | null;
  }[];
}

export const mentionsInRequest = request<MentionsInParams, MentionsInResult>("quotidian/mentionsIn");

export interface MentionsBesideParams extends DocumentParams {
  readonly entity: EntityRef;
  /** The article's text. */
  readonly text: string;
}

/** What the file beside an article, open or not, has to hold with every mention annotated. Null: nothing changes. */
export const mentionsBesideRequest = request<MentionsBesideParams, SidecarFile | null>(
  "quotidian/mentionsBeside",
);
