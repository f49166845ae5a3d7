import { align } from "./align";
import { carry, type Stretch, weightOf } from "./carry";
import { hashes } from "./shingles";
import { readWords, type Vocabulary, type Words } from "./words";

/** Words and what stands around them: W3C's TextQuoteSelector. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A place that a quotation may stand at. */
export interface Candidate extends Stretch {
  /** How much of the words is left, and of what stood before and after them; 0 to 1. */
  readonly left: number;
  readonly prefix: number;
  readonly suffix: number;
}

/** Words in a row that two texts share by chance only where they are common. */
const row = 3;

/** A row of words that occurs more often than this says nothing. */
const mostPlaces = 8;

/** Votes for places that lie so near are votes for one place: words were put in or left out between them. */
const slack = 12;

/** Places that are looked at closely. */
const mostCandidates = 4;

/** Looks for quotations in one text, as often as one likes: the text is read once. */
export function quoteFinder(text: string): (quote: QuoteSelector) => readonly Candidate[] {
  const vocabulary: Vocabulary = new Map();
  const words = readWords(text, 0, text.length, vocabulary);
  const placesOf = new Map<number, number[]>();
  for (const [at, hash] of hashes(words.ids, row).entries()) {
    const places = placesOf.get(hash);
    if (places === undefined) placesOf.set(hash, [at]);
    else if (places.length <= mostPlaces) places.push(at);
  }

  return (quote) => {
    const old = `${quote.prefix}${quote.exact}${quote.suffix}`;
    const span = { start: quote.prefix.length, end: quote.prefix.length + quote.exact.length };
    const wanted = readWords(old, 0, old.length, vocabulary);
    return regions(votes(wanted.ids, placesOf), wanted.ids.length)
      .flatMap((region) => closely(text, words, region, old, span))
      .sort((a, b) => scoreOf(b) - scoreOf(a));
  };
}

/** How many rows of words say that the wanted words begin at each place. */
function votes(
  wanted: readonly number[],
  placesOf: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [i, hash] of hashes(wanted, row).entries()) {
    const places = placesOf.get(hash) ?? [];
    if (places.length > mostPlaces) continue;
    for (const at of places) found.set(at - i, (found.get(at - i) ?? 0) + 1);
  }
  return found;
}

/** Numbers of the first and last word of a stretch. */
interface Region {
  readonly first: number;
  readonly last: number;
  readonly votes: number;
}

/** The stretches with most votes. */
function regions(found: ReadonlyMap<number, number>, length: number): readonly Region[] {
  const merged: Region[] = [];
  for (const [place, count] of [...found].sort(([a], [b]) => a - b)) {
    const last = merged[merged.length - 1];
    const region = { first: place - slack, last: place + length + slack, votes: count };
    if (last !== undefined && place - slack <= last.last - length)
      merged[merged.length - 1] = { first: last.first, last: region.last, votes: last.votes + count };
    else merged.push(region);
  }
  return merged.sort((a, b) => b.votes - a.votes).slice(0, mostCandidates);
}

/** Compares the wanted words with a stretch of the text. */
function closely(
  text: string,
  words: Words,
  { first, last }: Region,
  old: string,
  span: Stretch,
): readonly Candidate[] {
  const start = words.starts[Math.max(0, first)] ?? 0;
  const end = words.ends[Math.min(last, words.ends.length - 1)] ?? text.length;
  const now = text.slice(start, end);
  const alignment = align(old, now);
  const carried = carry(old, now, alignment, span);
  if (carried === null) return [];
  const near = (from: number, to: number): number => {
    const weight = weightOf(old, from, to);
    if (weight === 0) return 1;
    const kept = alignment.reduce((sum, copy) => {
      const a = Math.max(copy.old, from);
      const b = Math.min(copy.old + copy.length, to);
      return b > a ? sum + weightOf(old, a, b) : sum;
    }, 0);
    return kept / weight;
  };
  return [
    {
      start: start + carried.start,
      end: start + carried.end,
      left: carried.left,
      prefix: near(0, span.start),
      suffix: near(span.end, old.length),
    },
  ];
}

const scoreOf = ({ left, prefix, suffix }: Candidate): number => 2 * left + prefix + suffix;
