import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "../../../server/src/entities/values/civil";
import { findValues } from "../../../server/src/entities/values/find";
import { resolve } from "../../../server/src/entities/values/resolve";
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

const today = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => dayNumber({ year, month, day }));
const count = fc.oneof(
  fc.integer({ min: -40, max: 40 }),
  fc.integer({ min: -12_000, max: 12_000 }),
  fc.maxSafeInteger(),
);
const part = fc.constantFrom("MO", "EV", null);
const tense = fc.constantFrom("past", "future", null);
const which = fc.constantFrom("last", "this", "next", "past", "coming", null);
const weekday = fc.integer({ min: 1, max: 7 });
const relative = fc.oneof(
  fc.record({
    kind: fc.constant("shift"),
    unit: fc.constantFrom("day", "week", "weekend", "month", "year"),
    by: count,
    part,
    tense,
  }),
  fc.record({ kind: fc.constant("weekday"), weekday, which, part, tense }),
  fc.record({
    kind: fc.constant("month"),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.constantFrom(1, 28, 31, null),
    lastDay: fc.constant(null),
    weekday: fc.option(weekday),
    which,
    ofYear: fc.constantFrom(-1, 0, 1, null),
    tense,
  }),
);

test("a date that is counted is one that ISO 8601 can write, or none", () => {
  fc.assert(
    fc.property(relative, today, (dates, day) => {
      expect(resolve(dates, day) ?? "0001").toMatch(
        /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:[0-2]\d|3[01])(?:T[A-Z]{2})?)?|-W(?:[0-4]\d|5[0-3])(?:-WE)?)?$/,
      );
    }),
    { numRuns: runs(1000) },
  );
});

test.each([
  ["3000 years ago", null],
  ["2,000,000,000 days ago", null],
  ["999999999999 weeks ago", null],
  ["1,900 years ago", "0118"],
])("%s, from 2018: %s", (text, date) => {
  const [found] = findValues(text, tokenise(text));
  expect(found?.relative && resolve(found.relative, dayNumber({ year: 2018, month: 4, day: 20 }))).toBe(date);
});

test.each(["66 million years ago", "4.5 billion years ago", "two thousand years ago"])(
  "a duration that nobody has counted: %s",
  (text) => {
    const [found] = findValues(text, tokenise(text));
    expect(found).toMatchObject({ type: "duration", relative: null, end: text.length - " ago".length });
  },
);
