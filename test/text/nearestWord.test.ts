import { expect, test } from "vitest";
import { nearestWord } from "../../server/src/text/nearestWord";

test.each([
  ["perosn", ["person", "place"], "person"],
  ["quotes", ["quote", "note"], "quote"],
  ["Sergei-Lavrow", ["sergei-lavrov", "sergei-markov"], "sergei-lavrov"],
  ["ogr", ["org", "place"], "org"],
  // Two are as near as each other.
  ["nore", ["note", "none"], null],
  ["banana", ["person", "place"], null],
  ["x", [], null],
] as const)("%s among %j: %s", (word, known, meant) => {
  expect(nearestWord(word, known)).toBe(meant);
});
