import { lists } from "./gazetteer";
import { double, single, triple } from "./hash";
import { boundaryHash, type Paragraph } from "./paragraph";
import type { Region } from "./regions";
import { context } from "./sentences";
import { tailOf } from "./tails";
import { speaksAfter } from "./traits";
import type { Word } from "./words";

/** More than any word has. */
export const maxFeatures = 256;

const listBits = 15;
const ofPeople = lists.firstName | lists.familyName | lists.title | (1 << 16) | (1 << 17);
const ofPlaces = lists.country | lists.bigCity | lists.town | lists.region | lists.placeHead;
const ofHeads = lists.organisationHead | lists.placeHead | lists.eventHead | lists.firstName | lists.country;
const ofGroups = lists.organisation | lists.organisationHead | lists.eventHead | lists.demonym;

/** Writes the features of a word whatever stands around it, each a hash of template and values; returns where they end. */
export function wordFeatures(word: Word, out: Int32Array, at: number): number {
  let n = at;
  out[n++] = single(1, 0);
  out[n++] = single(2, word.exact);
  out[n++] = single(3, word.lowerHash);
  out[n++] = single(8, word.shape);
  out[n++] = single(50, word.wordClass);
  if (!word.isWord) return n;
  const capital = word.isCapitalised ? 1 : 0;
  for (let k = 0; k < word.prefixes.length; k++)
    out[n++] = double(21 + k, word.prefixes[k] as number, capital);
  for (let k = 0; k < word.suffixes.length; k++)
    out[n++] = double(25 + k, word.suffixes[k] as number, capital);
  return n;
}

/**
 * Writes the features of word `i` that its surroundings add to `out` from `at` on; returns where they end.
 * Only what stands in the paragraph counts here; what the rest of the document adds is in documentFeatures.ts.
 */
