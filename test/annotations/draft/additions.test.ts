import { expect, test } from "vitest";
import { withAdditions } from "../../../server/src/annotations/draft/additions";
import { annotate } from "../../../server/src/annotations/draft/annotate";
import { draftsOf } from "../../../server/src/annotations/draft/draft";
import { parseMarkup } from "../../../server/src/markup/parse";
import type { Attributes } from "../../../server/src/markup/types";
import { cleanOffset, spanOf } from "../../../server/src/text/offsets";
import { duration, soon } from "../../support/duration";

const note: Attributes = { id: null, classes: ["note"], values: new Map() };

const added = (text: string, ...spans: readonly (readonly [number, number])[]): string => {
  const marked = parseMarkup(text);
  const additions = spans.map(([start, end]) => ({
    spans: [spanOf(cleanOffset(start), cleanOffset(end))],
    attributes: note,
  }));
  return annotate(marked.clean, withAdditions(marked.clean, draftsOf(marked), additions));
};

test("many at once are written as one after the other would be", () => {
  expect(added("ab cd ef", [0, 2], [6, 8])).toBe("[ab]{.note} cd [ef]{.note}");
  expect(added("[ab cd]{#n1 .note} ef", [3, 8])).toBe("[ab [cd]{#n2 .note}]{#n1 .note} [ef]{.note part=n2}");
  expect(added("ab\n\ncd ef\n\ngh", [0, 6], [7, 13])).toBe(
    "[ab]{#n1 .note}\n\n[cd]{.note part=n1} [ef]{#n2 .note}\n\n[gh]{.note part=n2}",
  );
});

test("ten thousand beside as many take no time that anybody would notice", () => {
  const count = 10_000;
  const marked = parseMarkup("[ab]{.note} cd ".repeat(count));
  const additions = Array.from({ length: count }, (_, i) => ({
    spans: [spanOf(cleanOffset(6 * i + 3), cleanOffset(6 * i + 5))],
    attributes: note,
  }));
  const drafts = draftsOf(marked);
  expect(duration(() => withAdditions(marked.clean, drafts, additions))).toBeLessThan(soon);
});
