import fc from "fast-check";
import { expect, test } from "vitest";
import { annotate } from "../../../server/src/annotations/draft/annotate";
import { moveIn, moveOut } from "../../../server/src/annotations/sidecar/convert";
import { parseSidecar, printSidecar } from "../../../server/src/annotations/sidecar/file";
import { place } from "../../../server/src/annotations/sidecar/placement";
import { emptySidecar } from "../../../server/src/annotations/sidecar/types";
import { parseMarkup } from "../../../server/src/markup/parse";
import type { Attributes } from "../../../server/src/markup/types";
import { cleanOffset, spanOf } from "../../../server/src/text/offsets";
import { hostileText } from "../../support/hostileText";
import { patience, runs } from "../../support/runs";

const attributes: fc.Arbitrary<Attributes> = fc
  .record({
    id: fc.option(fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,5}$/)),
    classes: fc.array(fc.constantFrom("quote", "person", "note"), { minLength: 1, maxLength: 2 }),
    values: fc.array(
      fc.tuple(
        fc.constantFrom("speaker", "ref", "form", "x"),
        fc
          .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
          .filter((value) => /^[^\s"\\][^\r\n\t]*$/.test(value) && value === value.trim()),
      ),
      { maxLength: 2 },
    ),
  })
  .map(({ id, classes, values }) => ({ id, classes, values: new Map(values) }));

const cases = 200;

test("moving annotations out of a text and back changes not a character, and moving twice is moving once", {
  timeout: patience(cases),
}, () => {
  const places = fc.array(fc.tuple(fc.nat(300), fc.nat(300), attributes), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(hostileText, places, (clean, all) => {
      const annotations = all.map(([a, b, said]) => ({
        clean: spanOf(
          cleanOffset(Math.min(a, b, clean.length)),
          cleanOffset(Math.min(Math.max(a, b), clean.length)),
        ),
        attributes: said,
      }));
      const inline = annotate(clean, annotations);
      const marked = parseMarkup(inline);
      // A text that looks like markup and got no annotation is another one from the start.
      fc.pre(marked.clean === clean);

      const out = moveOut(marked, emptySidecar);
      expect(out.text).toBe(clean);
      const sidecar = parseSidecar(printSidecar(out.sidecar, "story.txt"));
      const placement = place(sidecar, null, out.text);
      expect(placement.orphans).toEqual([]);
      const again = moveOut(marked, sidecar);
      expect(printSidecar(again.sidecar, "story.txt")).toBe(printSidecar(out.sidecar, "story.txt"));
      const back = moveIn(out.text, sidecar);
      expect(back?.text).toBe(inline);
      expect(back?.sidecar.entries).toEqual([]);
      // The sidecar of a move that ended half-way holds them still.
      expect(moveIn(inline, sidecar)).toEqual(back);
    }),
    { numRuns: runs(cases) },
  );
});
