import fc from "fast-check";
import { expect, test } from "vitest";
import { readStructure } from "../../server/src/structure/readStructure";
import { contains, sliceOf } from "../../server/src/text/offsets";

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\n",
        "\n\n",
        "\r\n",
        "\u00a0\n",
        "***\n",
        "• Published in World\n",
        "By Jane Roe\n",
        "April 5, 2018\n",
        "— Kim (@kim) April 5, 2018\n",
        "@kim hello\n",
        "<tweet \n",
        "© X\n",
        "READ MORE: x\n",
        "Global reaction\n",
        "cal weapons were found in the cellar of the old town hall on Monday, he added\n",
        "ORSK (AP) — The council of Orsk voted on Monday to close the old dam over the river.\n",
        "\ud83d",
        "\u2028",
      ),
      fc.string({ unit: "grapheme" }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

test("whatever the text: blocks in order, trimmed, and nothing but white space between them", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const story of readStructure(text, ["*x*"])) {
        expect(story.blocks.length).toBeGreaterThan(0);
        for (const { span } of story.blocks) {
          expect(sliceOf(text, { start: at, end: span.start }).trim()).toBe("");
          expect(span.end).toBeGreaterThan(span.start);
          expect(sliceOf(text, span)).toBe(sliceOf(text, span).trim());
          expect(contains(story.span, span)).toBe(true);
          at = span.end;
        }
        expect(story.sections[0]?.title).toBeNull();
        expect(story.sections[0]?.span.start).toBe(story.span.start);
        expect(story.sections.at(-1)?.span.end).toBe(story.span.end);
      }
      expect(text.slice(at).replace(/[\s\p{C}]/gu, "")).toBe("");
    }),
    { numRuns: 300 },
  );
});

const paragraph =
  "The council of Orsk voted on Monday to close the old dam, which has held no water since the flood.";

/** Texts that grow with `n`. */
const hostile: Record<string, (n: number) => string> = {
  "one long line": (n) => "dam ".repeat(n * 10),
  "no white space": (n) => "d".repeat(n * 40),
  "opening marks": (n) => "“".repeat(n * 20),
  "short lines": (n) => "ab\n".repeat(n),
  "blank lines": (n) => " \n".repeat(n * 5),
  "equal paragraphs": (n) => `${paragraph}\n\n`.repeat(n / 5),
  "paragraphs that begin alike": (n) =>
    Array.from({ length: n / 5 }, (_, i) => `${paragraph} ${i}.`).join("\n"),
  "equal words": (n) => `${"dam ".repeat(40)}\n`.repeat(n / 10),
  signatures: (n) => "— Kim (@kim) April 20, 2018\n".repeat(n / 2),
  "tags that do not close": (n) => '<tweet author="\n'.repeat(n / 2),
  "rules and headlines": (n) => `***\nCouncil closes the old dam again\n${paragraph}\n`.repeat(n / 10),
  subheads: (n) => `Global reaction\n${paragraph}\n`.repeat(n / 10),
  "lines broken to fit a column": (n) =>
    "the council voted to close the old dam over the river on monday\n".repeat(n / 2),
};

test.each(Object.entries(hostile))("time grows with the length of: %s", (_, make) => {
  const time = (text: string): number => {
    const start = performance.now();
    readStructure(text, ["*a*b*c*"]);
    return performance.now() - start;
  };
  const best = (text: string): number => Math.min(time(text), time(text), time(text));
  const small = make(2_000);
  time(small);
  // Four times the text: a quadratic step would take sixteen times as long.
  expect(best(make(8_000))).toBeLessThan(Math.max(20, best(small)) * 10);
});
