import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Annotation, annotate } from "../../../server/src/annotations/draft/annotate";
import { draftsOf } from "../../../server/src/annotations/draft/draft";
import { rewrite } from "../../../server/src/annotations/edit/rewrite";
import { printAttributes } from "../../../server/src/markup/attributes";
import { cleanText, parseMarkup, strip } from "../../../server/src/markup/parse";
import { english } from "../../../server/src/text/message";
import { cleanOffset, sliceOf, spanOf } from "../../../server/src/text/offsets";
import { applied } from "../../support/applied";
import { hostileText } from "../../support/hostileText";
import { marked } from "../../support/marked";
import { runs } from "../../support/runs";

/** Annotates the ranges of `text` with one class each, in the order in which they open. */
const annotated = (text: string, ...classes: readonly string[]): string => {
  const { text: clean, ranges } = marked(text);
  return annotate(
    clean,
    ranges.map(({ start, end }, i) => ({
      clean: spanOf(cleanOffset(start), cleanOffset(end)),
      attributes: { id: null, classes: [classes[i] ?? "quote"], values: new Map() },
    })),
  );
};

describe("writing annotations", () => {
  test.each([
    ["⟦“No,”⟧ she said.", "[“No,”]{.quote} she said."],
    ["⟦ “No,” \n⟧she said.", " [“No,”]{.quote} \nshe said."],
    ["⟦ \n ⟧nothing", " \n nothing"],
    ["⟦“The [city] council.”⟧ [sic]", "[“The \\[city\\] council.”]{.quote} [sic]"],
    ["⟦a⟧ b]{.x}", "[a]{.quote} b\\]{.x}"],
    ["⟦a\\⟧ C:\\[x] \\n \\\\", "[a\\\\]{.quote} C:\\\\[x] \\n \\\\\\"],
    ["⟦a]⟧{.x}", "[a\\]]{.quote}{.x}"],
  ])("%j", (text, expected) => expect(annotated(text)).toBe(expected));

  test("spans nest", () => {
    expect(annotated("⟦⟦Ada⟧ here⟧", "quote", "person")).toBe("[[Ada]{.person} here]{.quote}");
  });

  test("a span over a blank line becomes a chain", () => {
    expect(annotated("⟦“One.\n \nTwo.\r\n\r\nThree.”⟧")).toBe(
      "[“One.]{#q1 .quote}\n \n[Two.]{.quote part=q1}\r\n\r\n[Three.”]{.quote part=q1}",
    );
  });

  test("where spans cross, the later one of the list is cut and chained", () => {
    const clean = "one two three";
    const at = (start: number, end: number, name: string): Annotation => ({
      clean: spanOf(cleanOffset(start), cleanOffset(end)),
      attributes: { id: null, classes: [name], values: new Map([["note", name]]) },
    });
    expect(annotate(clean, [at(0, 7, "quote"), at(4, 13, "claim")])).toBe(
      "[one [two]{#c1 .claim note=claim}]{.quote note=quote} [three]{.claim part=c1}",
    );
    expect(annotate(clean, [at(4, 13, "claim"), at(0, 7, "quote")])).toBe(
      "[one]{#q1 .quote note=quote} [[two]{.quote part=q1} three]{.claim note=claim}",
    );
  });

  test("a character of two units is never cut in two", () => {
    const clean = "a😀b";
    const attributes = { id: null, classes: ["note"], values: new Map() };
    expect(annotate(clean, [{ clean: spanOf(cleanOffset(2), cleanOffset(4)), attributes }])).toBe(
      "a[😀b]{.note}",
    );
    expect(annotate(clean, [{ clean: spanOf(cleanOffset(0), cleanOffset(2)), attributes }])).toBe(
      "[a😀]{.note}b",
    );
  });
});

const attributes = fc.record({
  id: fc.option(fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/)),
  classes: fc.constantFrom(["quote"], ["person"], ["quote", "claim"]),
  values: fc.constantFrom(
    new Map(),
    new Map([["speaker", "ada-quill"]]),
    new Map([["speaker", 'a "senior" \\ official [of] {it}']]),
  ),
});

