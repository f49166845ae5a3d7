import type { EntityId } from "../entities/types";
import type { QuoteId } from "../quotes/types";
import type { CleanOffset, Span } from "../text/offsets";

/** "Nobody is named" and "the engine could not decide" are different things; see docs/guidelines.md. */
export type AttributionState = "attributed" | "uncertain" | "none";

/** Why the engine believes what it believes. Each reason's words are in `features/evidence.ts`. */
export type EvidenceReason =
  /** A verb or phrase of saying that governs the quotation. */
  | "cue"
  /** The noun phrase that is the source of the cue. */
  | "source"
  /** A pronoun or nominal resolved to this mention. */
  | "antecedent"
  /** Carried over from this quotation or sentence, in the same paragraph. */
  | "carried-over"
  /** In a conversation or interview: an earlier turn of the same speaker. */
  | "turn"
  /** The marks reopen a quotation that this one goes on with. */
  | "reopened"
  /** A colon or dash leads in. */
  | "colon"
  /** The post's author. */
  | "tweet"
  /** A person has said so in the text. */
  | "annotated"
  /** Against it: a person has rejected who was suggested. */
  | "rejected"
  /** Against it: no cue in the sentence or paragraph. */
  | "no-cue"
  /** Against it: this speaker is near, but nothing links them. */
  | "not-linked"
  /** Why marks report nothing: short, no cue, `so-called`. */
  | "no-report";

export interface Evidence<O extends number = CleanOffset> {
  readonly reason: EvidenceReason;
  readonly span: Span<O>;
}

/** A source that is no entity of the article: `a Russian official`. Two of them are never merged. */
export interface NamedSource<O extends number = CleanOffset> {
  /** The entity, or null for an anonymous or collective description. */
  readonly entity: EntityId | null;
  /** The resolved entity's name, or the description as written. */
  readonly name: string;
  /** The nearest mention that the attribution rests on (pronouns included), without its title; null where only an annotation names it. */
  readonly mention: Span<O> | null;
  /** The whole noun phrase, title and appositive included. */
  readonly phrase: Span<O> | null;
}

export interface Attribution<O extends number = CleanOffset> {
  readonly quote: QuoteId;
  readonly state: AttributionState;
  /** More than one only where the text says so ("both said"); of an uncertain one, the candidates, best first. */
  readonly speakers: readonly NamedSource<O>[];
  /** Through whom the words come, nearest first. */
  readonly via: readonly NamedSource<O>[];
  readonly cue: Span<O> | null;
  /** Probability that `state` and the first speaker are both right. */
  readonly confidence: number;
  readonly because: readonly Evidence<O>[];
  readonly status: "annotated" | "suggested";
  /** A person has said that the source is known from outside the text. */
  readonly external: boolean;
}
