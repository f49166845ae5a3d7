import { expect, test } from "vitest";
import { lineAt, lineOf, lineStarts } from "../../server/src/text/lines";
import { marked } from "../support/marked";

test.each([
  ["‸", 1],
  ["‸one\ntwo", 1],
  ["one‸\ntwo", 1],
  ["one\n‸two", 2],
  ["one\ntwo\n‸", 3],
  ["one\r\n‸two", 2],
  ["one\r‸\ntwo", 1],
  ["one\rtwo\r‸three", 3],
  ["one\n\n\n‸four", 4],
])("%j is on line %i", (source, line) => {
  const { text, cursor } = marked(source);
  expect(lineOf(text, cursor ?? -1)).toBe(line);
});

test("lines start after each kind of line break", () => {
  expect(lineStarts("a\nb\r\nc\rd")).toEqual([0, 2, 5, 7]);
});

test("an offset beyond the text is on its last line", () => {
  expect(lineAt(lineStarts("a\nb"), 99)).toBe(2);
});
