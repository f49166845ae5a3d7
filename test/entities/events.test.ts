import { expect, test } from "vitest";
import { isAgreement } from "../../server/src/entities/crf/agreements";
import { isEvent } from "../../server/src/entities/crf/events";
import { loadGazetteer } from "../../server/src/entities/crf/gazetteer";
import { type Word, wordOf } from "../../server/src/entities/crf/words";
import { gazetteer } from "./crfTagger";

const lists = loadGazetteer(gazetteer);

const wordsOf = (name: string): readonly Word[] => name.split(" ").map((word) => wordOf(word, "word", lists));

test.each([
  ["Battle of Orsk", true],
  ["Hurricane Ada", true],
  ["Orsk Accords", false],
  // People meet at the one; states sign the other.
  ["Republican National Convention", true],
  ["Orsk Convention", false],
])("%s is an event: %s", (name, expected) => {
  const words = wordsOf(name);
  expect(isEvent(words, 0, words.length - 1)).toBe(expected);
});

test.each([
  ["Memorandum on Harbour Safety", true],
  ["Treaty of Ellery", true],
  ["Treaty Bank", false],
  ["Council on Harbour Safety", false],
])("%s is an agreement: %s", (name, expected) => {
  const words = wordsOf(name);
  expect(isAgreement(words, 0, words.length - 1)).toBe(expected);
});
