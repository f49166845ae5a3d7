import { personTitles, shortRanks } from "../lexicon/titles";
import type { EntityType, NameSpan } from "../types";
import { isAgreement } from "./agreements";
import { type Calibration, confidenceOf } from "./calibration";
import { isEvent } from "./events";
import { lists } from "./gazetteer";
import { labelCount, nameTypes, outside, positionOf, positions, typeOf } from "./labels";
import type { Paragraph } from "./paragraph";
import type { Region } from "./regions";
import { role } from "./roles";
import { context } from "./sentences";
import { mayEndName } from "./tails";
import type { Word } from "./words";

/** A region with its labels, one a word. */
export interface LabelledRegion {
  readonly paragraph: Paragraph;
  readonly region: Region;
  /** Word of the region × label. */
  readonly emissions: Float32Array;
  readonly labels: Uint8Array;
}

/** A name as words `first` to `last` (inclusive) of a paragraph; `type` is an index into `nameTypes`. */
export interface LabelledName {
  readonly first: number;
  readonly last: number;
  readonly type: number;
}

/** Is any of its words labelled as part of a name? */
export const holdsName = ({ labels }: LabelledRegion): boolean => labels.some((label) => label !== outside);

export function namesOf({ region, labels }: LabelledRegion): readonly LabelledName[] {
  const names: LabelledName[] = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as number;
    if (label === outside) continue;
    const first = i;
    while (i + 1 < labels.length && positionOf(labels[i] as number) <= positions.inside) i++;
    names.push({
      first: region.start + first,
      last: region.start + i,
      type: typeOf(label),
    });
  }
  return names;
}

const person = nameTypes.indexOf("PER");
const organisation = nameTypes.indexOf("ORG");
const sortOf: readonly EntityType[] = ["person", "org", "place", "misc"];
/** Titles that the lexicon of roles has not, since they are seldom spelt out in prose. */
const shortTitles = new Set(
  "pm mp mk cm hrh madame monsieur señor don crown undersecretary laureate mullah maulana shri smt alhaji".split(
    " ",
  ),
);

const isTitle = (word: Word): boolean => {
  const bare = word.lower.replace(/\.$/, "");
  return personTitles.has(bare) || shortTitles.has(bare) || shortRanks.has(bare);
};

/** `Norwegian` in `Norwegian Ada Lind`, of which the name is no part. */
const isOrigin = ({ text, lists: found }: Word): boolean =>
  text.length > 3 && (found & lists.demonym) !== 0 && (found & (lists.firstName | lists.familyName)) === 0;

/** Does a capital begin at `at`, or behind particles from there on? `[van der Berg]` */
function opensName(words: readonly Word[], at: number, last: number): boolean {
  let head = at;
  while (head < last && ((words[head] as Word).roles & role.particle) !== 0) head++;
  return (words[head] as Word).isCapitalised;
}

/** `President [Trump]`, `Mr [de Vries]`: the first word of a person's name that is no title. A title alone stays (`Prince`). */
function withoutTitles(words: readonly Word[], { first, last }: LabelledName): number {
  let start = first;
  while (start < last && isTitle(words[start] as Word)) start++;
  while (start + 1 < last && isOrigin(words[start] as Word)) start++;
  return opensName(words, start, last) ? start : first;
}

/** `Kim Min[-ho]`, `Prayut Chan[-o-cha]`, but not `Walden-era` or `Walden-backed`: the last word with what hangs on it. */
function withTail({ paragraph: { parts, words }, region, labels }: LabelledRegion, last: number): number {
  let end = last;
  const touches = (i: number): boolean => parts[i]?.start === parts[i - 1]?.end;
  const isFree = (i: number): boolean => (labels[i - region.start] ?? outside) === outside;
  while (
    words[end + 1]?.text === "-" &&
    touches(end + 1) &&
    touches(end + 2) &&
    isFree(end + 1) &&
    isFree(end + 2)
  ) {
    const tail = words[end + 2];
    if (!tail?.isWord || tail.isCapitalised || !mayEndName(tail.lower)) break;
    end += 2;
  }
  return end;
}

const other = nameTypes.indexOf("MISC");
const openers = new Set(["then", "but", "and", "yet", "when", "while", "because", "although", "though"]);

/** `Then [Quill], without looking up: “No.”`: a conjunction that begins the sentence is no part of a name, unless a work's. */
function withoutOpener({ words, context: places }: Paragraph, name: LabelledName): LabelledName {
  const { first, last, type } = name;
  const isOpener =
    first < last && openers.has((words[first] as Word).lower) && words[first + 1]?.isCapitalised === true;
  const isInProse = ((places[first] as number) & ~context.afterQuote) === context.first;
  return isOpener && isInProse && type !== other ? { ...name, first: first + 1 } : name;
}

const links = new Set(["of", "the", "for", "and", "to", "in", "at", "on", "by"]);

/** The last word of a name that no small word ends. */
function withoutLink(words: readonly Word[], { first, last }: LabelledName): number {
  let end = last;
  while (end > first && links.has((words[end] as Word).text)) end--;
  return end;
}

/** The names of a labelled region. @param marginals word × label: where confidences come from */
export function spansOf(
  found: LabelledRegion,
  marginals: Float64Array,
  calibration: Calibration,
): readonly NameSpan[] {
  const { paragraph, region, labels } = found;
  return namesOf(found).map((name) => {
    // The least certain word bounds the whole name's probability.
    let probability = 1;
    for (let i = name.first; i <= name.last; i++) {
      const row = i - region.start;
      probability = Math.min(probability, marginals[row * labelCount + (labels[row] as number)] as number);
    }
    const opened = withoutOpener(paragraph, name);
    const first = name.type === person ? withoutTitles(paragraph.words, opened) : opened.first;
    const last = name.type === person ? withTail(found, name.last) : withoutLink(paragraph.words, name);
    const type =
      name.type === organisation && isAgreement(paragraph.words, first, last)
        ? "misc"
        : (sortOf[name.type] ?? "misc");
    return {
      start: paragraph.parts[first]?.start ?? 0,
      end: paragraph.parts[last]?.end ?? 0,
      type: type === "misc" && isEvent(paragraph.words, first, last) ? "event" : type,
      confidence: confidenceOf(probability, calibration),
    };
  });
}
