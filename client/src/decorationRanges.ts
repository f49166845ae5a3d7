import type { Overview, QuoteState, Range } from "../../server/src/protocol";

/** Lines of an editor that can be seen, end inclusive. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** What a decoration can say of a stretch of text. */
export type Mark = QuoteState | "dim";

export type Marks = Readonly<Record<Mark, readonly Range[]>>;

export const noMarks: Marks = { none: [], uncertain: [], attributed: [], annotated: [], dim: [] };

/** What to mark in the visible lines: each quotation by its state, boilerplate and attributes as dim. */
export function marksIn(overview: Overview, visible: readonly Lines[]): Marks {
  const seen = (range: Range) =>
    visible.some((lines) => range.start.line <= lines.last && range.end.line >= lines.first);
  const inState = (state: QuoteState) =>
    overview.quotes.filter((row) => row.state === state).flatMap((row) => row.ranges.filter(seen));
  return {
    none: inState("none"),
    uncertain: inState("uncertain"),
    attributed: inState("attributed"),
    annotated: inState("annotated"),
    dim: [...overview.boilerplate, ...overview.attributes].filter(seen),
  };
}
