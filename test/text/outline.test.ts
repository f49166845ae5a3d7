import { expect, test } from "vitest";
import { outlineOf } from "../../server/src/text/outline";

test.each([
  ["ÖREBRO (TT), 5 May", "AAAAAA (AA), 5 Aaa"],
  ["St. Orsk’s", "Aa. Aaaa’a"],
  // A mark that combines with the letter before it is no letter.
  ["E\u0301", "A~"],
  ["東京 2020", "aa 2020"],
  // A capital of two UTF-16 units, a sign of two, and half of one.
  ["𝐀 😀 \ud83d", "AA 😀 \ud83d"],
  ["", ""],
])("%s", (text, outline) => {
  expect(outlineOf(text)).toBe(outline);
  expect(outline).toHaveLength(text.length);
});
