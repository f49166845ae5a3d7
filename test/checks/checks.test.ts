import { expect, test } from "vitest";
import { defaultConfig, noCorpus } from "../../server/src/article/config";
import { runChecks } from "../../server/src/checks";
import { sketch } from "../support/sketch";

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
