import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { acceptSuggestion } from "../../server/src/annotations/accept/acceptSuggestion";
import { annotateEntity } from "../../server/src/annotations/commands/annotateEntity";
import { annotateQuotation } from "../../server/src/annotations/commands/annotateQuotation";
import { removeAllAnnotations } from "../../server/src/annotations/commands/removeAnnotation";
import { strip } from "../../server/src/markup/parse";
import { applied } from "../support/applied";
import { read } from "../support/read";

/** Real articles that are no part of this project: the folder that `QUOTIDIAN_SEEDS` names. */
const folder = process.env.QUOTIDIAN_SEEDS;
const name = `articles in QUOTIDIAN_SEEDS${folder === undefined ? " (SKIPPED: it is not set)" : ""}`;
const files = folder === undefined ? [] : readdirSync(folder).filter((file) => file.endsWith(".txt"));

describe.skipIf(folder === undefined)(name, { timeout: 60_000 }, () => {
  test.each(files)("%s: annotated all over, and bare again", (file) => {
    const source = readFileSync(path.join(folder ?? "", file), "utf8");
    const plain = read(source);
    const quotes = plain.articles.flatMap((article) => article.quotes.map(({ span }) => span));
    const quoted = read(applied(source, annotateQuotation(plain, quotes)));
    const whole = quoted.articles.map(({ span }) => span);
    const accepted = read(
      applied(quoted.marked.source, acceptSuggestion(quoted, whole, ["form", "cue", "source"])),
    );
    const names = accepted.articles.flatMap((article) =>
      article.mentions.filter(({ form }) => form === "full").map(({ span }) => span),
    );
    const named = read(applied(accepted.marked.source, annotateEntity(accepted, names, "person")));

    expect(quotes.length).toBeGreaterThan(0);
    for (const { marked } of [quoted, accepted, named]) {
      expect(strip(marked.source)).toBe(source);
      expect(marked.source).not.toBe(source);
      expect(marked.problems).toEqual([]);
    }
    expect(applied(named.marked.source, removeAllAnnotations(named))).toBe(source);
  });
});
