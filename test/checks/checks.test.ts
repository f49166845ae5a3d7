import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultConfig, noCorpus } from "../../server/src/article/config";
import { checks, runChecks } from "../../server/src/checks";
import { sketch } from "../support/sketch";

test("every check has one section in docs/checks.md, in the same order", () => {
  const docs = readFileSync(new URL("../../docs/checks.md", import.meta.url), "utf8");
  const sections = [...docs.matchAll(/^## `?([a-z-]+)`?$/gm)].map(([, code]) => code);
  expect(sections).toEqual(checks.map(({ code }) => code));
});

test("docs/checks.md gives the severities that the code gives", () => {
  const docs = readFileSync(new URL("../../docs/checks.md", import.meta.url), "utf8");
  for (const { code, severity } of checks) {
    const section = docs.split(/^## /m).find((part) => part.startsWith(code)) ?? "";
    expect(section).toContain(`Severity: ${severity.research} (research), ${severity.newsroom} (newsroom)`);
  }
});

test("quotidian.json has the last word on a severity", () => {
  const reading = sketch("⟦“Nobody came.”⟧", { quotes: [{}] });
  const config = { ...defaultConfig, severity: { "unattributed-quote": "hint" } } as const;
  expect(runChecks(reading, config, noCorpus).map(({ severity }) => severity)).toEqual(["hint"]);
});

test("findings are in text order", () => {
  const reading = sketch("⟦Nobody came,”⟧ he said.\n\n⟦“Nobody.”⟧\n\n[X]{.person id=1 id=2} [Y]{.person}", {
    quotes: [{ defect: "unopened" }, {}],
  });
  expect(runChecks(reading, defaultConfig, noCorpus).map(({ code }) => code)).toEqual([
    "unopened-quote",
    "unattributed-quote",
    "unattributed-quote",
    "duplicate-key",
  ]);
});

test("an empty document has no findings", () => {
  expect(runChecks(sketch(""), defaultConfig, noCorpus)).toEqual([]);
});
