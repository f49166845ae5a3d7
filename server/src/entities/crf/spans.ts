import { personTitles } from "../lexicon/titles";
import type { EntityType, NameSpan } from "../types";
import { confidenceOf } from "./calibration";
import { isEvent } from "./events";
import { labelCount, nameTypes, outside, positionOf, positions, typeOf } from "./labels";
import type { Sums } from "./lattice";
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

/** The names of a labelled region, with confidences. */
export function spansOf(found: LabelledRegion, sums: Sums, calibration: Calibration): readonly NameSpan[] {
  const { paragraph, region, labels } = found;
  return namesOf(found).map((name) => {
    // The least certain word bounds the whole name's probability.
    let probability = 1;
    for (let i = name.first; i <= name.last; i++) {
      const row = i - region.start;
      probability = Math.min(
        probability,
        sums.marginals[row * labelCount + (labels[row] as number)] as number,
      );
    }
    const first = name.type === person ? withoutTitles(paragraph.words, name) : name.first;
    const type = sortOf[name.type] ?? "misc";
    return {
      start: paragraph.parts[first]?.start ?? 0,
      end: paragraph.parts[name.last]?.end ?? 0,
      type: type === "misc" && isEvent(paragraph.words, first, name.last) ? "event" : type,
      confidence: confidenceOf(probability, calibration),
    };
  });
}
