import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { analyseNow } from "../../server/src/article/analyse";
import { defaultConfig, noCorpus } from "../../server/src/article/config";
import { ruleTagger } from "../../server/src/entities/ruleTagger";
import { gold } from "./gold";
import { addUp, type Quality, quality, type Share } from "./measure";

test("invented.jsonl is built from articles/", () => {
  const build = fileURLToPath(new URL("build.mjs", import.meta.url));
  execFileSync(process.execPath, [build, "--check"], { stdio: "pipe" });
});

const examples = gold
  .map(({ id, text }) => ({ id, text, file: new URL(`../../examples/${id}.txt`, import.meta.url) }))
  .filter(({ file }) => existsSync(file));

test("the examples are among the labelled articles", () => {
  expect(examples).toHaveLength(6);
});

test.each(examples)("$id: the labelled text is the example's", ({ text, file }) => {
  expect(text).toBe(readFileSync(file, "utf8"));
});

/** Of a hundred. Raise a floor when the engine gets better; lower one with a reason in the commit. */
const floors: Readonly<Record<keyof Quality, number>> = {
  spans: 98,
  speech: 90,
  form: 95,
  directSpeaker: 90,
  partialSpeaker: 80,
  unowned: 85,
  owned: 95,
};

const measured = addUp(
  gold.map((article) => {
    const options = { config: defaultConfig, corpus: noCorpus, tagger: ruleTagger, raw: true };
    return quality(article, analyseNow(article.text, options).articles);
  }),
);

const percent = ({ right, of }: Share): number => (100 * right) / of;

test.each(Object.entries(floors))("%s: right in at least %d of 100", (what, floor) => {
  expect(percent(measured[what as keyof Quality])).toBeGreaterThanOrEqual(floor);
});
