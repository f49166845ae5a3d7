import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inRoot } from "../../scripts/root.mjs";
import { parseMarkup, strip } from "../../server/src/markup/parse";

const page = readFileSync(inRoot("docs/markup.md"), "utf8");

/** Rows of two cells of code each: what is written, and what it reads as. */
const rows = [...page.matchAll(/^\| `([^`]+)` +\| `([^`]+)` +\|$/gm)].map(([, written, clean]) => [
  written,
  clean,
]);

test.each(rows)("docs/markup.md: %s", (written = "", clean) => {
  expect(strip(written)).toBe(clean);
});

test("docs/markup.md: its example is markup without a problem", () => {
  const [, example = ""] = /```\n(.*?)```/s.exec(page) ?? [];
  const { spans, problems } = parseMarkup(example);
  expect(problems).toEqual([]);
  expect(spans.map(({ attributes }) => attributes.classes.join())).toEqual([
    ...["person", "quote", "cue", "quote", "quote"],
  ]);
  expect(rows.length).toBeGreaterThan(8);
});
