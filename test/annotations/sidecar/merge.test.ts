import { describe, expect, test } from "vitest";
import { annotate } from "../../../server/src/annotations/draft/annotate";
import { draftsOf } from "../../../server/src/annotations/draft/draft";
import { merged, saysTheSame } from "../../../server/src/annotations/sidecar/merge";
import { changed, place } from "../../../server/src/annotations/sidecar/placement";
import type { Sidecar } from "../../../server/src/annotations/sidecar/types";
import { parseMarkup } from "../../../server/src/markup/parse";
import { message } from "../../../server/src/text/message";

/** The sidecar of a text, drawn as the text with its annotations in it. An id is made of class and words. */
function drawn(markup: string): Sidecar {
  const marked = parseMarkup(markup);
  return changed({ placed: [], orphans: [] }, draftsOf(marked), [], marked.clean);
}

/** The words of a drawing, with the annotations of a sidecar in them. */
function redrawn(markup: string, sidecar: Sidecar): string {
  const { clean } = parseMarkup(markup);
  const { placed, orphans } = place(sidecar, clean, clean);
  expect(orphans).toEqual([]);
  return annotate(
    clean,
    placed.map((each) => ({ clean: each.clean, attributes: each.entry.attributes })),
  );
}

const joined = (base: string, ours: string, theirs: string): Sidecar =>
  merged(drawn(base), drawn(ours), drawn(theirs));

describe("of two that have changed a sidecar at the same time", () => {
  test.each([
    [
      "each has the annotations that it added",
      "“No,” Ada said.",
      "[“No,”]{.quote} Ada said.",
      "“No,” [Ada]{.person} said.",
      "[“No,”]{.quote} [Ada]{.person} said.",
    ],
    [
      "what both added in the same words is there once",
      "“No,” Ada said.",
      "[“No,”]{.quote speaker=ada} Ada said.",
      "[“No,”]{.quote speaker=ada} Ada said.",
      "[“No,”]{.quote speaker=ada} Ada said.",
    ],
    [
      "what both added to the same words and does not say the same is there twice: a person decides",
      "“No,” Ada said.",
      "[“No,”]{.quote speaker=ada} Ada said.",
      "[“No,”]{.quote speaker=none} Ada said.",
      "[[“No,”]{.quote speaker=ada}]{.quote speaker=none} Ada said.",
    ],
    [
      "the same words in two places are two annotations",
      "No means no. No.",
      "[No]{.note} means no. No.",
      "No means no. [No]{.note}.",
      "[No]{.note} means no. [No]{.note}.",
    ],
    [
      "what only the other one has changed counts",
      "[“No,”]{.quote} Ada said.",
      "[“No,”]{.quote} Ada said.",
      "[“No,”]{.quote speaker=ada} Ada said.",
      "[“No,”]{.quote speaker=ada} Ada said.",
    ],
    [
      "what only we have changed counts",
      "[“No,”]{.quote} Ada said.",
      "[“No,”]{.quote speaker=ada} Ada said.",
      "[“No,”]{.quote} Ada said.",
      "[“No,”]{.quote speaker=ada} Ada said.",
    ],
    [
      "where both have changed an annotation, ours counts",
      "[“No,”]{.quote} Ada said.",
      "[“No,”]{.quote speaker=ada} Ada said.",
      "[“No,”]{.quote speaker=none} Ada said.",
      "[“No,”]{.quote speaker=ada} Ada said.",
    ],
    [
      "what one has removed and the other has left alone is gone, whoever it was",
      "[“No,”]{.quote} [Ada]{.person} said.",
      "[“No,”]{.quote} Ada said.",
      "“No,” [Ada]{.person} said.",
      "“No,” Ada said.",
    ],
    [
      "what we have removed and the other has changed stays as the other has it",
      "[“No,”]{.quote} Ada said.",
      "“No,” Ada said.",
      "[“No,”]{.quote speaker=ada} Ada said.",
      "[“No,”]{.quote speaker=ada} Ada said.",
    ],
    [
      "what the other has removed and we have changed stays as we have it",
      "[“No,”]{.quote} Ada said.",
      "[“No,”]{.quote speaker=ada} Ada said.",
      "“No,” Ada said.",
      "[“No,”]{.quote speaker=ada} Ada said.",
    ],
  ])("%s", (_, base, ours, theirs, expected) => {
    expect(redrawn(expected, joined(base, ours, theirs))).toBe(expected);
  });

  test("each annotation keeps an id of its own", () => {
    const { entries } = joined("No. No.", "[No]{.note}. No.", "No. [No]{.note}.");
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
  });

  test("one fastens an annotation to other words, the other changes what it says: both count", () => {
    const base = drawn("[No]{.quote}, never.");
    const [entry] = base.entries;
    const [moved] = drawn("No, [never]{.quote}.").entries;
    if (entry === undefined || moved === undefined) throw new Error("no entry");
    const ours = { ...base, entries: [{ ...entry, anchor: moved.anchor }] };
    const theirs = drawn("[No]{.quote speaker=ada}, never.");
    const expected = "No, [never]{.quote speaker=ada}.";
    expect(redrawn(expected, merged(base, ours, theirs))).toBe(expected);
    expect(redrawn(expected, merged(base, theirs, ours))).toBe(expected);
  });

  test("lines that are no annotations are those of the file", () => {
    const line = { line: 2, text: "<<<<<<< ours", message: message("This line is no JSON object.") };
    const theirs = { ...drawn("[No]{.note}."), others: [line] };
    expect(merged(drawn("No."), drawn("No."), theirs).others).toEqual([line]);
  });

  test("what other tools have written stays with an annotation that we have changed", () => {
    const base = drawn("[No]{.quote}.");
    const theirs = {
      ...base,
      entries: base.entries.map((entry) => ({ ...entry, extra: { created: "2026" } })),
    };
    const { entries } = merged(base, drawn("[No]{.quote speaker=ada}."), theirs);
    expect(entries.map(({ extra, attributes }) => [extra, attributes.values.get("speaker")])).toEqual([
      [{ created: "2026" }, "ada"],
    ]);
  });
});

test.each([
  ["[No]{.note}, never.", "[No]{.note}, never.", true],
  ["[No]{.note}, never.", "Yes or [No]{.note}, never.", true],
  ["[No]{.note}, never.", "No, [never]{.note}.", false],
  ["[No]{.note}, never.", "[No]{.note id=x}, never.", false],
  ["[No]{.note}, never.", "[No]{.note}, [never]{.note}.", false],
])("%s and %s say the same: %s", (a, b, expected) => {
  expect(saysTheSame(drawn(a), drawn(b))).toBe(expected);
});
