import { mixed } from "./hash";
import { boundaryHash, type Paragraph } from "./paragraph";
import type { Region } from "./regions";
import { context } from "./sentences";
import type { Word } from "./words";

/** More than any word has. */
export const maxFeatures = 160;

const listBits = 15;

/**
 * Writes the features of word `i`, each a hash of template and values, to `out` from `at` on; returns where they end.
 * Only what stands in the paragraph counts here; what the rest of the document adds is in documentFeatures.ts.
 */
export function localFeatures(p: Paragraph, region: Region, i: number, out: Int32Array, at: number): number {
  let n = at;
  const one = (template: number, a: number): void => {
    out[n++] = mixed(a, template);
  };
  const two = (template: number, a: number, b: number): void => {
    out[n++] = mixed(mixed(a, template), b);
  };
  const three = (template: number, a: number, b: number, c: number): void => {
    out[n++] = mixed(mixed(mixed(a, template), b), c);
  };

  const first = p.sentenceStart[i] as number;
  const end = p.sentenceEnd[i] as number;
  const word = p.words[i] as Word;
  const before = i > first ? (p.words[i - 1] as Word) : undefined;
  const after = i + 1 < end ? (p.words[i + 1] as Word) : undefined;
  const lower = (j: number): number =>
    j < first
      ? boundaryHash.start - j + first
      : j >= end
        ? boundaryHash.end + j - end
        : (p.words[j] as Word).lowerHash;
  const here = word.lowerHash;
  const back1 = lower(i - 1);
  const next1 = lower(i + 1);
  const back2 = lower(i - 2);
  const next2 = lower(i + 2);
  const shape = word.shape;
  const shapeBack = before?.shape ?? 11;
  const shapeNext = after?.shape ?? 12;
  const place = p.context[i] as number;
  const touch =
    (before && (p.parts[i - 1]?.end ?? -1) === p.parts[i]?.start ? 1 : 0) |
    (after && p.parts[i]?.end === (p.parts[i + 1]?.start ?? -1) ? 2 : 0);

  one(1, 0);
  one(2, word.exact);
  one(3, here);
  one(4, back1);
  one(5, next1);
  one(6, back2);
  one(7, next2);
  one(30, lower(i - 3));
  one(31, lower(i + 3));
  one(8, shape);
  two(9, shapeBack, shape);
  two(10, shape, shapeNext);
  three(11, shapeBack, shape, shapeNext);
  two(12, shape, place);
  two(13, shape, back1);
  two(14, shape, next1);
  one(15, touch);
  two(16, here, place);
  two(17, back1, here);
  two(18, here, next1);
  two(19, back2, back1);
  two(20, next1, next2);
  two(33, back1, next1);

  if (word.isWord) {
    const capital = word.isCapitalised ? 1 : 0;
    for (let k = 0; k < word.prefixes.length; k++) two(21 + k, word.prefixes[k] as number, capital);
    for (let k = 0; k < word.suffixes.length; k++) two(25 + k, word.suffixes[k] as number, capital);
    two(29, word.suffixes[Math.min(2, word.suffixes.length - 1)] as number, back1);
  }

  const known = p.lists[i] as number;
  const knownBack = before ? (p.lists[i - 1] as number) : 1 << 16;
  const knownNext = after ? (p.lists[i + 1] as number) : 1 << 17;
  if (known !== 0) {
    one(40, known);
    two(41, known, place);
    for (let bit = 0; bit < listBits; bit++)
      if ((known >> bit) & 1) {
        one(42, bit);
        two(43, bit, shape);
      }
    if (p.phrase[i] !== 0) one(48, p.phrase[i] as number);
  }
  two(44, knownBack, known);
  two(46, known, knownNext);
  if (knownBack !== 0) two(45, knownBack, shape);
  if (knownNext !== 0) two(47, knownNext, shape);
  three(49, knownBack, known, knownNext);

  const sort = word.wordClass;
  const sortBack = before?.wordClass ?? 0;
  const sortNext = after?.wordClass ?? 0;
  one(50, sort);
  two(51, sort, place);
  two(52, sortBack, shape);
  two(53, sortNext, shape);
  two(54, sortBack, sort);
  two(55, sort, sortNext);
  if (i - 2 >= first) one(56, (p.words[i - 2] as Word).wordClass);
  if (i + 2 < end) one(57, (p.words[i + 2] as Word).wordClass);

  // The run of words that could be one name: how it begins, how it ends, what stands around it.
  const runStart = p.runStart[i] as number;
  const runEnd = p.runEnd[i] as number;
  const fromStart = Math.min(i - runStart, 3);
  const fromEnd = Math.min(runEnd - 1 - i, 3);
  if (runEnd - runStart > 1 && (place & context.allCapitals) === 0) {
    const last = p.words[runEnd - 1] as Word;
    two(60, last.lowerHash, fromEnd);
    two(61, (p.words[runStart] as Word).lowerHash, fromStart);
    two(62, p.lists[runEnd - 1] as number, fromEnd);
    two(63, p.lists[runStart] as number, fromStart);
    two(64, last.wordClass, fromEnd);
    if (fromStart > 0) two(65, lower(runStart - 1), fromStart);
    if (fromEnd > 0) two(66, lower(runEnd), fromEnd);
    three(68, p.lists[runStart] as number, p.lists[runEnd - 1] as number, fromStart * 4 + fromEnd);
  }
  three(67, fromStart * 4 + fromEnd, place, i === region.start ? 1 : 0);
  return n;
}
