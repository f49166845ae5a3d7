import { type Match, match } from "./match";
import { readWords, type Vocabulary, type Words } from "./words";

/** Characters of an old text that stand in the new one too. Offsets and length in UTF-16 units. */
export interface Copy {
  readonly old: number;
  readonly now: number;
  readonly length: number;
  /** 0: where it was, in order; else the number of the block that it has moved with. */
  readonly strand: number;
}

/** In the order of the old text, none overlapping. */
export type Alignment = readonly Copy[];

/** Compares two texts: by their common ends, then word by word, then by letter where single words differ. */
export function align(old: string, now: string): Alignment {
  const start = commonStart(old, now);
  if (start === old.length && start === now.length) return whole(0, 0, start);
  const end = commonEnd(old, now, start);
  const vocabulary: Vocabulary = new Map();
  const a = readWords(old, start, old.length - end, vocabulary);
  const b = readWords(now, start, now.length - end, vocabulary);
  const matched = match(a.ids, b.ids);
  return [
    ...whole(0, 0, start),
    ...byOldPlace([...wordCopies(a, b, matched), ...letterCopies(old, now, a, b, matched)]),
    ...whole(old.length - end, now.length - end, end),
  ];
}

const whole = (old: number, now: number, length: number): Alignment =>
  length === 0 ? [] : [{ old, now, length, strand: 0 }];

const byOldPlace = (copies: readonly Copy[]): Alignment => [...copies].sort((x, y) => x.old - y.old);

/** So many characters begin both texts; whole words, so that the rest can be read by itself. */
function commonStart(old: string, now: string): number {
  const most = Math.min(old.length, now.length);
  let length = 0;
  while (length < most && old.charCodeAt(length) === now.charCodeAt(length)) length++;
  if (length === old.length && length === now.length) return length;
  while (length > 0 && !isSpace(old, length - 1)) length--;
  return length;
}

function commonEnd(old: string, now: string, start: number): number {
  const most = Math.min(old.length, now.length) - start;
  let length = 0;
  while (length < most && old.charCodeAt(old.length - 1 - length) === now.charCodeAt(now.length - 1 - length))
    length++;
  while (length > 0 && !isSpace(old, old.length - length)) length--;
  return length;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? "");

/** Words side by side in both texts are one copy, with what parts them if that is the same length. */
function wordCopies(a: Words, b: Words, { to, strand }: Match): readonly Copy[] {
  const copies: Copy[] = [];
  for (const [i, old] of a.starts.entries()) {
    const j = to[i] ?? -1;
    const now = b.starts[j];
    if (now === undefined) continue;
    const length = Math.min((a.ends[i] ?? 0) - old, (b.ends[j] ?? 0) - now);
    copies.push({ old, now, length, strand: strand[i] ?? 0 });
  }
  return copies;
}

/** Longer stretches of words that were replaced by others have no letters worth comparing. */
const mostWords = 50;

/**
 * Where words have been changed: the letters that they begin with, if the word before them is the same in both texts, and
 * those that they end with, if the word after them is.
 *
 *   ministers → minister   ahead of it → ahed of it
 */
function letterCopies(
  old: string,
  now: string,
  a: Words,
  b: Words,
  { to, from, strand }: Match,
): readonly Copy[] {
  const copies: Copy[] = [];
  for (let first = 0; first < to.length; first++) {
    if (to[first] !== -1) continue;
    let last = first;
    while (to[last + 1] === -1) last++;
    const before = first === 0 ? -1 : (to[first - 1] ?? -1);
    const after = last === to.length - 1 ? from.length : (to[last + 1] ?? from.length);
    const words = { first, last };
    const head = freeAfter(from, before + 1);
    const tail = freeBefore(from, after - 1);
    if (last - first < mostWords) {
      const changed = stretchOf(a, words);
      const isBetween = head?.first === tail?.first;
      const begun = likely(isBetween, head && commonHead(old, now, changed, stretchOf(b, head)));
      if (begun) copies.push({ ...begun, strand: strand[first - 1] ?? 0 });
      const taken = begun?.length ?? 0;
      const rest = { start: changed.start + taken, end: changed.end };
      const ended = likely(isBetween, tail && commonTail(old, now, rest, restOf(stretchOf(b, tail), begun)));
      if (ended) copies.push({ ...ended, strand: strand[last + 1] ?? 0 });
    }
    first = last;
  }
  return copies;
}

/** Between two words that stayed, any letter counts; beside one of them, so few that are the same are chance. */
const likely = (isBetween: boolean, copy: LetterCopy | null): LetterCopy | null =>
  copy !== null && (isBetween || copy.length >= 3) ? copy : null;

type LetterCopy = Omit<Copy, "strand">;

/** Numbers of the first and last of some words. */
interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** The new words from `at` on that are no old ones; null where there are none, or too many. */
function freeAfter(from: Int32Array, at: number): WordRange | null {
  let last = at - 1;
  while (last - at < mostWords && from[last + 1] === -1) last++;
  return last < at ? null : { first: at, last };
}

function freeBefore(from: Int32Array, at: number): WordRange | null {
  let first = at + 1;
  while (at - first < mostWords && from[first - 1] === -1) first--;
  return first > at ? null : { first, last: at };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const stretchOf = ({ starts, ends }: Words, { first, last }: WordRange): Stretch => ({
  start: starts[first] ?? 0,
  end: ends[last] ?? 0,
});

/** What of a stretch of the new text a copy has not taken. */
const restOf = (stretch: Stretch, copy: LetterCopy | null): Stretch =>
  copy === null ? stretch : { start: Math.max(stretch.start, copy.now + copy.length), end: stretch.end };

function commonHead(old: string, now: string, a: Stretch, b: Stretch): LetterCopy | null {
  const most = Math.min(a.end - a.start, b.end - b.start);
  let length = 0;
  while (length < most && old[a.start + length] === now[b.start + length]) length++;
  return length === 0 ? null : { old: a.start, now: b.start, length };
}

function commonTail(old: string, now: string, a: Stretch, b: Stretch): LetterCopy | null {
  const most = Math.min(a.end - a.start, b.end - b.start);
  let length = 0;
  while (length < most && old[a.end - 1 - length] === now[b.end - 1 - length]) length++;
  return length === 0 ? null : { old: a.end - length, now: b.end - length, length };
}
