import { expect, test } from "vitest";
import { loadGazetteer } from "../../server/src/entities/crf/gazetteer";
import { initialsOf, isInitials } from "../../server/src/entities/crf/initials";
import { stemsOf } from "../../server/src/entities/crf/stems";
import { type Word, wordOf } from "../../server/src/entities/crf/words";
import { gazetteer } from "./crfTagger";

const lists = loadGazetteer(gazetteer);
const word = (text: string): Word => wordOf(text, "word", lists);

test.each([
  ["ferries", ["ferries", "ferri", "ferry"]],
  ["moving", ["moving", "mov", "move"]],
  ["as", ["as"]],
])("what %s may be a form of", (form, stems) => {
  expect([...new Set(stemsOf(form))]).toEqual(expect.arrayContaining(stems));
});

test("a form is of the class of its word, a name is of none", () => {
  expect(word("firefighter").wordClass).toBeGreaterThan(0);
  expect(word("Firefighters").wordClass).toBe(word("firefighter").wordClass);
  expect(word("Quorrens").wordClass).toBe(0);
  // Boys are many, and Boyd is somebody.
  expect(word("Boyd").wordClass).toBe(0);
});

test.each([
  ["Harbour Safety Board", ["hsb"]],
  ["Bank of Ellery", ["be", "boe"]],
  ["Board of the Port", ["bp", "bop"]],
  ["Ellery", []],
])("the initials of %s", (name, expected) => {
  const words = name.split(" ").map(word);
  expect(initialsOf(words, 0, words.length)).toEqual(expected);
});

test.each([
  ["HSB", true],
  ["BoE", true],
  ["Bo", false],
])("%s stands for words: %s", (text, expected) => {
  expect(isInitials(text)).toBe(expected);
});
