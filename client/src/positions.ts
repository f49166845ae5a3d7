import type { Position, Range } from "../../server/src/protocol";

/** Negative where `a` comes before `b`. */
export const compare = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;

/** Whether a position lies in a range; its end counts, so that a cursor after the last mark is still in the quotation. */
export const contains = ({ start, end }: Range, position: Position): boolean =>
  compare(start, position) <= 0 && compare(position, end) <= 0;

/** A range as an empty selection at one position. */
export const emptyAt = (position: Position): Range => ({ start: position, end: position });

/**
 * For what goes to the server: VS Code's own positions have accessors only, of which nothing is left on the way to a web
 * worker, and its ranges travel as arrays.
 */
export const plainPosition = ({ line, character }: Position): Position => ({ line, character });

/** @see plainPosition */
export const plainRange = ({ start, end }: Range): Range => ({
  start: plainPosition(start),
  end: plainPosition(end),
});
