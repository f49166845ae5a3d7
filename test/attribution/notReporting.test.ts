import { expect, test } from "vitest";
import { frameOf } from "../../server/src/attribution/frame";
import { isCountries } from "../../server/src/attribution/notReporting";
import type { CleanOffset } from "../../server/src/text/offsets";
import { tokenise } from "../../server/src/text/tokens";

test.each([
  ["Minister States", false],
  ["New Police Report States", false],
  ["HARBOUR MINISTER STATES", false],
  ["rallies in the United States", true],
  ["Gulf States", true],
  ["Member States", true],
  ["States", true],
  ["the minister states", false],
])("a group of countries, or a headline's verb: %s", (text, expected) => {
  const { items } = frameOf({
    text,
    tokens: tokenise(text),
    sentenceEnds: [],
    start: 0 as CleanOffset,
    names: [],
    quotes: [],
  });
  expect(isCountries(items, items.length - 1)).toBe(expected);
});
