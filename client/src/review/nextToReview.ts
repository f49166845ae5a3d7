import type { Overview, Position, QuoteRow } from "../../../server/src/protocol";
import { compare } from "../positions";

/**
 * The next quotation that nobody has confirmed: the one at a position or behind it, else the first of those before.
 * `passed` holds the ids of those that the user has left for later.
 */
export function nextToReview(
  quotes: Overview["quotes"],
  from: Position,
  passed: ReadonlySet<string> = new Set(),
): QuoteRow | undefined {
  const open = inTextOrder(quotes).filter(({ id, state }) => state !== "annotated" && !passed.has(id));
  return open.find((row) => compare(endOf(row), from) > 0) ?? open[0];
}

/** By where they begin; a quotation without a place is none. */
export const inTextOrder = (quotes: Overview["quotes"]): Overview["quotes"] =>
  quotes.filter(({ ranges }) => ranges.length > 0).sort((a, b) => compare(startOf(a), startOf(b)));

export const startOf = ({ ranges }: QuoteRow): Position => ranges[0]?.start ?? nowhere;

const endOf = ({ ranges }: QuoteRow): Position => ranges.at(-1)?.end ?? nowhere;

const nowhere: Position = { line: 0, character: 0 };
