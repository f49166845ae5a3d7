import type { Token } from "../text/tokens";
import type { NameSpan } from "./types";

/** One paragraph as the second pass sees it. */
export interface ScoredParagraph<Scores> {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly scores: Scores;
}

/**
 * Finds names, in two passes. The first sees one paragraph and is cached with it;
 * the second sees every paragraph's scores and lets mentions of one name agree.
 *
 * Two exist: `ruleTagger`, which needs no data and answers until a model is loaded, and the statistical one.
 * A larger model would be a third.
 */
export interface Tagger<Scores = unknown> {
  /** Changes whenever results may; part of every cache key. */
  readonly version: string;
  score(text: string, tokens: readonly Token[]): Scores;
  /** One list of names a paragraph, in text order, without overlaps. */
  tag(paragraphs: readonly ScoredParagraph<Scores>[]): readonly (readonly NameSpan[])[];
}
