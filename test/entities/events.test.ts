import { expect, test } from "vitest";
import { isEvent } from "../../server/src/entities/crf/events";
import { loadGazetteer } from "../../server/src/entities/crf/gazetteer";
import { wordOf } from "../../server/src/entities/crf/words";
import { gazetteer } from "./crfTagger";

const lists = loadGazetteer(gazetteer);

test.each([
  ["Battle of Orsk", true],
  ["Hurricane Ada", true],
  ["Orsk Accords", false],
  // People meet at the one; states sign the other.
  ["Republican National Convention", true],
  ["Orsk Convention", false],
])("%s: %s", (name, expected) => {
  const words = name.split(" ").map((word) => wordOf(word, "word", lists));
  expect(isEvent(words, 0, words.length - 1)).toBe(expected);
});
