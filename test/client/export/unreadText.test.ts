import { expect, test } from "vitest";
import { unreadText } from "../../../client/src/export/unreadText";
import { english } from "../support";

const why = "a.anno.jsonl cannot be read (EACCES).";
const articles = (...names: readonly string[]) => names.map((name) => ({ name, why }));

test.each([
  [[], ""],
  [["a.txt"], "a.txt is left out. a.anno.jsonl cannot be read (EACCES)."],
  [["a.txt", "b.txt"], "2 articles are left out, since their annotations cannot be read: a.txt, b.txt."],
  [
    ["a", "b", "c", "d", "e"],
    "5 articles are left out, since their annotations cannot be read: a, b, c, d, ….",
  ],
])("articles whose annotations cannot be read are named: %s", (names, text) => {
  expect(unreadText(articles(...names), english)).toBe(text);
});
