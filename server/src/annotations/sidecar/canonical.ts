import { frontLength } from "../../text/front";

/**
 * The text that positions of a sidecar count in: decoded, without byte order mark, every line ended by LF. It is the same
 * in an editor that shows CRLF and on the disk of somebody else.
 */
export interface Canonical {
  readonly text: string;
  /** Of an offset in the text as it was given; inside a line end, that of the line end. */
  toCanonical(offset: number): number;
  /** The offset in the text as it was given. */
  toGiven(offset: number): number;
}

const byteOrderMark = "\uFEFF";

export function canonical(given: string): Canonical {
  const skipped = given.startsWith(byteOrderMark) ? 1 : 0;
  if (skipped === 0 && !given.includes("\r"))
    return { text: given, toCanonical: (offset) => offset, toGiven: (offset) => offset };
  const body = given.slice(skipped);
  /** Line ends of two characters: where their LF stands in the given text, and in the canonical one. */
  const inGiven: number[] = [];
  const inCanonical: number[] = [];
  const text = body.replace(/\r\n?/g, (end, at: number) => {
    if (end.length === 2) {
      inCanonical.push(at - inGiven.length);
      inGiven.push(at + 1 + skipped);
    }
    return "\n";
  });
  return {
    text,
    toGiven: (offset) => offset + skipped + countBelow(inCanonical, offset),
    toCanonical: (offset) => Math.max(0, offset - skipped - countBelow(inGiven, offset + 1)),
  };
}

/** How many of the sorted numbers are below the limit. */
const countBelow = (sorted: readonly number[], limit: number): number =>
  frontLength(sorted, (n) => n < limit);
