import { hashOf, mixed, triple } from "./hash";
import { initialsOf, isInitials } from "./initials";
import { labelCount, nameTypes, outside, positionOf, positions, typeOf } from "./labels";
import type { Paragraph } from "./paragraph";
import { context } from "./sentences";
import { stepOf } from "./share";
import { type LabelledRegion, namesOf } from "./spans";
import type { Word } from "./words";

/** What the first labeling of a whole document says about words and names. */
export interface Opinions {
  /** Word (hash of its lower case) → how often it has each label. */
  readonly words: ReadonlyMap<number, Int32Array>;
  /** Name (chained hash of its words) → how often it is a whole name of each type. */
  readonly names: ReadonlyMap<number, Int32Array>;
  /** Initials of longer names → how often of each type. */
  readonly initials: ReadonlyMap<number, Int32Array>;
}

const templates = 0x7000;
const isShouted = (place: number): boolean => (place & (context.allCapitals | context.titleCase)) !== 0;

const counted = (counts: Map<number, Int32Array>, key: number, size: number, index: number): void => {
  const found = counts.get(key) ?? new Int32Array(size);
  counts.set(key, found);
  found[index] = (found[index] as number) + 1;
};

function stringHash(words: readonly Word[], first: number, last: number): number {
  let hash = 0;
  for (let i = first; i <= last; i++) hash = mixed(hash, (words[i] as Word).lowerHash);
  return hash;
}

/** Does the word's own mention count among the opinions? Where all words have capitals, labels say little. */
const isCounted = (p: Paragraph, i: number): boolean =>
  (p.words[i] as Word).isCapitalised && !isShouted(p.context[i] as number);

const long = 4;
const person = nameTypes.indexOf("PER");

/** Which words of a region stand in a long name, where they are what they mean, not names: `Cabinet of Ministers of Orsk`. */
function inLongNames(found: LabelledRegion): Uint8Array {
  const flags = new Uint8Array(found.labels.length);
  for (const { first, last, type } of namesOf(found))
    if (type !== person && last - first + 1 >= long)
      flags.fill(1, first - found.region.start, last + 1 - found.region.start);
  return flags;
}

export function gatherOpinions(regions: readonly LabelledRegion[]): Opinions {
  const words = new Map<number, Int32Array>();
  const names = new Map<number, Int32Array>();
  const initials = new Map<number, Int32Array>();
  for (const found of regions) {
    const { paragraph, region, labels } = found;
    const isLong = inLongNames(found);
    for (let i = region.start; i < region.end; i++)
      if (isCounted(paragraph, i) && isLong[i - region.start] === 0)
        counted(
          words,
          (paragraph.words[i] as Word).lowerHash,
          labelCount,
          labels[i - region.start] as number,
        );
    for (const name of namesOf(found)) {
      if (!isCounted(paragraph, name.first)) continue;
      counted(names, stringHash(paragraph.words, name.first, name.last), nameTypes.length, name.type);
      for (const letters of initialsOf(paragraph.words, name.first, name.last + 1))
        counted(initials, hashOf(letters), nameTypes.length, name.type);
    }
  }
  return { words, names, initials };
}

/** Index of the greatest count; -1 where all are 0. */
function commonest(counts: Int32Array): number {
  let best = -1;
  for (let i = 0; i < counts.length; i++)
    if ((counts[i] as number) > (best < 0 ? 0 : (counts[best] as number))) best = i;
  return best;
}

/** What the rest of the document thinks of the run of words that starts at a word. */
interface RunOpinion {
  readonly start: number;
  /** Type that the same words have elsewhere as a whole name; -1 where they are none. */
  readonly type: number;
}

