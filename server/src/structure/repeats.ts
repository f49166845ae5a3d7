import { type CleanSpan, cleanOffset } from "../text/offsets";
import { type Words, wordsOf } from "./words";

/** Characters. Shorter repetitions are refrains and formulas, not mishaps of copying. */
const shortest = 60;
/** Words that must agree before the whole is compared. */
const shingle = 6;
/** Of the polynomial that makes one key of the words of a shingle. */
const base = 31;
/** Places compared before a paragraph is taken for original; keeps hostile text linear. */
const attempts = 8;

/** A paragraph that is looked for among those before it. */
interface Wanted {
  readonly paragraph: number;
  tries: number;
}

/**
 * For each paragraph, where its words stand first among the paragraphs before it; null for most.
 * All of it must stand there, but its first and last word may be cut off:
 *
 *   … the presumed barrels found in the cellar of the old town hall on Monday, he added.
 *   rels found in the cellar of the old town hall on Monday, he added.      ← repeats the end of the first
 *
 * Paragraphs must be in text order and not overlap.
 */
export function repeatsOf(text: string, paragraphs: readonly CleanSpan[]): readonly (CleanSpan | null)[] {
  const found = paragraphs.map((): CleanSpan | null => null);
  if (paragraphs.length < 2) return found;
  const words = wordsOf(text, paragraphs);
  const wanted = anchors(words, paragraphs);
  if (wanted.size === 0) return found;
  let paragraph = 0;
  let key = shingleAt(words, 0);
  for (let at = 0; at + shingle <= words.starts.length; at++) {
    while (at >= (words.bounds[paragraph + 1] ?? Infinity)) paragraph++;
    if (at > 0) key = rolled(words, key, at);
    const list = wanted.get(key);
    if (!list) continue;
    const open = list.filter((want) => {
      if (want.paragraph <= paragraph) return false;
      const span = standsAt(text, words, want.paragraph, at - 1, paragraph);
      if (span) found[want.paragraph] = span;
      want.tries++;
      return !span && want.tries < attempts;
    });
    if (open.length > 0) wanted.set(key, open);
    else wanted.delete(key);
  }
  return found;
}

/** Each paragraph long enough, under the shingle that begins with its second word. */
function anchors(words: Words, paragraphs: readonly CleanSpan[]): Map<number, readonly Wanted[]> {
  const map = new Map<number, Wanted[]>();
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    const first = words.bounds[paragraph] ?? 0;
    const after = words.bounds[paragraph + 1] ?? 0;
    if (paragraph === 0 || end - start < shortest || after - first < shingle + 2) continue;
    const key = shingleAt(words, first + 1);
    const list = map.get(key);
    if (list) list.push({ paragraph, tries: 0 });
    else map.set(key, [{ paragraph, tries: 0 }]);
  }
  return map;
}

function shingleAt({ hashes }: Words, at: number): number {
  let key = 0;
  for (let i = at; i < at + shingle; i++) key = (Math.imul(key, base) + (hashes[i] ?? 0)) | 0;
  return key;
}

/** `base` to the power of `shingle`, in 32 bits. */
const leaving = Array.from({ length: shingle }).reduce<number>((power) => Math.imul(power, base), 1);

/** The key at `at`, made from the key of the place before it. */
const rolled = ({ hashes }: Words, key: number, at: number): number =>
  (Math.imul(key, base) + (hashes[at + shingle - 1] ?? 0) - Math.imul(leaving, hashes[at - 1] ?? 0)) | 0;

/** Where the words of `paragraph` stand, if they do from word `at` of the earlier paragraph `within` on. */
function standsAt(
  text: string,
  words: Words,
  paragraph: number,
  at: number,
  within: number,
): CleanSpan | null {
  const { starts, ends, hashes, bounds } = words;
  const first = bounds[paragraph] ?? 0;
  const count = (bounds[paragraph + 1] ?? 0) - first;
  const last = at + count - 1;
  if (at < (bounds[within] ?? 0) || last >= (bounds[within + 1] ?? 0)) return null;
  for (let i = 1; i < count - 1; i++) if (hashes[first + i] !== hashes[at + i]) return null;
  const word = (n: number): string => text.slice(starts[n] ?? 0, ends[n] ?? 0).toLowerCase();
  const opening = word(first);
  const closing = word(first + count - 1);
  if (!word(at).endsWith(opening) || !word(last).startsWith(closing)) return null;
  return widened(
    text,
    { start: (ends[at] ?? 0) - opening.length, end: (starts[last] ?? 0) + closing.length },
    { start: starts[first] ?? 0, end: ends[first + count - 1] ?? 0 },
    { start: bounds[within] === at ? 0 : (ends[at - 1] ?? 0), end: text.length },
  );
}

/** Takes in the punctuation around the words, as far as both places have the same. */
function widened(
  text: string,
  here: { readonly start: number; readonly end: number },
  there: { readonly start: number; readonly end: number },
  limit: { readonly start: number; readonly end: number },
): CleanSpan {
  const same = (a: number, b: number): boolean =>
    a >= limit.start && /[^\s\p{L}\p{N}]/u.test(text[a] ?? " ") && text[a] === text[b];
  let before = 0;
  while (same(here.start - before - 1, there.start - before - 1)) before++;
  let after = 0;
  while (same(here.end + after, there.end + after)) after++;
  return { start: cleanOffset(here.start - before), end: cleanOffset(here.end + after) };
}
