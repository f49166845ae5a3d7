import { describe, expect, it } from "vitest";
import { nextToReview } from "../../../client/src/review/nextToReview";
import { numbered, progressAt } from "../../../client/src/review/numbering";
import { quote } from "../support";

const quotes = [
  quote(9, { text: "third", state: "uncertain" }),
  quote(2, { text: "first", state: "none" }),
  quote(5, { text: "second", state: "annotated" }),
  quote(12, { text: "fourth", state: "attributed" }),
];

const wordsFrom = (line: number, character = 0, passed: readonly string[] = []): string | undefined =>
  nextToReview(quotes, { line: line - 1, character }, new Set(passed))?.text;

describe("the next quotation to review", () => {
  it.each([
    ["at the cursor", 2, 0, "first"],
    ["around the cursor", 2, 4, "first"],
    ["behind it, those that are confirmed left out", 3, 0, "third"],
    ["round the end of the file", 14, 0, "first"],
  ] as const)("%s", (_, line, character, text) => {
    expect(wordsFrom(line, character)).toBe(text);
  });

  it("is none of those left for later", () => {
    expect(wordsFrom(1, 0, ["2:first"])).toBe("third");
    expect(wordsFrom(1, 0, ["2:first", "9:third", "12:fourth"])).toBeUndefined();
  });

  it("of a quotation in parts: the whole, while the cursor is in any of them", () => {
    const ranges = [3, 7].map((line) => ({ start: { line, character: 0 }, end: { line, character: 9 } }));
    const split = quote(4, { text: "One … two", ranges });
    expect(nextToReview([split], { line: 7, character: 2 })).toBe(split);
  });
});

describe("numbers", () => {
  const began = numbered([], quotes);

  it("follow the text", () => {
    expect(progressAt(began, "9:third")).toEqual({ number: 3, of: 4 });
  });

  it("stay when one turns out to be no quotation", () => {
    const fewer = quotes.slice(1);
    expect(progressAt(numbered(began, fewer), "12:fourth")).toEqual({ number: 4, of: 4 });
  });

  it("are given anew when there are others", () => {
    const more = [...quotes, quote(1, { text: "before" })];
    expect(progressAt(numbered(began, more), "12:fourth")).toEqual({ number: 5, of: 5 });
  });
});
