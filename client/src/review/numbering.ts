import type { Overview } from "../../../server/src/protocol";
import { inTextOrder } from "./nextToReview";

/** Where a review stands: `3 of 7`. */
export interface Progress {
  /** Counted from one. */
  readonly number: number;
  readonly of: number;
}

/** The quotations of an article as a review counts them. */
export type Numbering = readonly string[];

/**
 * Keeps the numbers that the review began with: one who says that something is no quotation is still at `3 of 7`.
 * Numbers anew only where the text has got quotations that were not there.
 */
export function numbered(numbering: Numbering, quotes: Overview["quotes"]): Numbering {
  const ids = inTextOrder(quotes).map(({ id }) => id);
  const known = new Set(numbering);
  return ids.every((id) => known.has(id)) ? numbering : ids;
}

export const progressAt = (numbering: Numbering, id: string): Progress => ({
  number: numbering.indexOf(id) + 1,
  of: numbering.length,
});
