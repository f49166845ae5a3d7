import { readFileSync } from "node:fs";
import type { Article, Reading } from "../../server/src/article/types";
import { folded } from "../../server/src/entities/slug";
import { goldFile } from "../ner/goldFolder";

/** A quotation of the freenews sets: `name` is its speaker in full, pronouns and descriptions resolved. */
interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly name: string | null;
  readonly speaker: { readonly text: string } | null;
}

interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

const readNamed = (file: string): readonly GoldText[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldText);

/** A quotation that the engine found, and who it says the speaker is. */
export interface Answer {
  readonly gold: GoldQuote;
  /** The name of the resolved speaker, or the description as written; null where it names nobody. */
  readonly name: string | null;
  readonly right: boolean;
  readonly confidence: number;
}

/** One answer for each labelled quotation with a speaker of which the engine finds at least half. */
export function answersOf({ quotes }: GoldText, articles: readonly Article[]): readonly Answer[] {
  const found = articles.flatMap(({ quotes: own, attributions }) =>
    own.flatMap((quote, i) => {
      const attribution = attributions[i];
      return attribution && quote.within === null && quote.form !== "indirect"
        ? [{ span: quote.span, attribution }]
        : [];
    }),
  );
  return quotes.flatMap((gold): readonly Answer[] => {
    const match = found.find(({ span }) => overlap(span, gold) >= 0.5);
    if (gold.name === null || !match) return [];
    const { state, speakers, confidence } = match.attribution;
    const name = (state === "none" ? undefined : speakers[0]?.name) ?? null;
    return [{ gold, name, right: name !== null && lastToken(name) === lastToken(gold.name), confidence }];
  });
}

/** `freenews.dev: the resolved speaker's name is right in 62 of 83 (74.7 %), of pronouns in 5 of 6`. */
export function resolvedLine(set: string, read: (text: string) => Reading): string {
  const answers = readNamed(goldFile("quotes", `${set}.jsonl`)).flatMap((gold) =>
    answersOf(gold, read(gold.text).articles),
  );
  const pronouns = answers.filter(({ gold }) => /^s?he$/i.test(gold.speaker?.text ?? ""));
  const right = answers.filter((answer) => answer.right).length;
  const share = ((100 * right) / answers.length).toFixed(1);
  const ofPronouns = `${pronouns.filter((answer) => answer.right).length} of ${pronouns.length}`;
  return `${set}: the resolved speaker's name (its last word) is right in ${right} of ${answers.length} (${share} %), of he and she in ${ofPronouns}`;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number => {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

/** Of the head, without accents: `a spokesman for the mayor` → `spokesman`. As the evaluator of the gold data has it. */
function lastToken(name: string): string {
  const head = (name.split(/[,(;:]| (?:who|which|that|of|from|with|at|in|for) /)[0] ?? "").replace(
    /['’]s?\s*$/,
    "",
  );
  const last = head.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.at(-1) ?? "";
  return folded(last.replace(/['’]s?$/, ""));
}
