import type { NameSpan } from "../entities/types";
import type { LocalValue } from "../entities/values/types";
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
}

/** A bounded store of `ParagraphFacts`, passed in by whoever wants re-analysis to be cheap. */
export interface FactsCache {
  get(key: string): ParagraphFacts | undefined;
  set(key: string, facts: ParagraphFacts): void;
}

export type NamesByParagraph = readonly (readonly NameSpan[])[];
