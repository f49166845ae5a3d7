import { describe, expect, test } from "vitest";
import { measured } from "../../scripts/quality/bootstrap";
import { noCounts, type Quotation, type QuotedArticle, score } from "../../scripts/quality/score";
import { marked } from "../support/marked";

/** The ranges of a marked text as quotations, all of one type; a speaker is the words given, wherever they stand first. */
function drawn(source: string, type: Quotation["type"], speaker: string | null): QuotedArticle {
  const { text, ranges } = marked(source);
  const start = speaker === null ? -1 : text.indexOf(speaker);
  const who = speaker === null ? null : { start, end: start + speaker.length, text: speaker };
  return { id: "a", text, quotes: ranges.map((range) => ({ ...range, type, speaker: who, cue: null })) };
}

const gold = drawn("⟦“We will stay,”⟧ Ada Quill said. ⟦“Nobody left.”⟧", "direct", "Ada Quill");

describe("quotations counted against a labelled article", () => {
  test("marks and edge punctuation do not matter", () => {
    const found = drawn("“⟦We will stay⟧,” Ada Quill said. “⟦Nobody left⟧.”", "direct", "Ada Quill");
    expect(score(gold, found.quotes, ["direct"])).toMatchObject({
      gold: 2,
      predicted: 2,
      exact: 2,
      mention: 2,
    });
  });

  test("half the union is an overlap, less is a miss and a mistake", () => {
    const found = drawn("“We ⟦will stay⟧,” Ada Quill said. “Nobody ⟦left⟧.”", "direct", "Ada Quill");
    expect(score(gold, found.quotes, ["direct"])).toMatchObject({ predicted: 2, exact: 0, overlap: 1 });
  });

  test("a quotation found inside one of another type is nobody's mistake", () => {
    const other = drawn("Ada Quill said ⟦she would “stay” there⟧.", "mixed", "Ada Quill");
    const found = drawn("Ada Quill said she would ⟦“stay”⟧ there.", "direct", "Ada Quill");
    expect(score(other, found.quotes, ["direct"])).toMatchObject({ gold: 0, predicted: 0 });
  });

  test("a speaker where nobody is named is missed, the reverse is wrong", () => {
    const nobody = drawn("⟦“We will stay.”⟧ Ada Quill left.", "direct", null);
    const somebody = drawn("⟦“We will stay.”⟧ Ada Quill left.", "direct", "Ada Quill");
    expect(score(nobody, somebody.quotes, ["direct"])).toMatchObject({ unowned: 0, missedUnowned: 1 });
    expect(score(somebody, nobody.quotes, ["direct"])).toMatchObject({ wronglyUnowned: 1 });
  });
});

describe("the interval", () => {
  const share = (c: typeof noCounts): number => (100 * c.overlap) / c.gold;
  const article = (overlap: number): typeof noCounts => ({ ...noCounts, gold: 10, predicted: 10, overlap });

  test("is as wide as the articles differ", () => {
    const [alike] = measured([article(5), article(5), article(5)], [share]);
    const [unlike] = measured([article(0), article(5), article(10)], [share]);
    expect(alike).toEqual({ value: 50, margin: 0 });
    expect(unlike?.value).toBe(50);
    expect(unlike?.margin).toBeGreaterThan(20);
  });

  test("is the same each time", () => {
    const counts = [1, 4, 9, 3].map(article);
    expect(measured(counts, [share])).toEqual(measured(counts, [share]));
  });
});
