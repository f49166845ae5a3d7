import type { Stretch } from "../../../server/src/annotations/reanchor/carry";

/** A text in which each character knows which one of the old text it was; -1 for those that are new. */
interface Living {
  readonly chars: string[];
  readonly from: number[];
}

/** A seeded source of numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Damaged {
  readonly text: string;
  /** For each character of the new text the one of the old text that it is, or -1. */
  readonly from: readonly number[];
}

/** What an hour of editing does: 25 small edits, a paragraph put in, and a block of paragraphs moved. */
export function damaged(text: string, seed: number): Damaged {
  const random = randomFrom(seed);
  const chars = text.split("");
  const living: Living = { chars, from: chars.map((_, i) => i) };
  for (let i = 0; i < 25; i++) edit(living, random);
  insertParagraph(living, random);
  moveBlock(living, random);
  return { text: living.chars.join(""), from: living.from };
}

const below = (random: () => number, n: number): number => Math.floor(random() * n);

const newWords = "perhaps a further brief review that nobody had quite foreseen came up again late on".split(
  " ",
);
const phraseOf = (random: () => number, words: number): string =>
  Array.from({ length: words }, () => newWords[below(random, newWords.length)] ?? "").join(" ");

function splice({ chars, from }: Living, at: number, removed: number, added: string): void {
  chars.splice(at, removed, ...added.split(""));
  from.splice(at, removed, ...added.split("").map(() => -1));
}

/** A typing error, a word put in, words taken out, words replaced, a sentence taken out. */
function edit(living: Living, random: () => number): void {
  const { chars } = living;
  const at = below(random, chars.length);
  const kind = below(random, 6);
  if (kind === 0) splice(living, at, 1, "");
  else if (kind === 1) splice(living, at, 0, "e");
  else if (kind === 2) splice(living, wordEnd(chars, at), 0, ` ${phraseOf(random, 1 + below(random, 3))}`);
  else if (kind === 3) splice(living, at, wordsFrom(chars, at, 1 + below(random, 4)), "");
  else if (kind === 4)
    splice(living, at, wordsFrom(chars, at, 1 + below(random, 3)), phraseOf(random, 1 + below(random, 3)));
  else splice(living, at, sentenceFrom(chars, at), "");
}

function wordEnd(chars: readonly string[], at: number): number {
  let end = at;
  while (end < chars.length && /\S/.test(chars[end] ?? "")) end++;
  return end;
}

function wordsFrom(chars: readonly string[], at: number, words: number): number {
  let end = at;
  for (let i = 0; i < words; i++) end = wordEnd(chars, end + 1);
  return Math.min(end, chars.length) - at;
}

function sentenceFrom(chars: readonly string[], at: number): number {
  let end = at;
  while (end < chars.length && end - at < 200 && !/[.\n]/.test(chars[end] ?? "")) end++;
  return end - at;
}

/** Where paragraphs begin. */
function breaks({ chars }: Living): readonly number[] {
  const found = [0];
  for (let at = 1; at < chars.length; at++) if (chars[at - 1] === "\n" && chars[at] !== "\n") found.push(at);
  return found;
}

function insertParagraph(living: Living, random: () => number): void {
  const places = breaks(living);
  const at = places[below(random, places.length)] ?? 0;
  splice(living, at, 0, `${phraseOf(random, 60)}.\n\n`);
}

function moveBlock(living: Living, random: () => number): void {
  const places = [...breaks(living), living.chars.length];
  if (places.length < 5) return;
  const first = below(random, places.length - 3);
  const start = places[first] ?? 0;
  const end = places[first + 1 + below(random, Math.min(3, places.length - first - 2))] ?? start;
  const chars = living.chars.splice(start, end - start);
  const from = living.from.splice(start, end - start);
  const rest = breaks(living);
  const at = rest[below(random, rest.length)] ?? 0;
  living.chars.splice(at, 0, ...chars);
  living.from.splice(at, 0, ...from);
}

/** Where each character of the old text stands now; -1 where it is gone. */
export function whereabouts({ from }: Damaged, length: number): Int32Array {
  const now = new Int32Array(length).fill(-1);
  for (const [at, index] of from.entries()) if (index >= 0) now[index] = at;
  return now;
}

/** `lost`: given up though half of it or more is there. `wrong`: attached to other words than its own. */
export type Verdict = "right" | "lost" | "wrong";

/**
 * How well a stretch was followed. Untouched: it must be found exactly. Edited inside: at least half of what is left of it.
 * Gone: it must not be found. Where less than half is left, not to find it is right too.
 */
export function judged(
  { from }: Damaged,
  whereabouts: Int32Array,
  old: Stretch,
  found: Stretch | null,
): Verdict {
  const now = [...whereabouts.subarray(old.start, old.end)].filter((at) => at >= 0).sort((a, b) => a - b);
  const length = old.end - old.start;
  if (found === null) return now.length < length / 2 ? "right" : "lost";
  const own = from.slice(found.start, found.end).filter((at) => at >= old.start && at < old.end).length;
  if (own === 0) return "wrong";
  const first = now[0] ?? 0;
  const last = now[now.length - 1] ?? 0;
  const isUntouched = now.length === length && last - first === length - 1;
  if (isUntouched) return found.start === first && found.end === last + 1 ? "right" : "lost";
  return own >= now.length / 2 ? "right" : "lost";
}
