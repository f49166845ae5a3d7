import type { Overview, Position, Range } from "../../../server/src/protocol";
import { compare } from "../positions";

export type Direction = "next" | "previous";

/** Which quotations are gone to: all of them, or those that nobody is named for. */
export type Wanted = "any" | "without-speaker";

/** The nearest quotation after or before a position, round the end of the file if need be. */
export function nearestQuotation(
  quotes: Overview["quotes"],
  from: Position,
  direction: Direction,
  wanted: Wanted,
): Range | undefined {
  const ranges = quotes
    .filter((row) => wanted === "any" || row.state === "none")
    .flatMap((row) => row.ranges.slice(0, 1))
    .sort((a, b) => compare(a.start, b.start));
  return direction === "next"
    ? (ranges.find((range) => compare(range.start, from) > 0) ?? ranges[0])
    : (ranges.findLast((range) => compare(range.start, from) < 0) ?? ranges.at(-1));
}
