import { describe, expect, it } from "vitest";
import { type Direction, withoutSpeaker } from "../../../client/src/commands/withoutSpeaker";
import { quote } from "../support";

const quotes = [
  quote(20, { text: "third", state: "none" }),
  quote(2, { text: "first", state: "none" }),
  quote(5, { text: "owned", speaker: "Mara Olin" }),
  quote(9, { text: "second", state: "none" }),
  quote(11, { text: "doubtful", state: "uncertain" }),
];

/** The line, from one, that the cursor goes to from the start of a line. */
const lineFrom = (line: number, direction: Direction): number | undefined => {
  const range = withoutSpeaker(quotes, { line: line - 1, character: 0 }, direction);
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
    expect(withoutSpeaker([quote(1, { text: "owned" })], { line: 0, character: 0 }, "next")).toBeUndefined();
  });
});
