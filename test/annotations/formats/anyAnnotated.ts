import fc from "fast-check";
import { type Annotation, annotate } from "../../../server/src/annotations/draft/annotate";
import { parseMarkup } from "../../../server/src/markup/parse";
import type { MarkedText } from "../../../server/src/markup/types";
import { cleanOffset, spanOf } from "../../../server/src/text/offsets";
import { hostileText } from "../../support/hostileText";

const values = fc.constantFrom<[string, string][]>(
  [],
  [["speaker", "ada-quill"]],
  [["speaker", "ada-quill joan-doe"]],
  [["speaker", "none"]],
  [["speaker", 'a "senior" \\ official [of] {it} <&>']],
  [
    ["form", "partial"],
    ["basis", "external"],
  ],
  [["form", "term"]],
  [
    ["form", "indirect"],
    ["cue", "a"],
    ["source", "b"],
  ],
  [["part", "a"]],
  [
    ["ref", "ada-quill"],
    ["wd", "Q42"],
  ],
  [["ref", "Zoë & Söhne"]],
  [["tone", "calm"]],
);

const attributes = fc.record({
  id: fc.option(fc.constantFrom("a", "b", "ada-quill", "x1"), { freq: 3 }),
  classes: fc.constantFrom(
    ["quote"],
    ["quote"],
    ["person"],
    ["place"],
    ["event"],
    ["cue"],
    ["source"],
    ["note", "promise"],
  ),
  values: values.map((list) => new Map(list)),
});

const annotationsIn = (text: string): fc.Arbitrary<readonly Annotation[]> =>
  fc.array(
    fc.tuple(fc.nat(text.length), fc.nat(text.length), attributes).map(([a, b, own]) => ({
      clean: spanOf(cleanOffset(Math.min(a, b)), cleanOffset(Math.max(a, b))),
      attributes: own,
    })),
    { minLength: 1, maxLength: 6 },
  );

/** A text with annotations in it, as they would stand in a file: any text, any nesting, ids twice and pointers to nothing. */
export const anyAnnotated = (texts: fc.Arbitrary<string> = hostileText): fc.Arbitrary<MarkedText> =>
  texts
    .chain((clean) => annotationsIn(clean).map((list) => parseMarkup(annotate(clean, list))))
    .filter(({ spans }) => spans.length > 0);