export function localFeatures(p: Paragraph, region: Region, i: number, out: Int32Array, at: number): number {
  let n = at;
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

  out[n++] = single(4, back1);
  out[n++] = single(5, next1);
  out[n++] = single(6, back2);
  out[n++] = single(7, next2);
  out[n++] = single(30, lower(i - 3));
  out[n++] = single(31, lower(i + 3));
  out[n++] = double(9, shapeBack, shape);
  out[n++] = double(10, shape, shapeNext);
  out[n++] = triple(11, shapeBack, shape, shapeNext);
  out[n++] = double(12, shape, place);
  out[n++] = double(13, shape, back1);
  out[n++] = double(14, shape, next1);
  out[n++] = single(15, touch);
  out[n++] = double(16, here, place);
  out[n++] = double(17, back1, here);
  out[n++] = double(18, here, next1);
  out[n++] = double(19, back2, back1);
  out[n++] = double(20, next1, next2);
  out[n++] = double(33, back1, next1);

  if (word.isWord)
    out[n++] = double(29, word.suffixes[Math.min(2, word.suffixes.length - 1)] as number, back1);

  const known = p.lists[i] as number;
  const knownBack = before ? (p.lists[i - 1] as number) : 1 << 16;
  const knownNext = after ? (p.lists[i + 1] as number) : 1 << 17;
  if (known !== 0) {
    out[n++] = single(40, known);
    out[n++] = double(41, known, place);
    for (let bit = 0; bit < listBits; bit++)
      if ((known >> bit) & 1) {
        out[n++] = single(42, bit);
        out[n++] = double(43, bit, shape);
      }
    if (p.phrase[i] !== 0) out[n++] = single(48, p.phrase[i] as number);
  }
  out[n++] = double(44, knownBack, known);
  out[n++] = double(46, known, knownNext);
  if (knownBack !== 0) out[n++] = double(45, knownBack, shape);
  if (knownNext !== 0) out[n++] = double(47, knownNext, shape);
  out[n++] = triple(49, knownBack, known, knownNext);

  const sort = word.wordClass;
  const sortBack = before?.wordClass ?? 0;
  const sortNext = after?.wordClass ?? 0;
  out[n++] = double(51, sort, place);
  out[n++] = double(52, sortBack, shape);
  out[n++] = double(53, sortNext, shape);
  out[n++] = double(54, sortBack, sort);
  out[n++] = double(55, sort, sortNext);
  if (i - 2 >= first) out[n++] = single(56, (p.words[i - 2] as Word).wordClass);
  if (i + 2 < end) out[n++] = single(57, (p.words[i + 2] as Word).wordClass);

  // The run of words that could be one name: how it begins, how it ends, what stands around it.
  const runStart = p.runStart[i] as number;
  const runEnd = p.runEnd[i] as number;
  const fromStart = Math.min(i - runStart, 3);
  const fromEnd = Math.min(runEnd - 1 - i, 3);
  if (runEnd - runStart > 1 && (place & context.allCapitals) === 0) {
    const last = p.words[runEnd - 1] as Word;
    out[n++] = double(60, last.lowerHash, fromEnd);
    out[n++] = double(61, (p.words[runStart] as Word).lowerHash, fromStart);
    out[n++] = double(62, p.lists[runEnd - 1] as number, fromEnd);
    out[n++] = double(63, p.lists[runStart] as number, fromStart);
    out[n++] = double(64, last.wordClass, fromEnd);
    if (fromStart > 0) out[n++] = double(65, lower(runStart - 1), fromStart);
    if (fromEnd > 0) out[n++] = double(66, lower(runEnd), fromEnd);
    out[n++] = triple(
      68,
      p.lists[runStart] as number,
      p.lists[runEnd - 1] as number,
      fromStart * 4 + fromEnd,
    );
  }
  out[n++] = triple(67, fromStart * 4 + fromEnd, place, i === region.start ? 1 : 0);
  if (!word.isCapitalised) return linkFeatures(p, region, i, out, n);

  // Rough kinds of lists: of the lists themselves, few combinations are common enough to learn from.
  out[n++] = triple(70, knownBack & ofPeople, known & ofPeople, knownNext & ofPeople);
  out[n++] = triple(71, knownBack & ofPlaces, known & ofPlaces, knownNext & ofPlaces);
  out[n++] = triple(72, knownBack & ofGroups, known & ofGroups, knownNext & ofGroups);
  const ordinary = (sort === 0 ? 0 : 1 + (sort >> 6)) + (known === 0 ? 0 : 4);
  out[n++] = triple(73, ordinary, place, speaksAfter(p.words, runEnd - 1) ? 1 + fromEnd : 0);
  out[n++] = triple(74, titlesBefore(p, i, runStart), fromEnd, ordinary);
  // `Ministry of Hale and Quarries`: what the run before the link began with.
  const link = runStart - 1;
  if (link > region.start && fromStart < 3) {
    const earlier = p.runStart[link - 1] as number;
    out[n++] = triple(
      78,
      (p.words[link] as Word).lowerHash,
      (p.lists[earlier] as number) & ofHeads,
      ordinary,
    );
  }
  const tail = tailOf(p, runEnd);
  if (tail > 0) out[n++] = triple(75, tail, Math.min(runEnd - runStart, 3), fromStart);
  return n;
}

/** Of a small word or mark between two runs: how the run before it begins, how the one behind it ends, what meets here. */
function linkFeatures(p: Paragraph, region: Region, i: number, out: Int32Array, at: number): number {
  if (i === region.start || i + 1 >= region.end) return at;
  const here = (p.words[i] as Word).lowerHash;
  const before = p.words[i - 1] as Word;
  const after = p.words[i + 1] as Word;
  const first = (p.lists[p.runStart[i - 1] as number] as number) & ofHeads;
  const last = (p.lists[(p.runEnd[i + 1] as number) - 1] as number) & ofHeads;
  let n = at;
  out[n++] = triple(76, here, first, last);
  out[n++] = triple(77, here, (before.wordClass === 0 ? 0 : 1) + (after.wordClass === 0 ? 0 : 2), first);
  return n;
}

const farthest = 4;

/** How far before word `i` the last title of its run stands, up to four words; 0 where none does. */
function titlesBefore(p: Paragraph, i: number, runStart: number): number {
  for (let back = 1; back <= farthest && i - back >= runStart; back++)
    if (((p.words[i - back] as Word).lists & lists.title) !== 0) return back;
  return 0;
}
