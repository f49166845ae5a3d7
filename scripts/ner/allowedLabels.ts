import { lists } from "../../server/src/entities/crf/gazetteer";
import { labelCount, labelOf, nameTypes, outside, positions } from "../../server/src/entities/crf/labels";
import type { Paragraph } from "../../server/src/entities/crf/paragraph";
import type { GoldDocument } from "./corpus";

const anyLabel = (1 << labelCount) - 1;
const misc = nameTypes.indexOf("MISC");
const miscLabels = Object.values(positions)
  .map((position) => 1 << labelOf(misc, position))
  .reduce((bits, bit) => bits | bit, 0);

const ofPlaces = lists.country | lists.region | lists.bigCity | lists.town | lists.placeHead;

/** Peoples and their adjectives, which some corpora count among the places: `Korean`, `South African`. */
const isPeople = (p: Paragraph, from: number, to: number): boolean =>
  p.lists.subarray(from, to).every((found) => (found & lists.demonym) !== 0 && (found & ofPlaces) === 0);

/**
 * The labels that each word of a paragraph may have, as bits: one, where the corpus says which.
 *
 * Where a name is not made of whole words, or holds words outside of every region, anything goes.
 * @param offset where the paragraph starts in the document
 * @param isPartial the corpus labels no MISC: a word outside of its names is outside or MISC
 */
export function allowedLabels(
  p: Paragraph,
  offset: number,
  entities: GoldDocument["entities"],
  isPartial: boolean,
): Int32Array {
  const allowed = new Int32Array(p.words.length).fill((1 << outside) | (isPartial ? miscLabels : 0));
  const inRegion = new Uint8Array(p.words.length);
  for (const region of p.regions) inRegion.fill(1, region.start, region.end);
  let from = 0;
  for (const entity of entities) {
    const start = entity.start - offset;
    const end = entity.end - offset;
    while (from < p.parts.length && (p.parts[from]?.end ?? 0) <= start) from++;
    let to = from;
    while (to < p.parts.length && (p.parts[to]?.start ?? 0) < end) to++;
    if (to === from) continue;
    const type =
      isPeople(p, from, to) && entity.type === "LOC"
        ? misc
        : (nameTypes as readonly string[]).indexOf(entity.type);
    const isWhole = p.parts[from]?.start === start && p.parts[to - 1]?.end === end && type >= 0;
    const isCovered = inRegion.subarray(from, to).every((flag) => flag === 1);
    for (let i = from; i < to; i++) {
      if (!isWhole || !isCovered) allowed[i] = anyLabel;
      else if (to - from === 1) allowed[i] = 1 << labelOf(type, positions.only);
      else if (i === from) allowed[i] = 1 << labelOf(type, positions.begin);
      else allowed[i] = 1 << labelOf(type, i === to - 1 ? positions.last : positions.inside);
    }
    from = to;
  }
  return allowed;
}
