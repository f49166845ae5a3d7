import { expect, test } from "vitest";
import { noCorpus } from "../../../server/src/article/config";
import { hoverAt } from "../../../server/src/features/hover";
import { toPlainText } from "../../../server/src/features/richText";
import { english } from "../../../server/src/text/message";
import { sourceOffset } from "../../../server/src/text/offsets";
import { marked } from "../../support/marked";
import { read } from "../../support/read";

function hover(line: string): readonly string[] | null {
  const { text, cursor } = marked(`Ferry aground off Belmar\n\nApril 20, 2017\n\n${line}`);
  if (cursor === null) throw new Error("no cursor in the text");
  const found = hoverAt(read(text), sourceOffset(cursor), {
    corpus: noCorpus,
    isInCorpus: false,
    say: english,
  });
  return found && toPlainText(found.text).split("\n");
}

const from = "Counted from the article's date, April 20, 2017  (line 3)";

test("a date that had to be counted tells when it is, and what from", () => {
  expect(hover("The board met on Tu‸esday.")).toEqual(["Tuesday · 18 April 2017", from]);
  expect(hover("The board met on Apr‸il 3.")).toEqual(["April 3 · Monday, 3 April 2017", from]);
  expect(hover("The board met la‸st week.")).toEqual(["last week · the week of 10 April 2017", from]);
  expect(hover("The board sat on April‸ 3-4.")).toEqual([
    "April 3-4 · Monday, 3 April 2017 to Tuesday, 4 April 2017",
    from,
  ]);
});

test("a date with its year tells its weekday", () => {
  expect(hover("The board met on April 3‸, 2017.")).toEqual(["April 3, 2017 · Monday"]);
});

test("others say it themselves", () => {
  expect(hover("The board met on Monday, April 3‸, 2017.")).toBeNull();
  expect(hover("The board met in Apr‸il 2017.")).toBeNull();
  expect(hover("It cost $5‸ million.")).toBeNull();
  expect(hover("A meeting Fri‸day.")).toBeNull();
});

test("a quotation without a speaker comes first", () => {
  expect(hover("“The ferry sank on April‸ 3, and nobody told the board.” Work goes on.")?.[0]).toMatch(
    /^No speaker is named/,
  );
});
