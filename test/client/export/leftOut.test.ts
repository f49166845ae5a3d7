import { expect, test } from "vitest";
import { isAllLeftOut, leftOutTexts } from "../../../client/src/export/leftOut";
import { english } from "../support";

const unread = [{ name: "a.txt", why: "a.anno.jsonl cannot be read (EACCES)." }];

test.each([
  ["no article, so none is left out", { unreadable: 0, unread: [] }, 0, false],
  ["one with annotations that cannot be read", { unreadable: 0, unread }, 1, true],
  ["that one and another that is to be written", { unreadable: 0, unread }, 2, false],
  ["that one and another that cannot be read itself", { unreadable: 1, unread }, 2, true],
  ["two that cannot be read themselves", { unreadable: 2, unread: [] }, 2, true],
])("nothing is left to export of %s", (_, leftOut, articles, expected) => {
  expect(isAllLeftOut(leftOut, articles)).toBe(expected);
});

test.each([
  [{ unreadable: 0, unread: [] }, []],
  [{ unreadable: 2, unread: [] }, ["2 files could not be read."]],
  [
    { unreadable: 1, unread },
    ["1 file could not be read.", "a.txt is left out. a.anno.jsonl cannot be read (EACCES)."],
  ],
])("each reason is said: %j", (leftOut, sentences) => {
  expect(leftOutTexts(leftOut, english)).toEqual(sentences);
});
