import fc from "fast-check";
import { expect, test } from "vitest";
import { findValues } from "../../../server/src/entities/values/find";
import { tokenise } from "../../../server/src/text/tokens";
import { duration, hostileLength, soon } from "../../support/duration";
import { hostileText } from "../../support/hostileText";
import { runs } from "../../support/runs";

const piece = fc.oneof(
  fc.constantFrom(
    "April",
    "May",
    "Friday",
    "20",
    "2018",
    "$",
    "US$",
    "1.2",
    "bn",
    "million",
    "five",
    "a",
    "half",
    "and",
  ),
  fc.constantFrom(
    "last",
    "this",
    "next",
    "week",
    "years",
    "ago",
    "to",
    "-",
    "–",
    ",",
    "%",
    "km",
    "p.m.",
    "'90s",
    "mid-",
  ),
  hostileText,
);
const anyText = fc.array(fc.tuple(piece, fc.constantFrom(" ", "", "\u00a0", "\n")), { maxLength: 25 });

test("spans stand in the text, in order, never empty, without overlaps", () => {
  fc.assert(
    fc.property(anyText, (pieces) => {
      const text = pieces.flat().join("");
      let at = 0;
      for (const { start, end, value, relative } of findValues(text, tokenise(text))) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect([value].flat()).not.toContain(Number.NaN);
        expect(value !== null || relative !== null).toBe(true);
        at = end;
      }
    }),
    { numRuns: runs(300) },
  );
});

test.each(["1-", "$1 ", "five ", "April ", "last week ", "20 "])(
  "time grows with the text: %s over and over",
  (unit) => {
    const text = unit.repeat(hostileLength / 5 / unit.length);
    const tokens = tokenise(text);
    expect(duration(() => findValues(text, tokens))).toBeLessThan(soon);
  },
);
