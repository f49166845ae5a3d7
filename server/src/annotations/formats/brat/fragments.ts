import { type CleanSpan, cleanOffset, spanOf } from "../../../text/offsets";

/** What ends a line for Python's readers, and the tab that parts the fields of a line: neither may stand in a fragment. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the information separators end lines, too
const breaks = /[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+/g;

/**
 * A span over a line break is a discontinuous annotation in brat.
 *
 *   "We came\r\nclose."  →  "We came"  "close."
 */
export function fragmentsOf(text: string, { start, end }: CleanSpan): readonly CleanSpan[] {
  const fragments: CleanSpan[] = [];
  const add = (from: number, to: number): void => {
    if (from < to) fragments.push(spanOf(cleanOffset(from), cleanOffset(to)));
  };
  let from: number = start;
  for (const { index, 0: gap } of text.slice(start, end).matchAll(breaks)) {
    add(from, start + index);
    from = start + index + gap.length;
  }
  add(from, end);
  return fragments;
}

/** Puts fragments together again where nothing but line breaks and tabs parts them. */
export function joinedFragments(text: string, fragments: readonly CleanSpan[]): readonly CleanSpan[] {
  const joined: CleanSpan[] = [];
  for (const fragment of fragments) {
    const last = joined.at(-1);
    const isNext = last !== undefined && text.slice(last.end, fragment.start).replace(breaks, "") === "";
    if (isNext && last.end <= fragment.start) joined[joined.length - 1] = spanOf(last.start, fragment.end);
    else joined.push(fragment);
  }
  return joined;
}
