import { type DocumentParams, type Range, request } from "./request";

/* What the sidebar, the status item and the decorations show. */

/** `none`: nobody is named. `uncertain`: the engine could not decide. `annotated`: a person has confirmed it. */
export type QuoteState = "none" | "uncertain" | "attributed" | "annotated";

/** One quotation, its parts chained: a count of rows is a count of quotations. */
export interface QuoteRow {
  readonly id: string;
  readonly state: QuoteState;
  readonly form: "direct" | "partial" | "indirect";
  /** The words without their marks, of all parts, in one line. */
  readonly text: string;
  /** One range a part, marks included; the first is where a click goes. */
  readonly ranges: readonly Range[];
  /** `Donald Trump`; `Putin or Mattarella?` where uncertain; empty where nobody is named. */
  readonly speaker: string;
  /** The same where there is little room: `Trump`. */
  readonly shortSpeaker: string;
  /** What groups rows by speaker: the entity's id, or the description as written; empty where nobody is named. */
  readonly speakerKey: string;
  /** `Lavrov`, `RIA Novosti`: nearest first. */
  readonly via: readonly string[];
}

export interface EntityRow {
  readonly id: string;
  readonly type: "person" | "org" | "place" | "event" | "misc";
  readonly name: string;
  readonly aliases: readonly string[];
  readonly title: string;
  /** Ranges of the mentions, names first-hand only (no pronouns), in text order. */
  readonly mentions: readonly Range[];
  /** Number of quotations attributed. */
  readonly quotations: number;
  readonly registered: boolean;
}

/** Everything the client shows of one article file. */
export interface Overview {
  /** The version of the document that the ranges refer to. */
  readonly version: number;
  /** How many entities the registry of its corpus knows; null where it is in no corpus. */
  readonly registrySize: number | null;
  readonly quotes: readonly QuoteRow[];
  readonly entities: readonly EntityRow[];
  readonly counts: {
    readonly quotations: number;
    readonly direct: number;
    readonly partial: number;
    readonly noSpeaker: number;
    readonly uncertain: number;
    readonly confirmed: number;
    readonly speakers: number;
  };
  /** Ranges to dim. */
  readonly boilerplate: readonly Range[];
  readonly attributes: readonly Range[];
  /** What people have annotated, attributes included. */
  readonly annotations: readonly Range[];
  /** Whether annotations are kept in a file beside the article, and how many of them have lost their words. */
  readonly isBeside: boolean;
  readonly orphans: number;
  /** Whether an annotating command can be taken back by `undoAnnotation`. */
  readonly canUndo: boolean;
  /** How many annotations name somebody by name where an id could stand. */
  readonly withoutId: number;
}

/** Null: the document is not open on the server, or is no article. */
export const overviewRequest = request<DocumentParams, Overview | null>("quotidian/overview");

/** Sent to the client when the analysis of an open document may have changed for a reason other than an edit. */
export const overviewChanged = { method: "quotidian/overviewChanged" } as const;
export type OverviewChangedParams = DocumentParams;
