import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseNow } from "../../server/src/article/analyse";
import { createFactsCache } from "../../server/src/article/cache";
import { type Config, defaultConfig, noCorpus } from "../../server/src/article/config";
import type { FactsCache } from "../../server/src/article/facts";
import { ruleTagger } from "../../server/src/entities/ruleTagger";
import type { Tagger } from "../../server/src/entities/tagger";
import { runs } from "../support/runs";

const articles = readdirSync("examples")
  .filter((file) => file.endsWith(".txt"))
  .map((file) => readFileSync(`examples/${file}`, "utf8"));

/** What one types, and what changes the reading of other paragraphs: names, marks, breaks. */
const typed = fc.constantFrom(
  ...'“”"‘’,.: \nx',
  "\n\n",
  " Ada Quill ",
  " Lind said ",
  ", she said. “",
  " said that the ferry had left",
);

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 12 }),
  insert: typed,
});

const read = (text: string, cache?: FactsCache, config: Config = defaultConfig) =>
  analyseNow(text, {
    config,
    corpus: noCorpus,
    tagger: ruleTagger as Tagger,
    ...(cache ? { cache } : {}),
  });

test("after every edit, what is remembered of the paragraphs changes no result", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...articles),
      fc.array(edit, { minLength: 6, maxLength: 6 }),
      (article, edits) => {
        const cache = createFactsCache(200);
        let text = article;
        read(text, cache);
        for (const { at, cut, insert } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + insert + text.slice(from + cut);
          expect(JSON.stringify(read(text, cache).articles)).toBe(JSON.stringify(read(text).articles));
        }
      },
    ),
    { numRuns: runs(4) },
  );
});

test("paragraphs that are as they were are not read anew", () => {
  const cache = createFactsCache(200);
  const [article = ""] = articles;
  read(article, cache);
  let anew = 0;
  const counting: FactsCache = {
    facts: { get: (key) => cache.facts.get(key), set: () => anew++ },
    paragraphs: cache.paragraphs,
  };
  read(`${article}\n\nThe ferry was late.`, counting);
  expect(anew).toBe(1);
});

test("what is remembered under other cue verbs is not taken for theirs", () => {
  const text = "Ada Quill met the board. Ada Quill harrumphs out a “grand bargain” in the end.";
  const cache = createFactsCache(200);
  const under = (add: readonly string[], kept?: FactsCache) =>
    JSON.stringify(read(text, kept, { ...defaultConfig, cueVerbs: { add, drop: [] } }).articles);
  under(["harrumphs out"], cache);
  expect(under(["harrumphs", "out"], cache)).toBe(under(["harrumphs", "out"]));
  expect(under(["harrumphs", "out"])).not.toBe(under(["harrumphs out"]));
});
