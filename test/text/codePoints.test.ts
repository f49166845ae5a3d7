import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointsOf } from "../../server/src/text/codePoints";
import { hostileText } from "../support/hostileText";
import { runs } from "../support/runs";

test.each([
  [0, 0],
  [2, 1],
  [3, 2],
  [5, 3],
  [6, 4],
])("🐟a🐟b: %i units are %i code points", (units, count) => {
  const { fromUtf16, toUtf16 } = codePointsOf("🐟a🐟b");
  expect(fromUtf16(units)).toBe(count);
  expect(toUtf16(count)).toBe(units);
});

test("between the halves of a character, and past the end", () => {
  const { fromUtf16, toUtf16 } = codePointsOf("a🐟b");
  expect(fromUtf16(2)).toBe(1);
  expect(toUtf16(99)).toBe(4);
});

test("go there and back at every character", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const { fromUtf16, toUtf16 } = codePointsOf(text);
      let count = 0;
      for (let at = 0; at <= text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) {
        expect(fromUtf16(at)).toBe(count);
        expect(toUtf16(count)).toBe(at);
        count++;
      }
    }),
    { numRuns: runs(100) },
  );
});
