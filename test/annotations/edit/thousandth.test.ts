import { expect, test } from "vitest";
import { annotateQuotation } from "../../../server/src/annotations/commands/annotateQuotation";
import { annotate } from "../../../server/src/annotations/draft/annotate";
import { moveOut } from "../../../server/src/annotations/sidecar/convert";
import { printSidecar } from "../../../server/src/annotations/sidecar/file";
import { besideOf, changed, place } from "../../../server/src/annotations/sidecar/placement";
import { emptySidecar, type Sidecar } from "../../../server/src/annotations/sidecar/types";
import { besideText } from "../../../server/src/markup/beside";
import { parseMarkup } from "../../../server/src/markup/parse";
import type { Attributes, MarkedText } from "../../../server/src/markup/types";
import { cleanOffset, type Span, sourceOffset, spanOf } from "../../../server/src/text/offsets";
import { duration } from "../../support/duration";

/**
 * In a text without markup hardly anything needs to be read, so the first costs next to nothing; a cost for each annotation
 * times the text's length would be hundreds of times as much.
 */
const most = 40;

const quote: Attributes = { id: null, classes: ["quote"], values: new Map() };
const quotation = (i: number): string => `“Gate number ${i} is safe tonight”`;
const paragraphs = Array.from(
  { length: 1_000 },
  (_, i) => `${"The water stood high. ".repeat(44)}${quotation(i)}`,
);
/** A megabyte. */
const text = paragraphs.join("\n\n");

/** The text with all quotations but the last annotated. */
const marked = annotate(
  text,
  paragraphs.slice(0, -1).map((_, i) => {
    const start = text.indexOf(quotation(i));
    return { clean: spanOf(cleanOffset(start), cleanOffset(start + quotation(i).length)), attributes: quote };
  }),
);

const last = (source: string): readonly Span[] => {
  const words = quotation(paragraphs.length - 1);
  const start = source.lastIndexOf(words);
  return [spanOf(sourceOffset(start), sourceOffset(start + words.length))];
};

const annotated = (read: MarkedText) => annotateQuotation({ marked: read, articles: [] }, last(read.source));

function inline(source: string): void {
  expect(annotated(parseMarkup(source))).toHaveProperty("edits");
}

function beside(sidecar: Sidecar): void {
  const placement = place(sidecar, text, text);
  const result = annotated(besideText(text, besideOf(placement)));
  if (!("beside" in result)) throw new Error(JSON.stringify(result));
  const after = changed(placement, result.beside, sidecar.others, text);
  expect(printSidecar(after, "story.txt").split("\n")).toHaveLength(sidecar.entries.length + 3);
}

/** Milliseconds, the best of a few: what else the machine does comes on top. */
const best = (work: () => void): number => Math.min(...Array.from({ length: 4 }, () => duration(work)));

test("the thousandth quotation of a long text is annotated nearly as fast as the first", () => {
  expect(best(() => inline(marked)) / best(() => inline(text))).toBeLessThan(most);
});

test("so it is where annotations are kept beside the text", () => {
  const { sidecar } = moveOut(parseMarkup(marked), emptySidecar);
  expect(sidecar.entries).toHaveLength(paragraphs.length - 1);
  expect(best(() => beside(sidecar)) / best(() => beside(emptySidecar))).toBeLessThan(most);
});
