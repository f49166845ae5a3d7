import { heaviestChain, type Run } from "./chain";
import { uniqueSeeds } from "./shingles";

/** Which words of an old text are which words of a new one. */
export interface Match {
  /** For each old word the new one, or -1. */
  readonly to: Int32Array;
  /** For each new word the old one, or -1. */
  readonly from: Int32Array;
  /** For each old word the stretch that it went with: 0 for what stayed in order, a number for each block that moved. */
  readonly strand: Int32Array;
}

/** So many words in a row that occur once in each text are the same words, even far from where they were. */
const landmark = 5;

/** In a gap between landmarks, single words count if neither side of the gap has more words than this. */
const smallGap = 40;

/** Words in a row that count in any gap. */
const phrase = 3;

/**
 * Compares two texts word by word, and follows blocks that have moved.
 *
 * Landmarks first (as in patience diff: rows of words that occur once in both texts), grown as far as the texts agree; the
 * heaviest chain of them in order is what stayed, the others have moved. Then the gaps in the same way, with shorter rows.
 * Text that occurs twice is matched by what stands around it. Takes n log n time, whatever the texts.
 */
export function match(a: readonly number[], b: readonly number[]): Match {
  const found: Match = {
    to: new Int32Array(a.length).fill(-1),
    from: new Int32Array(b.length).fill(-1),
    strand: new Int32Array(a.length),
  };
  const seeds = uniqueSeeds(a, b, landmark);
  for (const run of longestFirst(seeds.map((seed) => ({ ...seed, length: landmark })))) take(found, run);
  grow(found, a, b);
  numberStrands(found);
  for (const size of [phrase, 1, 1]) {
    fillGaps(found, a, b, size);
    grow(found, a, b);
  }
  return found;
}

/** What stays in order is strand 0; of the rest, runs that went to one place are one strand. */
function numberStrands(found: Match): void {
  const runs = runsOf(found);
  const chain = heaviestChain(runs);
  let strand = 0;
  let before: Run | undefined;
  for (const run of runs) {
    if (chain.has(run)) continue;
    if (before === undefined || !isNextTo(before, run)) strand += 1;
    found.strand.fill(strand, run.a, run.a + run.length);
    before = run;
  }
}

/** Does a run go on where another ends, in both texts, some changed words in between? */
const isNextTo = (before: Run, run: Run): boolean => {
  const a = run.a - before.a - before.length;
  const b = run.b - before.b - before.length;
  return a <= smallGap && b >= 0 && b <= smallGap;
};

/** Seeds that follow on each other are one run. */
function longestFirst(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last !== undefined && run.a <= last.a + last.length && run.b - run.a === last.b - last.a)
      joined[joined.length - 1] = { a: last.a, b: last.b, length: run.a + run.length - last.a };
    else joined.push(run);
  }
  return joined.sort((x, y) => y.length - x.length);
}

/** Notes what is still free on both sides. */
function take({ to, from, strand }: Match, { a, b, length }: Run, number = 0): void {
  for (let i = 0; i < length; i++)
    if (to[a + i] === -1 && from[b + i] === -1) {
      to[a + i] = b + i;
      from[b + i] = a + i;
      strand[a + i] = number;
    }
}

/** Goes on, forwards and then backwards, wherever the words after a matched one are the same and free. */
function grow({ to, from, strand }: Match, a: readonly number[], b: readonly number[]): void {
  const step = (at: number, by: 1 | -1): void => {
    const other = (to[at] ?? -1) + by;
    const next = at + by;
    if (to[at] === -1 || to[next] !== -1 || from[other] !== -1 || a[next] !== b[other]) return;
    to[next] = other;
    from[other] = next;
    strand[next] = strand[at] ?? 0;
  };
  for (let at = 0; at < a.length - 1; at++) step(at, 1);
  for (let at = a.length - 1; at > 0; at--) step(at, -1);
}

/** Stretches of matched words that stand together in both texts. */
function runsOf({ to }: Match): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < to.length; at++) {
    const b = to[at] ?? -1;
    if (b < 0) continue;
    const start = at;
    while (to[at + 1] === b + (at + 1 - start)) at++;
    runs.push({ a: start, b, length: at + 1 - start });
  }
  return runs;
}

/**
 * Matches what is unique in each stretch of old words that are still free and the free new words beside their neighbours:
 * those behind the word that comes before, and those in front of the word that comes after. Mostly these are the same.
 */
function fillGaps(found: Match, a: readonly number[], b: readonly number[], size: number): void {
  const { to, from, strand } = found;
  for (let first = 0; first < a.length; first++) {
    if (to[first] !== -1) continue;
    let last = first;
    while (to[last + 1] === -1) last++;
    const before = first === 0 ? -1 : (to[first - 1] ?? -1);
    const after = last === a.length - 1 ? b.length : (to[last + 1] ?? b.length);
    const behind = freeFrom(from, before + 1, 1);
    const ahead = freeFrom(from, after - 1, -1);
    const old = range(first, last);
    const fill = (now: readonly number[], beside: number): void => {
      for (const run of gapRuns(wordsAt(a, old), wordsAt(b, now), size))
        take(found, { ...run, a: first + run.a, b: (now[0] ?? 0) + run.b }, strand[beside] ?? 0);
    };
    fill(behind, first - 1);
    if (behind[0] !== ahead[0]) fill(ahead, last + 1);
    first = last;
  }
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The new words from a place on, forwards or backwards, that are free; in the order of the text. */
function freeFrom(from: Int32Array, at: number, by: 1 | -1): readonly number[] {
  let end = at;
  while (from[end] === -1) end += by;
  return by === 1 ? range(at, end - 1) : range(end + 1, at);
}

const wordsAt = (words: readonly number[], places: readonly number[]): readonly number[] =>
  places.map((at) => words[at] ?? -1);

/** What stays in order between the words of a gap, old and new. */
function gapRuns(old: readonly number[], now: readonly number[], size: number): Iterable<Run> {
  if (old.length < size || now.length < size) return [];
  const runs = longestFirst(uniqueSeeds(old, now, size).map((seed) => ({ ...seed, length: size })))
    .filter(({ length }) => length >= phrase || Math.max(old.length, now.length) <= smallGap)
    .sort((x, y) => x.a - y.a);
  return heaviestChain(runs);
}
