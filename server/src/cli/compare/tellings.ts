import { type Chain, chainsOf, isReported } from "../../article/chains";
import type { Reading } from "../../article/types";
import { wordsOf } from "../../article/words";
import { tokenise } from "../../text/tokens";

/** A quotation of one telling. */
export interface Told {
  /** Offset in the document. */
  readonly start: number;
  readonly line: number;
  readonly words: string;
  /** Empty where nobody is named; of an uncertain one the best candidate, with a question mark. */
  readonly speaker: string;
  /** The words that tell so, or empty. */
  readonly cue: string;
  readonly tokens: readonly string[];
}

/** Two outlets' tellings of one story. */
export interface Tellings {
  readonly shared: readonly { readonly a: Told; readonly b: Told; readonly sameWords: boolean }[];
  readonly onlyA: readonly Told[];
  readonly onlyB: readonly Told[];
}

export const toldIn = (reading: Reading, lineOf: (offset: number) => number): readonly Told[] =>
  reading.articles.flatMap((article) =>
    chainsOf(article)
      .filter(isReported)
      .map((chain) => told(reading, chain, lineOf)),
  );

function told(
  { marked }: Reading,
  { attribution, first, parts }: Chain,
  lineOf: (offset: number) => number,
): Told {
  const words = parts.map(({ quote }) => wordsOf(marked, quote.inner).replace(/\s+/g, " ").trim()).join(" ");
  const names = attribution.speakers.map(({ name }) => name);
  return {
    start: first.quote.span.start,
    line: lineOf(first.quote.span.start),
    words,
    speaker: attribution.state === "uncertain" ? `${names[0]}?` : names.join(" and "),
    cue: attribution.cue === null ? "" : wordsOf(marked, attribution.cue),
    tokens: tokenise(words)
      .filter(({ kind }) => kind !== "punctuation")
      .map(({ text }) => text.toLowerCase()),
  };
}

/** Quotations share words, or one holds the other, from this many words on. */
const enough = 3;
/** Of the words of the two, the share that both have, from which on they are the same quotation. */
const alike = 0.6;

/**
 * Pairs each quotation with the one of the other telling that shares most of its words.
 *
 *   “We came very close”  “we came very close to the rocks”   the same, shortened
 *   “no comment”          “No comment.”                       the same words
 */
export function compareTellings(a: readonly Told[], b: readonly Told[]): Tellings {
  const byWord = new Map<string, Set<Told>>();
  for (const each of b) {
    for (const word of each.tokens) {
      const others = byWord.get(word);
      if (others === undefined) byWord.set(word, new Set([each]));
      else others.add(each);
    }
  }
  const taken = new Set<Told>();
  const shared: { a: Told; b: Told; sameWords: boolean }[] = [];
  const onlyA: Told[] = [];
  for (const each of a) {
    const best = bestOf(each, byWord, taken);
    if (best === null) onlyA.push(each);
    else {
      taken.add(best);
      shared.push({ a: each, b: best, sameWords: each.tokens.join(" ") === best.tokens.join(" ") });
    }
  }
  return { shared, onlyA, onlyB: b.filter((each) => !taken.has(each)) };
}

/** Rare words find the candidates: of the words of a quotation, the few that fewest quotations have. */
function bestOf(told: Told, byWord: ReadonlyMap<string, Set<Told>>, taken: ReadonlySet<Told>): Told | null {
  const rare = [...new Set(told.tokens)]
    .map((word) => byWord.get(word) ?? new Set<Told>())
    .filter(({ size }) => size > 0)
    .sort((x, y) => x.size - y.size)
    .slice(0, 5);
  let best: Told | null = null;
  let bestScore = 0;
  for (const other of new Set(rare.flatMap((each) => [...each].slice(0, 100)))) {
    const score = taken.has(other) ? 0 : likeness(told.tokens, other.tokens);
    if (score <= bestScore) continue;
    best = other;
    bestScore = score;
  }
  return best;
}

/** 0, or how much of the words of both is shared, where that is enough to call them the same. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const shared = [...inA].filter((word) => inB.has(word)).length;
  const score = shared / (inA.size + inB.size - shared);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isPart = short.length >= enough && ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
  const isSame = a.length === b.length && shared === inA.size && shared === inB.size;
  return isSame || isPart || (score >= alike && short.length >= enough) ? score : 0;
}
