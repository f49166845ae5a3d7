import { expect, test } from "vitest";
import { phraseAt, phrasesOf } from "../../../server/src/entities/values/phrases";

const lengths = phrasesOf([
  ["mile", "mi"],
  ["miles", "mi"],
  ["miles per hour", "mph"],
  ["°c", "°C"],
]);

test.each([
  ["mile", "mile"],
  ["Miles away", "Miles"],
  ["MILES PER HOUR.", "MILES PER HOUR"],
  ["miles per hours", "miles"],
  ["miles per", "miles"],
  ["°C", "°C"],
  // Where a word goes on, no phrase ends.
  ["milestone", null],
  ["mile2", null],
  ["milé", null],
  ["smile", null],
  ["", null],
])("at the beginning of “%s” stands %s", (text, phrase) => {
  const found = phraseAt(lengths, text, 0);
  expect(found && text.slice(0, found.end)).toBe(phrase);
});

test("it is looked for where it is asked for, and nowhere else", () => {
  expect(phraseAt(lengths, "5 miles", 2)).toEqual({ end: 7, meaning: "mi" });
  expect(phraseAt(lengths, "5 miles", 1)).toBeNull();
});
