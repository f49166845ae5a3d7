import type { Overview, Position, Range } from "../../../server/src/protocol";
import { compare } from "../positions";

export type Direction = "next" | "previous";

/** The nearest quotation without a speaker after or before a position, round the end of the file if need be. */
export function withoutSpeaker(
  quotes: Overview["quotes"],
  from: Position,
  direction: Direction,
): Range | undefined {
  const ranges = quotes
    .filter((row) => row.state === "none")
    .flatMap((row) => row.ranges.slice(0, 1))
    .sort((a, b) => compare(a.start, b.start));
  return direction === "next"
    ? (ranges.find((range) => compare(range.start, from) > 0) ?? ranges[0])
    : (ranges.findLast((range) => compare(range.start, from) < 0) ?? ranges.at(-1));
}
