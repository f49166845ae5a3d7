import type { EntityRow } from "./overview";
import { type DocumentParams, type PositionParams, request, type TextEdit } from "./request";

/* The registry of a corpus and whom it knows. */

export interface RegisterParams extends DocumentParams {
  /** Ids of entities, as the document's overview gives them. */
  readonly entities: readonly string[];
  /** The text of the registry as the user sees it; empty where there is none yet. */
  readonly registry: string;
}

/** One edit of the registry's text and what it adds, or why nothing can be added, in words for the user. */
export type RegisterResult =
  | { readonly edit: TextEdit; readonly added: readonly { readonly id: string; readonly name: string }[] }
  | { readonly refused: string };

export const registerRequest = request<RegisterParams, RegisterResult>("quotidian/register");

/** Whom or what a corpus-wide edit is about. */
export interface EntityRef {
  readonly id: string;
  readonly type: EntityRow["type"];
  readonly name: string;
}

/** What the name at a position names; null: no name there. */
export const entityRefRequest = request<PositionParams, EntityRef | null>("quotidian/entityRef");
