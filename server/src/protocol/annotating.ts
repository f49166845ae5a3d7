import type { Loss } from "./exchange";
import { type DocumentParams, type PositionParams, type Range, request, type TextEdit } from "./request";
import type { SidecarFile } from "./sidecar";

/* Annotating: the server works out the edit, the client applies it. */

export type Annotate =
  /** The selection; or, where it is empty, the quotation around the cursor. Several selections, one edit. */
  | { readonly kind: "quotation" }
  | { readonly kind: "entity"; readonly type: "person" | "org" | "place" | "event" | "misc" }
  /**
   * An entity's id, several with spaces between them, a description, or `none` (checked: nobody is named), or
   * `not-speech` (a term or a title). `external`: the article does not tell, somebody knows.
   */
  | { readonly kind: "speaker"; readonly speaker: string; readonly external?: boolean }
  /** Confirms what the engine suggests for each quotation that is touched; refused where it suggests nobody. */
  | { readonly kind: "accept" }
  /** Confirms every suggestion that is stated in the quotation's own sentence, wherever the selection is. */
  | { readonly kind: "accept-stated" }
  | { readonly kind: "not-speech" }
  /** Every mention, in this article, of what the first selection is on. */
  | { readonly kind: "mentions" }
  /** Other attributes, `.quote speaker=none`, for the innermost annotation around the first selection. */
  | { readonly kind: "attributes"; readonly text: string }
  /** Names and aliases in `speaker=` and `ref=` become ids, in the whole file. */
  | { readonly kind: "normalise-ids" }
  /** Adds what a file of another format says of this article; selections do not count. */
  | { readonly kind: "import"; readonly format: string; readonly content: string }
  | { readonly kind: "remove" }
  | { readonly kind: "remove-all" };

export interface AnnotateParams extends DocumentParams {
  readonly version: number;
  readonly selections: readonly Range[];
  readonly action: Annotate;
}

/** The edits and the version that they apply to, or why nothing can be done, in words for the user. */
export type AnnotateResult =
  | {
      readonly version: number;
      readonly edits: readonly TextEdit[];
      /** How many quotations or names a command about many of them is about; absent for the others. */
      readonly count?: number;
      /** Of an import: what could not be brought in. */
      readonly losses?: readonly Loss[];
    }
  /** The same where annotations are kept in a file of their own: the article stays as it is. */
  | {
      readonly version: number;
      readonly sidecar: SidecarFile;
      readonly count?: number;
      readonly losses?: readonly Loss[];
    }
  | { readonly refused: string };

export const annotateRequest = request<AnnotateParams, AnnotateResult>("quotidian/annotate");

/** The line that rejects what is suggested for the quotation at a position, to be added to the decisions. */
export type RejectResult = { readonly line: string; readonly speaker: string } | { readonly refused: string };

export interface RejectParams extends PositionParams {
  /** The version that the position refers to. */
  readonly version: number;
}

export const rejectRequest = request<RejectParams, RejectResult>("quotidian/reject");

/** The attributes of the innermost annotation at a position, without braces; null where there is none. */
export const attributesRequest = request<PositionParams, string | null>("quotidian/attributes");

export interface SpeakerCandidate {
  /** What `speaker=` would hold. */
  readonly id: string;
  readonly name: string;
  /** `probably · “he noted” → De Mistura (line 11)`; empty where there is nothing to say. */
  readonly reason: string;
}

/** The quotation at a position and who may have said it, best first. Null: no quotation there. */
export interface SpeakersResult {
  readonly quote: { readonly text: string; readonly range: Range };
  /** The words of the paragraph around its first part, in one line each; at most 80 characters. */
  readonly before: string;
  readonly after: string;
  /** One range a part, marks included. */
  readonly parts: readonly Range[];
  /** The words in which the engine found the speaker: `he`, `noted`. */
  readonly evidence: readonly Range[];
  /** Whether the first candidate is the engine's judgement: what `accept` would write. */
  readonly suggested: boolean;
  /** Why nobody is suggested; empty where somebody is. */
  readonly nobody: string;
  readonly candidates: readonly SpeakerCandidate[];
}

export const speakersRequest = request<PositionParams, SpeakersResult | null>("quotidian/speakers");
