import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isName, normalisedValue, printAttributes, readAttributes } from "../../server/src/markup/attributes";
import type { Attributes } from "../../server/src/markup/types";
import { runs } from "../support/runs";

const read = (text: string) => {
  const reading = readAttributes(text, 0);
  if (reading.kind !== "read") return reading.kind;
  const { id, classes, values } = reading.attributes;
  return [id === null ? "" : `#${id}`, classes.join(" "), [...values].map((pair) => pair.join("=")).join(" ")]
    .filter((part) => part !== "")
    .join(" | ");
};

describe("attributes are read", () => {
  test.each([
    ["{.quote}", "quote"],
    ["{ .quote }", "quote"],
    ["{#q1 .quote speaker=joan-doe}", "#q1 | quote | speaker=joan-doe"],
    ["{speaker=joan-doe .quote}", "quote | speaker=joan-doe"],
    ["{.quote .claim}", "quote claim"],
    ['{.quote speaker="a senior official"}', "quote | speaker=a senior official"],
    ['{.quote speaker="the \\"Night Mayor\\" of C:\\\\"}', 'quote | speaker=the "Night Mayor" of C:\\'],
    ['{.quote speaker="“quoted” }{]["}', "quote | speaker=“quoted” }{]["],
    ["{.quote\n  speaker=none}", "quote | speaker=none"],
    ["{.quote\r\nspeaker=none}", "quote | speaker=none"],
    ["{.place wd=Q7747 at=12:30_x}", "place | wd=Q7747 at=12:30_x"],
  ])("%j", (text, expected) => expect(read(text)).toBe(expected));
});

describe("what is no attribute list is left alone", () => {
  test.each([
    ["{}", "invalid"],
    ["{quote}", "invalid"],
    ["{#q1}", "invalid"],
    ["{speaker=none}", "invalid"],
    ["{.quote speaker=}", "invalid"],
    ['{.quote speaker=""}', "invalid"],
    ['{.quote speaker=" she"}', "invalid"],
    ['{.quote speaker="two\nlines"}', "invalid"],
    ['{.quote speaker="\\n"}', "invalid"],
    ['{.quote speaker="open}', "invalid"],
    ["{.quote speaker=Müller}", "invalid"],
    ['{.quote speaker="a"cue="b"}', "invalid"],
    ["{.quote.claim}", "invalid"],
    ["{.1st}", "invalid"],
    ["{.quote", "invalid"],
    ["{.quote\n\nspeaker=none}", "invalid"],
    ["{.quote speaker=a speaker=b}", "duplicate-key"],
    ["{#a #b .quote}", "duplicate-id"],
  ])("%j", (text, expected) => expect(read(text)).toBe(expected));
});

test("values are quoted only where they must be", () => {
  const values = new Map([
    ["speaker", "joan-doe"],
    ["cue", "told us"],
    ["source", 'a "friend" \\'],
  ]);
  expect(printAttributes({ id: "q1", classes: ["quote", "claim"], values })).toBe(
    '{#q1 .quote .claim speaker=joan-doe cue="told us" source="a \\"friend\\" \\\\"}',
  );
});

test("a value is brought to one trimmed line, or is none", () => {
  expect(normalisedValue("  a senior\r\nofficial\t")).toBe("a senior official");
  expect(normalisedValue(" \n ")).toBeNull();
});

test("a name is ASCII and begins with a letter", () => {
  expect(["q1", "a_b-c"].every(isName)).toBe(true);
  expect(["", "1q", "-a", "é", "a b", "a."].some(isName)).toBe(false);
});

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,12}$/);
const value = fc
  .oneof(fc.string({ unit: "binary" }), fc.string(), fc.stringMatching(/^["\\ {}[\]a]*$/))
  .map(normalisedValue)
  .filter((text) => text !== null);
const attributes: fc.Arbitrary<Attributes> = fc.record({
  id: fc.option(name),
  classes: fc.array(name, { minLength: 1, maxLength: 4 }),
  values: fc.array(fc.tuple(name, value), { maxLength: 4 }).map((pairs) => new Map(pairs)),
});

test("what is printed reads back as it was", { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(attributes, fc.string({ unit: "binary" }), (printed, rest) => {
      const text = printAttributes(printed);
      expect(readAttributes(text + rest, 0)).toEqual({ kind: "read", attributes: printed, end: text.length });
    }),
    { numRuns: runs(500) },
  );
});
