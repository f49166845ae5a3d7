import { describe, expect, it } from "vitest";
import { marksIn } from "../../client/src/decorationRanges";
import type { Overview, Range } from "../../server/src/protocol";
import { counts, quote } from "./support";

const lines = (first: number, last: number): Range => ({
  start: { line: first, character: 0 },
  end: { line: last, character: 3 },
});

const overview: Overview = {
  registrySize: null,
  isBeside: false,
  canUndo: false,
  withoutId: 0,
  orphans: 0,
  version: 1,
  quotes: [
    quote(6, { text: "It is over", state: "none" }),
    quote(40, { text: "glad", speaker: "Mara Olin", ranges: [lines(40, 40), lines(90, 92)] }),
  ],
  entities: [],
  counts: counts({ quotations: 2 }),
  boilerplate: [lines(0, 0), lines(91, 91)],
  attributes: [lines(5, 5)],
  annotations: [],
};

describe("what is marked in the visible lines", () => {
  it("is each quotation by its state, and what is dim", () => {
    const marks = marksIn(overview, [{ first: 0, last: 10 }], []);
    expect(marks.none).toHaveLength(1);
    expect(marks.attributed).toEqual([]);
    expect(marks.dim).toEqual([lines(0, 0), lines(5, 5)]);
  });

  it("leaves a quotation without speaker to its squiggle, where there is one", () => {
    const lineSix = { line: 5, character: 0 };
    expect(marksIn(overview, [{ first: 0, last: 10 }], [lineSix]).none).toEqual([]);
  });

  it("counts a quotation in parts part by part, and one that only reaches into sight", () => {
    expect(marksIn(overview, [{ first: 92, last: 99 }], []).attributed).toEqual([lines(90, 92)]);
  });

  it("knows several visible stretches, with folded lines between", () => {
    const folded = [
      { first: 0, last: 3 },
      { first: 90, last: 95 },
    ];
    expect(marksIn(overview, folded, []).dim).toEqual([lines(0, 0), lines(91, 91)]);
  });
});
