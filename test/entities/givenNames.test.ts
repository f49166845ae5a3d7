import { expect, test } from "vitest";
import { favourGivenNames } from "../../server/src/entities/crf/givenNames";
import { labelCount } from "../../server/src/entities/crf/labels";
import { bestLabels, newScratch } from "../../server/src/entities/crf/lattice";
import { labelled, namesIn } from "./labelled";

/** What is a name where nothing but the pattern is known. */
function favoured(text: string): readonly string[] {
  const { paragraph, region } = labelled(text);
  const count = region.end - region.start;
  const emissions = new Float32Array(count * labelCount);
  for (let i = 0; i < count; i++) emissions[i * labelCount] = 1;
  favourGivenNames(paragraph, region, emissions);
  const labels = bestLabels(emissions, count, new Float32Array(labelCount * labelCount), newScratch());
  return namesIn({ paragraph, region, emissions, labels });
}

test.each([
  ["Kang Jin-woo", ["Kang Jin - woo/PER"]],
  ["Mayor Kang Jin-woo", ["Kang Jin - woo/PER"]],
  ["Kim Min-ho", ["Kim Min - ho/PER"]],
  // A title, a place, words that are no syllables, a compound.
  ["President Min-ho", []],
  ["London Min-ho", []],
  ["Park Ranger-soon", []],
  ["Kim Min-led", []],
  // A prefix, two words of which one is nobody's name.
  ["Young Co-op", []],
  ["Park Re-run", []],
  ["Young Put-in", []],
])("a family name and two syllables: %s", (text, expected) => {
  expect(favoured(`${text} came.`)).toEqual(expected);
});
