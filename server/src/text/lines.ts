import { frontLength } from "./front";

/**
 * Line numbers for people: 1-based, as an editor's gutter shows them.
 *
 * A line ends with LF, CRLF or a lone CR, as in VS Code. Positions for a protocol are made in `lsp/convert.ts`, not here.
 */
const breaks = /\r\n|\n|\r/g;

/** The offset at which each line starts, in UTF-16 units; the first is always 0. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(breaks)) starts.push(match.index + match[0].length);
  return starts;
}

/** The 1-based line that `offset` stands on, given `lineStarts`. Logarithmic, for callers that ask often. */
export const lineAt = (starts: readonly number[], offset: number): number =>
  Math.max(
    frontLength(starts, (start) => start <= offset),
    1,
  );

/** The 1-based line that `offset` stands on; reads the whole text, so it is for a single question. */
export const lineOf = (source: string, offset: number): number => lineAt(lineStarts(source), offset);