function runOpinion(
  { paragraph: p, region, labels }: LabelledRegion,
  start: number,
  { names }: Opinions,
): RunOpinion {
  const end = p.runEnd[start] as number;
  const named = names.get(stringHash(p.words, start, end - 1));
  if (named === undefined) return { start, type: -1 };
  const first = labels[start - region.start] as number;
  const rest = named.slice();
  if (isCounted(p, start) && isOneName(labels, start - region.start, end - region.start))
    rest[typeOf(first)] = (rest[typeOf(first)] as number) - 1;
  return { start, type: commonest(rest) };
}

/** Are the words from `from` to `to` (exclusive) labelled as one name? */
function isOneName(labels: Uint8Array, from: number, to: number): boolean {
  const first = labels[from] as number;
  if (first === outside) return false;
  if (to - from === 1) return positionOf(first) === positions.only;
  if (positionOf(first) !== positions.begin) return false;
  for (let i = from + 1; i < to - 1; i++)
    if (positionOf(labels[i] as number) !== positions.inside) return false;
  return positionOf(labels[to - 1] as number) === positions.last;
}

/** Writes features of word `i` to `out` from `at` on; returns where they end. */
export type OpinionWriter = (i: number, out: Int32Array, at: number) => number;

/** What the rest of the document thinks of the words of a region; a word's own mention is left out. */
export function opinionFeatures(found: LabelledRegion, opinions: Opinions): OpinionWriter {
  const { paragraph: p, region, labels } = found;
  const perType = new Int32Array(nameTypes.length + 1);
  const others = new Int32Array(labelCount);
  const isLong = inLongNames(found);
  let run: RunOpinion = { start: -1, type: -1 };
  return (i, out, at) => {
    const word = p.words[i] as Word;
    if (!word.isCapitalised) return at;
    let n = at;
    const ownLabel = labels[i - region.start] as number;
    const counts = isCounted(p, i);
    const known = word.wordClass > 0 ? 1 : 0;
    const runStart = p.runStart[i] as number;
    const place = (i === runStart ? 1 : 0) + (i + 1 === p.runEnd[i] ? 2 : 0);

    const isOwn = counts && isLong[i - region.start] === 0;
    const total = countOthers(opinions.words.get(word.lowerHash), isOwn ? ownLabel : -1, others, perType);
    if (total > 0) {
      const size = Math.min(total, 3);
      for (let type = 0; type < perType.length; type++) {
        const step = stepOf(perType[type] as number, total);
        if (step === 0) continue;
        out[n++] = triple(templates + 1, type, step, 0);
        out[n++] = triple(templates + 2, type, step, known);
        out[n++] = triple(templates + 3, type, step, place);
        out[n++] = triple(templates + 4, type, step, size);
      }
      const label = commonest(others);
      out[n++] = triple(templates + 5, label, known, 0);
      out[n++] = triple(templates + 6, label, place, 0);
      out[n++] = triple(templates + 7, commonest(perType), ownLabel, 0);
    } else out[n++] = triple(templates + 8, known, counts ? 1 : 0, 0);

    if (run.start !== runStart) run = runOpinion(found, runStart, opinions);
    if (run.type >= 0) {
      out[n++] = triple(templates + 9, run.type, place, 0);
      out[n++] = triple(templates + 10, run.type, place, ownLabel);
    }
    const expanded = opinions.initials.get(word.lowerHash);
    if (expanded !== undefined && isInitials(word.text))
      out[n++] = triple(templates + 11, commonest(expanded), 0, 0);
    return n;
  };
}

/** Fills in the counts of a word's other mentions, per label and per type (outside last); returns how many there are. */
function countOthers(
  counts: Int32Array | undefined,
  ownLabel: number,
  others: Int32Array,
  perType: Int32Array,
): number {
  if (counts === undefined) return 0;
  others.set(counts);
  if (ownLabel >= 0) others[ownLabel] = (others[ownLabel] as number) - 1;
  perType.fill(0);
  let total = 0;
  for (let label = 0; label < labelCount; label++) {
    const count = others[label] as number;
    const type = label === outside ? nameTypes.length : typeOf(label);
    perType[type] = (perType[type] as number) + count;
    total += count;
  }
  return total;
}
