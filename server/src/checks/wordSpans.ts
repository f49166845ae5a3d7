import { moved, type Span } from "../text/offsets";

/** No squiggle is longer than this, whatever a text has for words. */
const longest = 60;

/** The first word of a span, so that a squiggle marks a place and not a paragraph. */
export function firstWord(source: string, { start, end }: Span): Span {
  const words = source.slice(start, Math.min(end, start + longest));
  return { start, end: moved(start, /^\s*\S+/u.exec(words)?.[0].length ?? words.length) };
}

/** The last word of a span. */
export function lastWord(source: string, { start, end }: Span): Span {
  const words = source.slice(Math.max(start, end - longest), end).trimEnd();
  const space = Math.max(words.lastIndexOf(" "), words.lastIndexOf("\n"));
  const from = Math.max(start, end - longest);
  return { start: moved(start, from - start + space + 1), end: moved(start, from - start + words.length) };
}
