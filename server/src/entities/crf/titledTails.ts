import { lists } from "./gazetteer";
import { labelOf, nameTypes, outside, positions } from "./labels";
import { type LabelledName, type LabelledRegion, namesOf } from "./spans";
import type { Word } from "./words";

const titles = new Set(
  "president premier minister chancellor king queen prince princess sheikh senator governor mr mrs ms dr mr. mrs. ms. dr. sen. gov.".split(
    " ",
  ),
);
const ofThings = lists.organisation | lists.organisationHead | lists.placeHead | lists.eventHead;
const links = new Set([
  "of",
  "the",
  "for",
  "to",
  "by",
  "under",
  "and",
  "prime",
  "vice",
  "crown",
  "deputy",
  "foreign",
]);
const longest = 3;
const person = nameTypes.indexOf("PER");

/** `[Cabinet] of Prime Minister [Ada Quill]`, labelled as one name: whoever stands behind a title has a name of their own. */
export function withoutTitledTails(found: LabelledRegion): LabelledRegion {
  let labels: Uint8Array | null = null;
  for (const name of namesOf(found)) {
    const tail = titledTail(found.paragraph.words, name);
    if (tail === null) continue;
    labels ??= found.labels.slice();
    const row = (word: number): number => word - found.region.start;
    labels.fill(outside, row(name.first), row(name.last + 1));
    write(labels, row(name.first), row(tail.head), name.type);
    write(labels, row(tail.start), row(name.last), person);
  }
  return labels === null ? found : { ...found, labels };
}

/** The last word of what stands before the title, and the first word of the person's name; null where it is no such name. */
function titledTail(
  words: readonly Word[],
  { first, last, type }: LabelledName,
): { readonly head: number; readonly start: number } | null {
  if (type === person) return null;
  let start = last;
  while (start > first + 1 && last - start < longest && isOfPerson(words[start - 1] as Word)) start--;
  const title = words[start - 1] as Word;
  if (start <= first + 1 || !titles.has(title.lower) || !isOfPerson(words[last] as Word)) return null;
  let head = start - 2;
  while (head > first && links.has((words[head] as Word).lower)) head--;
  return (words[head] as Word).isCapitalised ? { head, start } : null;
}

const isOfPerson = (word: Word): boolean =>
  word.isCapitalised && !titles.has(word.lower) && (word.lists & ofThings) === 0;

function write(labels: Uint8Array, from: number, to: number, type: number): void {
  if (from === to) {
    labels[from] = labelOf(type, positions.only);
    return;
  }
  labels.fill(labelOf(type, positions.inside), from, to);
  labels[from] = labelOf(type, positions.begin);
  labels[to] = labelOf(type, positions.last);
}
