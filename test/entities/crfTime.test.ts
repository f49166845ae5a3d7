import { expect, test } from "vitest";
import { duration, hostileLength, soon } from "../support/duration";
import { tagParagraphs } from "./crfTagger";

/** All of these are names, which cost twenty times as much as other words. */
const length = hostileLength / 5;

test.each([
  ["one line of capitals", (n: number) => ["Aa ".repeat(n / 3)]],
  ["one word", (n: number) => ["Aa".repeat(n / 2)]],
  ["hyphens", (n: number) => ["A-".repeat(n / 2)]],
  ["links between names", (n: number) => ["Al of the ".repeat(n / 10)]],
  ["marks", (n: number) => ["“A” (".repeat(n / 5)]],
  ["stops", (n: number) => [". ".repeat(n / 2)]],
  [
    "short paragraphs with the same names",
    (n: number) => Array.from({ length: n / 16 }, () => "Ann Lee of Rome"),
  ],
])("time grows with the text: %s", (_, make) => {
  const text = make(length);
  expect(duration(() => tagParagraphs(text))).toBeLessThan(soon);
});
