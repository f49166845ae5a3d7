import { expect, test } from "vitest";
import { defaultConfig, noCorpus } from "../../server/src/article/config";
import { runChecks } from "../../server/src/checks";
import { english } from "../../server/src/text/message";
import { read } from "../support/read";

const messages = (text: string): readonly string[] =>
  runChecks(read(text), defaultConfig, noCorpus)
    .filter(({ code }) => code === "wrong-weekday")
    .map(({ message }) => english(message));

test.each([
  ["It sank on Friday, April 21, 2018.", "“Friday, April 21, 2018” falls on a Saturday."],
  ["It will sail on Mon 20 July 2026, they said.", undefined],
  ["It will sail on Tuesday 20 July 2026, they said.", "“Tuesday 20 July 2026” falls on a Monday."],
])("%s", (text, message) => {
  expect(messages(text)).toEqual(message === undefined ? [] : [message]);
});

test.each([
  ["it is right", "It sank on Saturday, April 21, 2018."],
  ["no year is named", "It sank on Friday, April 21."],
  ["the calendar may have been another", "It sank on Friday, February 14, 1873."],
  ["somebody said it so", "“It sank on Friday, April 21, 2018,” Ada Quill said."],
])("is silent where %s", (_, text) => {
  expect(messages(text)).toEqual([]);
});
