import type { Overview, Position, QuoteState, Range } from "../../server/src/protocol";
import { compare } from "./positions";

/** Lines of an editor that can be seen, end inclusive. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** What a decoration can say of a stretch of text: the state of a quotation, or that it is not the story. */
export const everyMark = ["none", "uncertain", "attributed", "annotated", "dim"] as const satisfies readonly (
  | QuoteState
  | "dim"
)[];

export type Mark = (typeof everyMark)[number];

export type Marks = Readonly<Record<Mark, readonly Range[]>>;

export const noMarks: Marks = { none: [], uncertain: [], attributed: [], annotated: [], dim: [] };

/**
 * What to mark in the visible lines: each quotation by its state, boilerplate and attributes as dim.
 * Where a problem starts with the quotation, its squiggle says enough.
 */
export function marksIn(overview: Overview, visible: readonly Lines[], problems: readonly Position[]): Marks {
  const seen = (range: Range) =>
    visible.some((lines) => range.start.line <= lines.last && range.end.line >= lines.first);
  const inState = (state: QuoteState) =>
    overview.quotes.filter((row) => row.state === state).flatMap((row) => row.ranges.filter(seen));
  return {
    none: inState("none").filter(({ start }) => !problems.some((problem) => compare(problem, start) === 0)),
    uncertain: inState("uncertain"),
    attributed: inState("attributed"),
    annotated: inState("annotated"),
    dim: [...overview.boilerplate, ...overview.attributes].filter(seen),
  };
}
