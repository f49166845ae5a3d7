import { loadGazetteer } from "../../server/src/entities/crf/gazetteer";
import { labelCount, labelOf, nameTypes, outside, positions } from "../../server/src/entities/crf/labels";
import { readParagraph } from "../../server/src/entities/crf/paragraph";
import { type LabelledRegion, namesOf } from "../../server/src/entities/crf/spans";
import { wordOf } from "../../server/src/entities/crf/words";
import { tokenise } from "../../server/src/text/tokens";
import { gazetteer } from "./crfTagger";

const lists = loadGazetteer(gazetteer);
const mark = /\[([^\]/]+)\/(PER|ORG|LOC|MISC)\]/g;

/** The first region of a text, labelled as its marks say: `the [Bank of Ellery/ORG]`. */
export function labelled(marked: string): LabelledRegion {
  const paragraph = readParagraph(
    tokenise(marked.replace(mark, "$1")),
    (spelling, kind) => wordOf(spelling, kind, lists),
    lists,
  );
  const [region] = paragraph.regions;
  if (region === undefined) throw new Error(`no capital in “${marked}”`);
  const labels = new Uint8Array(region.end - region.start).fill(outside);
  let removed = 0;
  for (const { index, 0: whole, 1: name = "", 2: type = "" } of marked.matchAll(mark)) {
    const start = index - removed;
    removed += whole.length - name.length;
    const first = paragraph.parts.findIndex((part) => part.start === start);
    const last = paragraph.parts.findIndex((part) => part.end === start + name.length);
    const sort = (nameTypes as readonly string[]).indexOf(type);
    for (let i = first; i <= last; i++) labels[i - region.start] = labelOf(sort, positionAt(i, first, last));
  }
  return { paragraph, region, labels, emissions: new Float32Array(labels.length * labelCount) };
}

const positionAt = (i: number, first: number, last: number): number =>
  first === last
    ? positions.only
    : i === first
      ? positions.begin
      : i === last
        ? positions.last
        : positions.inside;

/** The names of a region: `Bank of Ellery/ORG`. */
export const namesIn = (found: LabelledRegion): readonly string[] =>
  namesOf(found).map(({ first, last, type }) => {
    const words = found.paragraph.words.slice(first, last + 1).map(({ text }) => text);
    return `${words.join(" ")}/${nameTypes[type]}`;
  });
