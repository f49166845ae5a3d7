import { expect, test } from "vitest";
import { tagParagraphs } from "./crfTagger";

const millisecondsFor = (paragraphs: readonly string[]): number => {
  const started = performance.now();
  tagParagraphs(paragraphs);
  return performance.now() - started;
};

/** Best of three, so that a busy machine does not count. */
const best = (paragraphs: readonly string[]): number =>
  Math.min(...Array.from({ length: 3 }, () => millisecondsFor(paragraphs)));

const small = 400;
const factor = 8;

// Eight times the text may take eight times as long, and three times that for noise; squared, it would be 64 times.
test.each([
  ["one line of capitals", (n: number) => ["Aa ".repeat(n)]],
  ["one word", (n: number) => ["Aa".repeat(n)]],
  ["hyphens", (n: number) => ["A-".repeat(n)]],
  ["links between names", (n: number) => ["Al of the ".repeat(n / 3)]],
  ["marks", (n: number) => ["“A” (".repeat(n / 2)]],
  ["stops", (n: number) => [". ".repeat(n)]],
  [
    "short paragraphs with the same names",
    (n: number) => Array.from({ length: n / 4 }, () => "Ann Lee of Rome"),
  ],
])("time grows with the text: %s", (_, make) => {
  best(make(small));
  const once = Math.max(best(make(small)), 1);
  const more = best(make(small * factor));
  expect(more).toBeLessThan(once * factor * 3);
});
