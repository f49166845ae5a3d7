import type { Referring } from "../attribution/coreference/referring";
import type { ParagraphMemo } from "../attribution/paragraphMemo";
import type { NameSpan } from "../entities/types";
import type { LocalValue } from "../entities/values/types";
import type { PairedParagraph } from "../marks/pairParagraph";
import type { Token } from "../text/tokens";

/**
 * What one paragraph says on its own: the first of the two stages.
 * Offsets are relative to the paragraph; the value is cached by the paragraph's text and the tagger.
 */
export interface ParagraphFacts {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The tagger's first pass; only the tagger that made it can read it. */
  readonly scores: unknown;
  /** Dates and amounts, as far as the paragraph alone can tell. */
  readonly values: readonly LocalValue[];
  readonly marks: PairedParagraph;
  readonly sentenceEnds: readonly number[];
  readonly referring: readonly Referring[];
}

/** Bounded stores, passed in by whoever wants re-analysis to be cheap. */
export interface FactsCache {
  readonly facts: Store<ParagraphFacts>;
  /** Paragraphs with their names and quotations, which depend on the whole story. */
  readonly paragraphs: ParagraphMemo;
}

export interface Store<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

export type NamesByParagraph = readonly (readonly NameSpan[])[];
