import { type CleanOffset, type CleanSpan, cleanOffset } from "../text/offsets";

/** A line with something on it, white space at either end left out. */
export interface Line {
  readonly span: CleanSpan;
  readonly text: string;
  /** Does a line without anything on it stand before this one? */
  readonly afterBlank: boolean;
  /** Does the line begin with white space? */
  readonly indented: boolean;
}

const isLineBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85;

/** White space as pages know it: no-break spaces, zero-width characters and a byte order mark included. */
const isSpace = (code: number): boolean =>
  code <= 32 ||
  (code >= 0x7f && code <= 0xa0) ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202f) ||
  (code >= 0x205f && code <= 0x2064) ||
  code === 0x3000 ||
  code === 0xfeff;

/** The lines of `text` that hold something, in order. A file of one line has one. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isLineBreak(text.charCodeAt(at))) continue;
    const line = trimmed(text, from, at, afterBlank);
    if (line) lines.push(line);
    // The line feed of CR LF ends no line of its own.
    const pair = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10;
    if (pair) at++;
    afterBlank = line === null;
    from = at + 1;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number, afterBlank: boolean): Line | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start === end) return null;
  const span = { start: cleanOffset(start), end: cleanOffset(end) };
  return { span, text: text.slice(start, end), afterBlank, indented: start > from };
}

/** From the start of the first to the end of the last; the text between is taken from `text`, line breaks included. */
export function joined(text: string, first: Line, last: Line): Line {
  const span = { start: first.span.start, end: last.span.end as CleanOffset };
  return { ...first, span, text: text.slice(span.start, span.end) };
}
