import { expect, test } from "vitest";
import { parseMarkup } from "../../server/src/markup/parse";
import {
  firstParts,
  isExternal,
  isQuotation,
  speakerValue,
  viaNames,
} from "../../server/src/markup/quoteAttributes";
import { sliceOf } from "../../server/src/text/offsets";

const attributesOf = (attributes: string) => {
  const [span] = parseMarkup(`[x]${attributes}`).spans;
  if (span === undefined) throw new Error(`no span: ${attributes}`);
  return span.attributes;
};

test.each([
  ["{.quote}", null],
  ["{.quote speaker=none}", { kind: "none" }],
  ["{.quote speaker=ada-quill}", { kind: "ids", ids: ["ada-quill"] }],
  ["{.quote speaker=nasa}", { kind: "ids", ids: ["nasa"] }],
  ['{.quote speaker="ada-quill nasa"}', { kind: "ids", ids: ["ada-quill", "nasa"] }],
  ['{.quote speaker="nasa esa"}', { kind: "ids", ids: ["nasa", "esa"] }],
  ['{.quote speaker="ada-quill joan-doe"}', { kind: "ids", ids: ["ada-quill", "joan-doe"] }],
  ["{.quote speaker=witnesses}", { kind: "description", text: "witnesses" }],
  ['{.quote speaker="nasa officials"}', { kind: "description", text: "nasa officials" }],
  ['{.quote speaker="a senior official"}', { kind: "description", text: "a senior official" }],
])("%s, where nasa and esa are known", (attributes, expected) => {
  expect(speakerValue(attributesOf(attributes), (id) => ["nasa", "esa"].includes(id))).toEqual(expected);
});

test.each([
  ["{.quote}", null],
  ['{.quote via="Belmar News"}', ["Belmar News"]],
  ['{.quote via="Belmar News; a clerk;"}', ["Belmar News", "a clerk"]],
])("through whom the words of %s come", (attributes, expected) => {
  expect(viaNames(attributesOf(attributes))).toEqual(expected);
});

test("what kind of annotation it is", () => {
  expect(isQuotation(attributesOf("{.claim .quote}"))).toBe(true);
  expect(isQuotation(attributesOf("{.person}"))).toBe(false);
  expect(isExternal(attributesOf("{.quote speaker=ada-quill basis=external}"))).toBe(true);
  expect(isExternal(attributesOf("{.quote speaker=ada-quill}"))).toBe(false);
});

test("a later part belongs to the first one that has the id", () => {
  const marked = parseMarkup(
    "[one]{#q1 .quote} [two]{.quote part=q1} [lost]{.quote part=q9} [part of itself]{#q2 .quote part=q2}",
  );
  const parts = [...firstParts(marked.spans)].map(([part, first]) =>
    [part, first].map((span) => sliceOf(marked.clean, span.clean)).join(" ← "),
  );
  expect(parts).toEqual(["two ← one"]);
});
