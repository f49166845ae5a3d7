import { type DocumentParams, type PositionParams, request, type TextEdit } from "./request";
import type { SidecarFile } from "./sidecar";

/* Giving an id another name where it stands in no text: beside articles and in the registry. */

export interface RenamesBesideParams extends PositionParams {
  readonly newId: string;
}

/** The files beside which an id is named, each with the number of annotations; null: it stands in texts, as rename has it. */
export type RenamesBesideResult = {
  readonly id: string;
  readonly files: readonly { readonly uri: string; readonly count: number }[];
} | null;

/** What renaming the id at a position changes beside articles; refused as a rename is. */
export const renamesBesideRequest = request<RenamesBesideParams, RenamesBesideResult>(
  "quotidian/renamesBeside",
);

export interface RenameBesideParams extends DocumentParams {
  readonly id: string;
  readonly newId: string;
}

/** What the file beside an article, open or not, has to hold with one id in place of another. Null: nothing changes. */
export const renameBesideRequest = request<RenameBesideParams, SidecarFile | null>("quotidian/renameBeside");

export interface RenameEntryParams {
  /** The registry's text as the user sees it. */
  readonly registry: string;
  readonly id: string;
  readonly newId: string;
}

/** The edit that gives an entry of the registry another id. Null: it has none with that id. */
export const renameEntryRequest = request<RenameEntryParams, TextEdit | null>("quotidian/renameEntry");
