import { frontLength } from "./front";

/** Turns offsets in UTF-16 code units into offsets in Unicode code points and back, as Python, brat, W3C and spaCy count them. */
export interface CodePoints {
  /** An offset between the two halves of a character counts as the one before it. */
  fromUtf16(offset: number): number;
  /** Past the end: the end. */
  toUtf16(offset: number): number;
}

/**
 * Half a surrogate pair without its other half is a code point of its own.
 *
 *   "a😀b"   UTF-16 0 1 3 4   code points 0 1 2 3
 */
export function codePointsOf(text: string): CodePoints {
  /** Where the second half of each pair stands. */
  const halves: number[] = [];
  for (let at = 1; at < text.length; at++) {
    if (!isLow(text.charCodeAt(at)) || !isHigh(text.charCodeAt(at - 1))) continue;
    halves.push(at);
    at++;
  }
  return {
    fromUtf16: (offset) => offset - frontLength(halves, (half) => half <= offset),
    toUtf16: (offset) => Math.min(offset + frontLength(halves, (half, i) => half - i <= offset), text.length),
  };
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