/** A text and annotations anywhere in it, whole characters or not. */
const annotations = (text: string): fc.Arbitrary<readonly Annotation[]> =>
  fc.array(
    fc.tuple(fc.nat(text.length), fc.nat(text.length), attributes).map(([a, b, values]) => ({
      clean: spanOf(cleanOffset(Math.min(a, b)), cleanOffset(Math.max(a, b))),
      attributes: values,
    })),
    { maxLength: 6 },
  );
const annotatedText = hostileText.chain((clean) =>
  fc.record({ clean: fc.constant(clean), list: annotations(clean) }),
);

/** Are there words to annotate at all? If not, a text that looks like markup cannot be told from markup. */
const writesSomething = (clean: string, list: readonly Annotation[]): boolean =>
  list.some((annotation) => sliceOf(clean, annotation.clean).trim() !== "");

describe("laws, for every text", { timeout: 600_000 }, () => {
  test("strip(annotate(x)) is x", () => {
    fc.assert(
      fc.property(annotatedText, ({ clean, list }) => {
        fc.pre(writesSomething(clean, list) || parseMarkup(clean).spans.length === 0);
        expect(strip(annotate(clean, list))).toBe(clean);
      }),
      { numRuns: runs(500) },
    );
  });

  test("what was annotated is read back: the same words with the same attributes", () => {
    const visible = (text: string): string => text.replace(/\s/g, "");
    fc.assert(
      fc.property(annotatedText, ({ clean, list }) => {
        for (const annotation of list.slice(0, 1)) {
          fc.pre(writesSomething(clean, [annotation]));
          const reading = parseMarkup(annotate(clean, [annotation]));
          const words = reading.spans.map((span) => sliceOf(clean, span.clean)).join("");
          // A span that begins or ends inside a character is widened by half a character.
          expect(visible(words)).toContain(visible(sliceOf(clean, annotation.clean)));
          expect(visible(words).length).toBeLessThan(visible(sliceOf(clean, annotation.clean)).length + 3);
          const [first] = reading.spans;
          expect(first?.attributes.values).toEqual(annotation.attributes.values);
          expect(first?.attributes.classes).toEqual(annotation.attributes.classes);
          expect(reading.problems.filter(({ kind }) => kind !== "detached" && kind !== "unclosed")).toEqual(
            [],
          );
        }
      }),
      { numRuns: runs(500) },
    );
  });

  test("edits turn one set of annotations into another, and back into the bare text", () => {
    fc.assert(
      fc.property(annotatedText, fc.nat(), ({ clean, list }, seed) => {
        fc.pre(parseMarkup(clean).spans.length === 0);
        const some = list.slice(seed % (list.length + 1));
        const [before, after] = [parseMarkup(annotate(clean, some)), annotate(clean, list)];
        const drafts = draftsOf(parseMarkup(after));
        expect(applied(before.source, rewrite(before, drafts))).toBe(after);
        expect(applied(after, rewrite(parseMarkup(after), []))).toBe(clean);
      }),
      { numRuns: runs(500) },
    );
  });

  test("a text taken as clean keeps its words when the first annotation is written", () => {
    fc.assert(
      fc.property(annotatedText, ({ clean, list }) => {
        fc.pre(writesSomething(clean, list));
        const drafts = draftsOf(parseMarkup(annotate(clean, list)));
        const edited = applied(clean, rewrite(cleanText(clean), drafts));
        expect(strip(edited)).toBe(clean);
      }),
      { numRuns: runs(500) },
    );
  });
});

test("annotations that an edit does not touch stay as they were written", () => {
  const source = "[one]{ .quote   speaker=none } [two]{.claim} \\[sic\\]";
  const before = parseMarkup(source);
  const [one] = draftsOf(before);
  expect(applied(source, rewrite(before, one === undefined ? [] : [one]))).toBe(
    "[one]{ .quote   speaker=none } two [sic]",
  );
});

test("the last annotation stays if the words would then be read as markup", () => {
  const result = rewrite(parseMarkup("[a]{.cue} \\[b\\]{.quote}"), []);
  expect("refused" in result && english(result.refused)).toBe(
    "Other words of this file would be read as an annotation ({.quote}). Change them first.",
  );
});

test("markup by hand is printed as it reads", () => {
  const spans = parseMarkup('[a]{.quote speaker="x y"}').spans;
  expect(spans.map((span) => printAttributes(span.attributes))).toEqual(['{.quote speaker="x y"}']);
});
