import { isAllCaps } from "../text/characters";
import type { Token } from "../text/tokens";
import { type CapitalRun, capitalRuns, isShouted } from "./capitalRuns";
import { femaleNames, maleNames } from "./lexicon/firstNames";
import { cities, countries, demonyms } from "./lexicon/places";
import { personTitles, titleWords } from "./lexicon/titles";
import { notNames, organisationWords, placeWords } from "./lexicon/words";
import type { ScoredParagraph, Tagger } from "./tagger";
import type { EntityType, NameSpan } from "./types";

/** What one paragraph says: its runs of capitals, and which words it writes in lower case. */
export interface RuleScores {
  readonly runs: readonly CapitalRun[];
  readonly lowered: ReadonlySet<string>;
  /** Words with a capital that does not come from a sentence's start. */
  readonly capital: ReadonlySet<string>;
}

/** What all paragraphs say together. */
interface DocumentEvidence {
  readonly lowered: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  /** Last word of each person's full name. */
  readonly surnames: ReadonlySet<string>;
}

/**
 * Names by capitals, titles and small lexicons: needs no data, and answers until a model is loaded.
 * A name alone at a sentence's start counts only if the article does not write the word in lower case.
 */
export const ruleTagger: Tagger<RuleScores> = {
  version: "rules-1",
  score: (_text, tokens) => {
    const runs = isShouted(tokens) ? [] : capitalRuns(tokens);
    return {
      runs,
      lowered: new Set(
        tokens.filter((t) => t.kind === "word" && t.text === t.text.toLowerCase()).map((t) => t.text),
      ),
      capital: new Set(
        runs
          .filter((r) => !r.initial || r.to - r.from > 1)
          .flatMap((r) => tokens.slice(r.initial ? r.from + 1 : r.from, r.to).map(bare)),
      ),
    };
  },
  tag(paragraphs) {
    const lowered = new Set<string>();
    const capital = new Set<string>();
    for (const { scores } of paragraphs) {
      for (const word of scores.lowered) lowered.add(word);
      for (const word of scores.capital) capital.add(word);
    }
    const first = paragraphs.map((p) => tagParagraph(p, { lowered, capital, surnames: new Set() }));
    const surnames = new Set<string>();
    for (const [i, names] of first.entries())
      for (const name of names) {
        const words = (paragraphs[i]?.text ?? "").slice(name.start, name.end).split(/\s+/);
        if (name.type === "person" && words.length > 1) surnames.add((words.at(-1) ?? "").toLowerCase());
      }
    return paragraphs.map((p) => tagParagraph(p, { lowered, capital, surnames }));
  },
};

function tagParagraph(
  { text, tokens, scores }: ScoredParagraph<RuleScores>,
  evidence: DocumentEvidence,
): readonly NameSpan[] {
  const names: NameSpan[] = [];
  for (const run of scores.runs)
    for (const { from, to, initial } of splitAtPossessive(tokens, run)) {
      const name = nameIn(text, tokens, from, to, initial, evidence);
      if (name) names.push(name);
    }
  return names;
}

function* splitAtPossessive(tokens: readonly Token[], run: CapitalRun): Generator<CapitalRun> {
  let from = run.from;
  for (let i = run.from; i < run.to; i++)
    if (/^['’]s$/.test(tokens[i]?.text ?? "")) {
      if (i > from) yield { from, to: i, initial: run.initial && from === run.from };
      from = i + 1;
    }
  if (from < run.to) yield { from, to: run.to, initial: run.initial && from === run.from };
}

const bare = (token: Token | undefined): string => (token?.text ?? "").toLowerCase().replace(/\.$/, "");

function nameIn(
  text: string,
  tokens: readonly Token[],
  runFrom: number,
  runTo: number,
  initial: boolean,
  evidence: DocumentEvidence,
): NameSpan | null {
  let from = runFrom;
  let to = runTo;
  while (from < to && notNames.has(bare(tokens[from])) && !countries.has(bare(tokens[from]))) from++;
  while (to > from && notNames.has(bare(tokens[to - 1])) && !countries.has(bare(tokens[to - 1]))) to--;
  const whole = tokens.slice(from, to).map(bare).join(" ");
  if (from >= to) return null;
  // `Russian Foreign Minister Sergei Lavrov`, but `Foreign Ministry` and `Justice Department` are names themselves.
  let title = bare(tokens[from - 1]);
  if (!organisationWords.has(bare(tokens[to - 1])) && !countries.has(whole) && !cities.has(whole)) {
    let cut = from;
    for (let i = from; i < to - 1; i++) {
      if (titleWords.has(bare(tokens[i]))) cut = i + 1;
      else if (!demonyms.has(bare(tokens[i])) && !countries.has(bare(tokens[i]))) break;
    }
    if (cut > from) {
      title = bare(tokens[cut - 1]);
      from = cut;
    }
  }
  const first = bare(tokens[from]);
  const words = tokens.slice(from, to).map(bare);
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  if (words.length === 1) {
    if (titleWords.has(first) && !maleNames.has(first) && !femaleNames.has(first)) return null;
    if (initial && from === runFrom && evidence.lowered.has(first) && !evidence.surnames.has(first))
      return null;
    if (initial && from === runFrom && isUnknown(tokens[from], first, evidence)) return null;
    if (demonyms.has(first)) return { start, end, type: "misc", confidence: 0.8 };
  }
  const { type, confidence } = typeOf(words, personTitles.has(title), text.slice(start, end), evidence);
  return { start, end, type, confidence };
}

/** A capital at a sentence's start and nowhere else, of a word in no list: `Nobody`, `Foghorn`. */
const isUnknown = (
  token: Token | undefined,
  word: string,
  { capital, surnames }: DocumentEvidence,
): boolean =>
  !capital.has(word) &&
  !surnames.has(word) &&
  !isAllCaps(token?.text ?? "") &&
  !countries.has(word) &&
  !cities.has(word) &&
  !demonyms.has(word) &&
  !maleNames.has(word) &&
  !femaleNames.has(word);

function typeOf(
  words: readonly string[],
  titled: boolean,
  raw: string,
  { surnames }: DocumentEvidence,
): { type: EntityType; confidence: number } {
  const name = words.join(" ");
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  if (countries.has(name) || cities.has(name)) return { type: "place", confidence: 0.9 };
  if (titled && !organisationWords.has(last)) return { type: "person", confidence: 0.9 };
  if (organisationWords.has(last) || words.some((w) => w === "university" || w === "ministry"))
    return { type: "org", confidence: 0.8 };
  if (maleNames.has(first) || femaleNames.has(first))
    return { type: "person", confidence: words.length > 1 ? 0.9 : 0.6 };
  if (surnames.has(last)) return { type: "person", confidence: 0.8 };
  if (placeWords.has(last) || placeWords.has(first)) return { type: "place", confidence: 0.7 };
  if (isAllCaps(raw) && words.length === 1) return { type: "org", confidence: 0.6 };
  if (words.some((w) => organisationWords.has(w))) return { type: "org", confidence: 0.6 };
  if (words.length === 2 && words.every((w) => /^\p{L}[\p{L}.'’-]+$/u.test(w)))
    return { type: "person", confidence: 0.6 };
  if (words.length === 3) return { type: "person", confidence: 0.4 };
  return { type: words.length === 1 ? "person" : "misc", confidence: 0.3 };
}
