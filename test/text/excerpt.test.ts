import { describe, expect, test } from "vitest";
import { countWords, excerpt } from "../../server/src/text/excerpt";

describe("an excerpt", () => {
  test.each([
    [
      "a text that fits is left whole",
      "The bridge will not reopen this winter",
      "The bridge will not reopen this winter",
    ],
    [
      "43 units still fit",
      "The mayor was ready for a meeting like this",
      "The mayor was ready for a meeting like this",
    ],
    [
      "a longer one ends on a word",
      "I want to welcome the harbour masters here to the town hall",
      "I want to welcome the harbour masters here…",
    ],
    [
      "without the comma before the cut",
      "We had already closed the northern gates, and nobody told us",
      "We had already closed the northern gates…",
    ],
    ["the comma that the author's sentence needs is left out", "Never,", "Never"],
    ["line breaks become spaces", "one\r\n  two", "one two"],
    ["nothing stays nothing", " \n ", ""],
  ])("%s", (_, text, expected) => {
    expect(excerpt(text)).toBe(expected);
  });

  test("a word without end is cut inside, but never inside a character", () => {
    expect(excerpt("😀".repeat(10), 6)).toBe("😀😀…");
    expect(excerpt("x".repeat(5_000_000), 6)).toBe("xxxxx…");
  });
});

test.each([
  ["", 0],
  ["– … !", 0],
  ["It hasn't been a re-launch of 100 talks.", 8],
])("%j has %i words", (text, count) => {
  expect(countWords(text)).toBe(count);
});
