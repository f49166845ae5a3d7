import { expect, test } from "vitest";
import { labelCount } from "../../server/src/entities/crf/labels";
import { spansOf } from "../../server/src/entities/crf/spans";
import { labelled } from "./labelled";

/** What is left of the names of a text's first region. */
function trimmed(marked: string): readonly string[] {
  const found = labelled(marked);
  const marginals = new Float64Array(found.labels.length * labelCount).fill(1);
  const text = marked.replace(/\[([^\]/]+)\/[A-Z]+\]/g, "$1");
  return spansOf(found, marginals, { slope: 1, offset: 0 }).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["[Det Ch Insp Ada Quill/PER] left.", ["Ada Quill"]],
  ["[Det Supt Quill/PER] left.", ["Quill"]],
  ["[Cllr Ada Quill/PER] left.", ["Ada Quill"]],
  ["[Mr de Holm/PER] left.", ["de Holm"]],
  ["[Ms van der Holm/PER] left.", ["van der Holm"]],
  // The title is all that there is; nothing with a capital follows.
  ["[Prince/PER] left.", ["Prince"]],
])("a person's title is no part of the name: %s", (marked, expected) => {
  expect(trimmed(marked)).toEqual(expected);
});

test.each([
  ["[Then Quill/ORG], without looking up: “No.”", ["Quill"]],
  ["[But Ada Quill/PER] stayed.", ["Ada Quill"]],
  // Not at the beginning; a work.
  ["they met [Then Quill/ORG] again.", ["Then Quill"]],
  ["[When Quill Left/MISC] sold out in a week.", ["When Quill Left"]],
])("a conjunction that begins the sentence is no part of a name: %s", (marked, expected) => {
  expect(trimmed(marked)).toEqual(expected);
});
