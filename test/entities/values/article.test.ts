import { describe, expect, test } from "vitest";
import { bare, inArticle } from "./valued";

/** A story of Thursday, 19 April 2018. */
const story = (body: string, date = "April 19, 2018"): string =>
  `Ferry aground off Belmar\n\nBy Ada Quill\n${date}\n\n${body}\n\nThe harbour stayed closed through the night and the crews went home.`;

const counted = (body: string, date?: string): string => {
  const [, , , , , line = ""] = inArticle(story(bare(body), date)).split("\n");
  return line;
};

describe("dates are counted from the article's own", () => {
  test.each([
    // A Thursday: the last Monday was the 16th, the next is the 23rd.
    "The board met on ⟦Monday = 2018-04-16⟧ and sat until ⟦Tuesday night = 2018-04-17TNI⟧.",
    "The board will meet on ⟦Monday = 2018-04-23⟧.",
    "On ⟦Monday = 2018-04-23⟧ the board will meet.",
    "It sank ⟦Thursday = 2018-04-19⟧.",
    "It sank ⟦yesterday = 2018-04-18⟧, ⟦last night = 2018-04-18TNI⟧ or ⟦two days ago = 2018-04-17⟧.",
    "It sank ⟦last week = 2018-W15⟧, ⟦last month = 2018-03⟧, ⟦last weekend = 2018-W15-WE⟧ or ⟦a decade ago = 2008⟧.",
    "It sank on ⟦April 14 = 2018-04-14⟧, in ⟦March = 2018-03⟧ or in ⟦December = 2017-12⟧.",
    "It will sail in ⟦June = 2018-06⟧ and on ⟦January 5 = 2019-01-05⟧.",
    "It was built ⟦last June = 2017-06⟧ and will sail ⟦next June = 2018-06⟧.",
    "It sank in ⟦January = 2018-01⟧ of ⟦this year = 2018⟧, not on ⟦May 3 = 2017-05-03⟧ of ⟦last year = 2017⟧.",
    "It sank ⟦this weekend = 2018-W15-WE⟧ and will sail ⟦this weekend = 2018-W16-WE⟧.",
    "It sank on ⟦Saturday, April 14 = 2018-04-14⟧.",
    "It sank ⟦this past Friday = 2018-04-13⟧ and will sail ⟦this coming Friday = 2018-04-20⟧.",
    "It sank ⟦last Friday = 2018-04-13⟧ and will sail ⟦next Tuesday = 2018-04-24⟧.",
  ])("%s", (line) => {
    expect(counted(line)).toBe(line);
  });
});

describe("where the words leave it open, so does the engine", () => {
  test.each([
    // No verb tells which Monday.
    ["A vote ⟦Monday = XXXX-WXX-1⟧."],
    // Of this week or of the one before?
    ["It sank ⟦last Tuesday = XXXX-WXX-2⟧."],
    ["It will sail ⟦next Friday = XXXX-WXX-5⟧."],
    // Of the time that the story tells.
    [
      "It sank that ⟦Friday = XXXX-WXX-5⟧ and rose the following ⟦March = XXXX-03⟧ and ⟦May 3 = XXXX-05-03⟧ of that year.",
    ],
    // 15 April 2018 was a Sunday.
    ["It sank on ⟦Friday, April 15 = XXXX-04-15⟧."],
    // Sentenced a year ago, or to appear next week?
    ["She was jailed until a hearing on ⟦April 26 = XXXX-04-26⟧."],
    // Nobody knows when it was said.
    ["“We sank ⟦yesterday = ?⟧, on ⟦Wednesday = XXXX-WXX-3⟧, not on ⟦April 14 = 2018-04-14⟧,” she said."],
  ])("%s", (line) => {
    expect(counted(line)).toBe(line);
  });
});

describe("the article's own date", () => {
  const line = "It sank ⟦yesterday = 2018-04-18⟧.";

  test.each([
    "Thursday, 19 April 2018",
    "Updated 10:30 a.m. ET, April 19, 2018",
    "2018-04-19T10:30Z",
    "19/04/2018",
  ])("on a line of its own: %s", (date) => {
    expect(counted(line, date)).toBe(line);
  });

  test.each(["April 2018", "19 April", "04/05/2018"])("is no day in %s", (date) => {
    expect(counted("It sank ⟦yesterday = ?⟧.", date)).toBe("It sank ⟦yesterday = ?⟧.");
  });

  test("in a dateline", () => {
    const text = "BELMAR, April 19, 2018 (Reuters) – The ferry sank yesterday, the harbour board said.";
    expect(inArticle(text)).toContain("⟦yesterday = 2018-04-18⟧");
  });

  test("a day in the story is none", () => {
    expect(inArticle("The ferry sank on April 19, 2018. It sailed yesterday.")).toContain("⟦yesterday = ?⟧");
  });
});

test("a name wins over a date in it, not over an amount around it", () => {
  expect(inArticle(story("Joan May said US$5 was paid. May left."))).toContain(
    "Joan May said ⟦US$5 = 5 USD⟧ was paid. May left.",
  );
});

test("what the page says has no dates", () => {
  expect(inArticle(story("READ MORE: Ferry sinks on April 3, 2017"))).toContain("sinks on April 3, 2017");
});

test("offsets are the document's, markup included", () => {
  expect(inArticle(story("[Joan Doe]{.person ref=joan-doe} left on [April 14]{.day}."))).toContain(
    "left on [⟦April 14 = 2018-04-14⟧]{.day}",
  );
});
