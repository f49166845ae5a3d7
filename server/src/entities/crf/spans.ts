import { personTitles } from "../lexicon/titles";
import type { EntityType, NameSpan } from "../types";
import { confidenceOf } from "./calibration";
import { isEvent } from "./events";
import { labelCount, nameTypes, outside, positionOf, positions, typeOf } from "./labels";
import type { Calibration } from "./model";
import type { Paragraph } from "./paragraph";
import type { Region } from "./regions";
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
    names.push({ first: region.start + first, last: region.start + i, type: typeOf(label) });
  }
  return names;
}

const person = nameTypes.indexOf("PER");
const sortOf: readonly EntityType[] = ["person", "org", "place", "misc"];
/** Titles that the lexicon of roles has not, since they are seldom spelt out in prose. */
const shortTitles = new Set(["pm", "mp", "mk", "cm", "madame", "monsieur", "señor", "don", "crown"]);

const isTitle = (word: Word): boolean => {
  const bare = word.lower.replace(/\.$/, "");
  return personTitles.has(bare) || shortTitles.has(bare);
};

/** `President [Trump]`: the first word of a person's name that is no title. A title alone stays (`Prince`). */
function withoutTitles(words: readonly Word[], { first, last }: LabelledName): number {
  let start = first;
  while (start < last && isTitle(words[start] as Word)) start++;
  return (words[start] as Word).isCapitalised ? start : first;
}

const tailsOfCompounds = new Set(["era", "style", "like", "led", "run", "free", "only", "wide", "esque"]);
const longestTail = 5;

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
    if (!tail?.isWord || tail.isCapitalised || tail.text.length > longestTail) break;
    if (tailsOfCompounds.has(tail.lower) || tail.lower.endsWith("ed")) break;
    end += 2;
  }
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
    const first = name.type === person ? withoutTitles(paragraph.words, name) : name.first;
    const last = name.type === person ? withTail(found, name.last) : name.last;
    const type = sortOf[name.type] ?? "misc";
    return {
      start: paragraph.parts[first]?.start ?? 0,
      end: paragraph.parts[last]?.end ?? 0,
      type: type === "misc" && isEvent(paragraph.words, first, last) ? "event" : type,
      confidence: confidenceOf(probability, calibration),
    };
  });
}
