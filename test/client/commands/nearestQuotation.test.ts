import { describe, expect, it } from "vitest";
import { type Direction, nearestQuotation, type Wanted } from "../../../client/src/commands/nearestQuotation";
import { quote } from "../support";

const quotes = [
  quote(20, { text: "third", state: "none" }),
  quote(2, { text: "first", state: "none" }),
  quote(5, { text: "owned", speaker: "Mara Olin" }),
  quote(9, { text: "second", state: "none" }),
  quote(11, { text: "doubtful", state: "uncertain" }),
];

/** The line, from one, that the cursor goes to from the start of a line. */
const lineFrom = (
  line: number,
  direction: Direction,
  wanted: Wanted = "without-speaker",
): number | undefined => {
  const range = nearestQuotation(quotes, { line: line - 1, character: 0 }, direction, wanted);
  return range && range.start.line + 1;
};

describe("going to a quotation without speaker", () => {
  it.each([
    [1, "next", 2],
    [2, "next", 9],
    [9, "next", 20],
    [20, "next", 2],
    [20, "previous", 9],
    [10, "previous", 9],
    [2, "previous", 20],
  ] as const)("from line %i, %s: line %i", (from, direction, to) => {
    expect(lineFrom(from, direction)).toBe(to);
  });

  it("goes nowhere where every quotation has one", () => {
    const owned = [quote(1, { text: "owned" })];
    expect(nearestQuotation(owned, { line: 0, character: 0 }, "next", "without-speaker")).toBeUndefined();
  });

  it("goes to those with a speaker too, if all are wanted", () => {
    expect(lineFrom(2, "next", "any")).toBe(5);
    expect(lineFrom(20, "previous", "any")).toBe(11);
  });
});
