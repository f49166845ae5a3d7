import fc from "fast-check";
import { expect, test } from "vitest";
import { readStructure } from "../../server/src/structure/readStructure";
import { contains, sliceOf } from "../../server/src/text/offsets";
import { duration, hostileLength, soon } from "../support/duration";

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
    { numRuns: 150 },
  );
});

const paragraph =
  "The council of Orsk voted on Monday to close the old dam, which has held no water since the flood.";

const headline = "Council closes the old dam again";

/** Repeated until the text is long enough; `#` is the number of the repetition. */
const hostile = {
  "one long line": "dam ",
  "no white space": "d",
  "opening marks": "“",
  "short lines": "ab\n",
  "blank lines": " \n",
  "equal paragraphs": `${paragraph}\n\n`,
  "paragraphs that begin alike": `${paragraph} #.\n`,
  "equal words": `${"dam ".repeat(40)}\n`,
  signatures: "— Kim (@kim) April 20, 2018\n",
  "tags that do not close": '<tweet author="\n',
  "rules and headlines": `***\n${headline}\n${paragraph}\n`,
  subheads: `Global reaction #\n${paragraph}\n`,
  "lines broken to fit a column": "the council voted to close the old dam over the river on monday\n",
};

test.each(Object.entries(hostile))("a long text of %s is read soon", (_, unit) => {
  const times = Math.floor(hostileLength / unit.length);
  const text = Array.from({ length: times }, (_, i) => unit.replace("#", `${i}`)).join("");
  expect(duration(() => readStructure(text, ["*a*b*c*"]))).toBeLessThan(soon);
});
