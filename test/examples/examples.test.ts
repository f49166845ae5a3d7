import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { analyseNow } from "../../server/src/article/analyse";
import { defaultConfig, noCorpus } from "../../server/src/article/config";
import { runChecks } from "../../server/src/checks";
import { ruleTagger } from "../../server/src/entities/ruleTagger";
import { expectedFindings } from "./expected";

const folder = new URL("../../examples/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const expected = expectedFindings(readFileSync(new URL("expected.md", import.meta.url), "utf8"));

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** `23 unattributed-quote`, one a finding, in text order. */
function findings(text: string): readonly string[] {
  const reading = analyseNow(text, { config: defaultConfig, corpus: noCorpus, tagger: ruleTagger });
  return runChecks(reading, defaultConfig, noCorpus).map(
    ({ span, code }) => `${lineOf(text, span.start)} ${code}`,
  );
}

test("expected.md speaks of every example and of nothing else", () => {
  expect([...expected.keys()].sort()).toEqual([...names].sort());
});

test.each(names)("%s: what a careful editor finds, and nothing false", (name) => {
  const text = readFileSync(new URL(name, folder), "utf8");
  const rows = expected.get(name) ?? [];
  expect(findings(text)).toEqual(rows.map(({ line, code }) => `${line} ${code}`));
});

test.each(names)("%s: the words in expected.md stand in the line that it gives", (name) => {
  const lines = readFileSync(new URL(name, folder), "utf8").split("\n");
  for (const { line, words } of expected.get(name) ?? []) expect(lines[line - 1]).toContain(words);
});
