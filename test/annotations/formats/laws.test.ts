import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Annotation } from "../../../server/src/annotations/annotate";
import type { FormatId } from "../../../server/src/annotations/formats";
import { isQuotation } from "../../../server/src/markup/quoteAttributes";
import type { MarkedText } from "../../../server/src/markup/types";
import { hostileText } from "../../support/hostileText";
import { read } from "../../support/read";
import { runs } from "../../support/runs";
import { anyAnnotated } from "./anyAnnotated";
import { linesOf, roundTrip, trimmedIn } from "./roundTrip";

/** Without what XML cannot write and what ends a line for Python alone. */
const plain = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu, "");

const forAnyText: readonly FormatId[] = ["web-annotation", "jsonl"];
const forPlainText: readonly FormatId[] = ["brat", "tei"];
const partial: readonly FormatId[] = ["brat-attribution", "conll"];

const keptIn = (_text: string, annotations: readonly Annotation[]): readonly Annotation[] => annotations;

/** Does a quotation name another quotation as its cue or source? Formats of attributions make that one a cue. */
const namesQuotation = ({ spans }: MarkedText): boolean => {
  const quotations = new Set(
    spans.filter(({ attributes }) => isQuotation(attributes)).map(({ attributes }) => attributes.id),
  );
  return spans.some(({ attributes: { values } }) =>
    ["cue", "source"].some((key) => values.has(key) && quotations.has(values.get(key) ?? "")),
  );
};

const texts = fc.oneof(
  { weight: 1, arbitrary: hostileText },
  { weight: 2, arbitrary: hostileText.map(plain) },
);

describe("laws, for every text and all annotations in it", { timeout: 600_000 }, () => {
  test("import(export(x)) is x, where a format holds all", () => {
    fc.assert(
      fc.property(anyAnnotated(texts), (marked) => {
        const reading = read(marked.source);
        const isPlain = plain(marked.clean) === marked.clean;
        for (const id of isPlain ? [...forAnyText, ...forPlainText] : forAnyText) {
          const back = roundTrip(id, reading);
          expect(back.text, id).toBe(marked.clean);
          const edges = id === "tei" ? trimmedIn : keptIn;
          expect(linesOf(edges(marked.clean, back.annotations)), id).toEqual(
            linesOf(edges(marked.clean, marked.spans)),
          );
        }
      }),
      { numRuns: runs(500) },
    );
  });

  test("what a format holds of x comes back the same a second time, where it holds less", () => {
    fc.assert(
      fc.property(anyAnnotated(texts), (marked) => {
        fc.pre(!namesQuotation(marked));
        const reading = read(marked.source);
        for (const id of partial) {
          const once = roundTrip(id, reading);
          const twice = once.annotations.length === 0 ? once : roundTrip(id, read(once.marked));
          expect(once.text, id).toBe(marked.clean);
          expect(linesOf(twice.annotations), id).toEqual(linesOf(once.annotations));
        }
      }),
      { numRuns: runs(500) },
    );
  });
});
