import { expect, test } from "vitest";
import { readStructure } from "../../server/src/structure/readStructure";
import { sliceOf } from "../../server/src/text/offsets";
import { undent } from "../support/drawn";

const paragraphsOf = (text: string): readonly string[] =>
  readStructure(text, [])
    .flatMap((story) => story.blocks)
    .map((block) => sliceOf(text, block.span).replace(/\s+/g, " "));

const beginnings = (text: string): readonly string[] => paragraphsOf(text).map((words) => words.slice(0, 12));

const blankLines = undent(`
  Council closes old dam

  The council of Orsk voted on Monday to close the old dam over the
  river, which has held no water since the flood of three years ago
  and which nobody has looked after since.

  “We waited too long,” the mayor told reporters in front of the town
  hall, “and the town will have to pay for the years in which nothing
  was done.”

  The engineers agree. Their report, which was written in the summer
  before the flood, was never read.
`);

const indented = undent(`
  Council closes old dam

    The council of Orsk voted on Monday to close the old dam over the
  river, which has held no water since the flood of three years ago.
    “We waited too long,” the mayor told reporters in front of the town
  hall, “and the town will have to pay for the years in which nothing
  was done.”
    Nobody was hurt.
    The engineers agree. Their report, which was written in the summer
  before the flood, was never read. It lay in a drawer of the old town
  hall, where the water found it.
`);

test("lines broken to fit a column are one paragraph", () => {
  expect(beginnings(blankLines)).toEqual(["Council clos", "The council ", "“We waited t", "The engineer"]);
  expect(beginnings(indented)).toEqual([
    "Council clos",
    "The council ",
    "“We waited t",
    "Nobody was h",
    "The engineer",
  ]);
  expect(paragraphsOf(blankLines)[3]).toMatch(/^The engineers agree\. .*was never read\.$/);
});

test("CRLF and addresses that could not be broken make no difference", () => {
  const address = `https://orsk.example/${"a-very-long-path/".repeat(8)}`;
  const text = `${address}\n\n${blankLines}`.replaceAll("\n", "\r\n");
  expect(beginnings(text).slice(1)).toEqual(beginnings(blankLines));
});

test("where lines are paragraphs, short ones are not joined", () => {
  const text = [
    "Council closes old dam",
    "The council of Orsk voted to close the old dam on Monday.",
    "“We waited too long,” the mayor told reporters.",
    "The town will have to pay for the years of waiting.",
    "“No,” said one resident.",
    "The engineers agree with the mayor on this point.",
    "Their report was never read by anybody in the hall.",
    "It lay in a drawer.",
  ];
  expect(paragraphsOf(text.join("\n"))).toEqual(text);
});

test("one broken paragraph does not make a file of long lines a broken one", () => {
  const long =
    "The council of Orsk voted on Monday to close the old dam over the river, which has held no water since.";
  const text = `${long}\n\nThe engineers agree. Their report, which was written\nin the summer before the flood, was never read.\n\n${long}`;
  expect(paragraphsOf(text)).toHaveLength(4);
});
