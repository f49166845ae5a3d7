import type { CleanSpan } from "../text/offsets";
import { isEscapable } from "./scan";
import type { MarkedText } from "./types";

/** A span of the clean text and what to write behind it, braces included. */
export interface PrintedSpan {
  readonly clean: CleanSpan;
  readonly attributesText: string;
}

/** Characters of markup that stand before the character at `at` of the clean text. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * What turns the clean text into the marked one, in text order, one insertion a place:
 * closing brackets with their attributes, then opening brackets, then the backslash that escapes the character itself.
 *
 * `spans`: nested, none empty, sorted by start, the outer one first; none over a blank line.
 * Inside a span every bracket is escaped; outside, only `]{`; everywhere a backslash that would escape something.
 */
export function insertions(clean: string, spans: readonly PrintedSpan[]): readonly Insertion[] {
  if (spans.length === 0) return [];
  const opening = new Map<number, number>();
  const closing = new Map<number, { readonly text: string; readonly count: number }>();
  for (const { clean: span, attributesText } of spans) {
    opening.set(span.start, (opening.get(span.start) ?? 0) + 1);
    const outer = closing.get(span.end) ?? { text: "", count: 0 };
    closing.set(span.end, { text: `]${attributesText}${outer.text}`, count: outer.count + 1 });
  }
  const isBoundary = (at: number): boolean => opening.has(at) || closing.has(at);
  const needsEscape = (at: number, depth: number): boolean => {
    const char = clean[at];
    if (char === "\\") return isBoundary(at + 1) || isEscapable(clean[at + 1]);
    if (char === "[") return depth > 0;
    return char === "]" && (depth > 0 || (clean[at + 1] === "{" && !isBoundary(at + 1)));
  };

  const found: Insertion[] = [];
  let depth = 0;
  // Whatever else stands in the text is passed over: long articles have few annotations.
  for (const at of inOrder([...opening.keys(), ...closing.keys(), ...placesOf(/[\\[\]]/g, clean)])) {
    const closed = closing.get(at);
    const opened = opening.get(at) ?? 0;
    depth += opened - (closed?.count ?? 0);
    const text = (closed?.text ?? "") + "[".repeat(opened) + (needsEscape(at, depth) ? "\\" : "");
    if (text !== "") found.push({ at, text });
  }
  return found;
}

/** The marked text; without spans the clean text as it is. See `insertions` for what `spans` must be. */
export function printMarkup(clean: string, spans: readonly PrintedSpan[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, text } of insertions(clean, spans)) {
    pieces.push(clean.slice(from, at), text);
    from = at;
  }
  pieces.push(clean.slice(from));
  return pieces.join("");
}

/** The insertions that a document holds, however its markup was written. */
export function insertionsIn({ source, spans }: MarkedText): readonly Insertion[] {
  if (spans.length === 0) return [];
  const endOfMarkup = new Map<number, number>();
  for (const { span, inner } of spans) {
    endOfMarkup.set(span.start, inner.start);
    endOfMarkup.set(inner.end, span.end);
  }
  const found: Insertion[] = [];
  let at = 0;
  let position = 0;
  for (const start of inOrder([...endOfMarkup.keys(), ...placesOf(/\\/g, source)])) {
    if (start < position) continue;
    at += start - position;
    position = start;
    for (let end = endOfMarkup.get(position); end !== undefined; end = endOfMarkup.get(position))
      position = end;
    if (source[position] === "\\" && isEscapable(source[position + 1])) position++;
    if (position > start) found.push({ at, text: source.slice(start, position) });
    at++;
    position++;
  }
  return found;
}

const placesOf = (characters: RegExp, text: string): readonly number[] =>
  [...text.matchAll(characters)].map(({ index }) => index);

/** Each once. Sorted runs, as these are, are merged in linear time. */
const inOrder = (places: readonly number[]): ReadonlySet<number> =>
  new Set([...places].sort((a, b) => a - b));
