import { hashOf, mixed } from "./hash";
import { labelCount, nameTypes, outside, typeOf } from "./labels";
import { context } from "./sentences";
import { type LabelledName, type LabelledRegion, namesOf } from "./spans";
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

function initialsOf(words: readonly Word[], { first, last }: LabelledName): string {
  let initials = "";
  for (let i = first; i <= last; i++)
    if ((words[i] as Word).isCapitalised) initials += (words[i] as Word).text[0];
  return initials;
}

/** Does the word's own mention count among the opinions? Where all words have capitals, labels say little. */
const mayCount = ({ paragraph }: LabelledRegion, i: number): boolean =>
  (paragraph.words[i] as Word).isCapitalised && !isShouted(paragraph.context[i] as number);

export function gatherOpinions(regions: readonly LabelledRegion[]): Opinions {
  const words = new Map<number, Int32Array>();
  const names = new Map<number, Int32Array>();
  const initials = new Map<number, Int32Array>();
  for (const found of regions) {
    const { paragraph, region, labels } = found;
    for (let i = region.start; i < region.end; i++)
      if (mayCount(found, i))
        counted(
          words,
          (paragraph.words[i] as Word).lowerHash,
          labelCount,
          labels[i - region.start] as number,
        );
    for (const name of namesOf(found)) {
      if (!mayCount(found, name.first)) continue;
      counted(names, stringHash(paragraph.words, name.first, name.last), nameTypes.length, name.type);
      const letters = initialsOf(paragraph.words, name);
      if (letters.length > 1) counted(initials, hashOf(letters.toLowerCase()), nameTypes.length, name.type);
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

/** A share in five steps: none, up to a third, up to two thirds, less than all, all. */
const stepOf = (part: number, whole: number): number =>
  part === 0 ? 0 : part === whole ? 4 : part * 3 <= whole ? 1 : part * 3 <= whole * 2 ? 2 : 3;

/**
 * Writes features of what the rest of the document thinks of word `i` to `out`; returns where they end.
 * The word's own mention is left out.
 */
export function opinionFeatures(
  found: LabelledRegion,
  i: number,
  { words, names, initials }: Opinions,
  out: Int32Array,
  at: number,
): number {
  const { paragraph: p, region, labels } = found;
  const word = p.words[i] as Word;
  if (!word.isCapitalised) return at;
  let n = at;
  const add = (template: number, a: number, b: number, c: number): void => {
    out[n++] = mixed(mixed(mixed(a, templates + template), b), c);
  };
  const ownLabel = labels[i - region.start] as number;
  const counts = mayCount(found, i);
  const known = word.wordClass > 0 ? 1 : 0;
  const runStart = p.runStart[i] as number;
  const runEnd = p.runEnd[i] as number;
  const place = (i === runStart ? 1 : 0) + (i + 1 === runEnd ? 2 : 0);

  const labelled = words.get(word.lowerHash);
  const others = Int32Array.from(labelled ?? []);
  if (labelled !== undefined && counts) others[ownLabel] = (others[ownLabel] as number) - 1;
  const total = others.reduce((sum, count) => sum + count, 0);
  if (total > 0) {
    const perType = new Int32Array(nameTypes.length + 1);
    others.forEach((count, label) => {
      const type = label === outside ? nameTypes.length : typeOf(label);
      perType[type] = (perType[type] as number) + count;
    });
    const size = Math.min(total, 3);
    perType.forEach((count, type) => {
      const step = stepOf(count, total);
      if (step === 0) return;
      add(1, type, step, 0);
      add(2, type, step, known);
      add(3, type, step, place);
      add(4, type, step, size);
    });
    const label = commonest(others);
    add(5, label, known, 0);
    add(6, label, place, 0);
    add(7, commonest(perType), ownLabel, 0);
  } else add(8, known, counts ? 1 : 0, 0);

  const string = stringHash(p.words, runStart, runEnd - 1);
  const named = names.get(string);
  if (named !== undefined) {
    const rest = Int32Array.from(named);
    if (counts && ownLabel !== outside && isWholeName(found, runStart, runEnd)) {
      const type = typeOf(ownLabel);
      rest[type] = (rest[type] as number) - 1;
    }
    const type = commonest(rest);
    if (type >= 0) {
      add(9, type, place, 0);
      add(10, type, place, ownLabel);
    }
  }
  const expanded = !word.hasLower && word.text.length > 1 ? initials.get(word.lowerHash) : undefined;
  if (expanded !== undefined) add(11, commonest(expanded), 0, 0);
  return n;
}

/** Is the run of words from `from` to `to` (exclusive) labelled as one name? */
function isWholeName(found: LabelledRegion, from: number, to: number): boolean {
  return namesOf(found).some(({ first, last }) => first === from && last === to - 1);
}
