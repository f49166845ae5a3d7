import { demonyms } from "../../entities/lexicon/places";
import { titleWords } from "../../entities/lexicon/titles";
import type { Token } from "../../text/tokens";
import type { PronounKind } from "../lexicon/pronouns";
import {
  auxiliaries,
  conjunctions,
  forBeing,
  prepositions,
  relatives,
  subordinators,
} from "../lexicon/wordClasses";
import type { Position } from "./types";

/** `her` before a stop, a preposition or another verb is the object: `told her that`. */
export function inPlace(pronoun: PronounKind, next: Token | undefined): PronounKind {
  if (pronoun.role !== "possessive" || pronoun.gender !== "female") return pronoun;
  const word = next?.text.toLowerCase() ?? ".";
  const isObject =
    next?.kind === "punctuation" ||
    prepositions.has(word) ||
    conjunctions.has(word) ||
    auxiliaries.has(word) ||
    subordinators.has(word) ||
    /^(?:that|the|an?|not|how|why|what)$/.test(word);
  return isObject ? { ...pronoun, role: "object" } : pronoun;
}

/** `is a surgeon`, `as the mayor`: says what somebody is and brings in nobody. */
export function isPredicate(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.text.toLowerCase().replace("’", "'") ?? "";
  return (
    before === "as" || before === "became" || before === "become" || (before !== "'s" && forBeing.has(before))
  );
}

/** The first token of `former Foreign Minister [Ada Quill]`, seen from the name. */
export function beforeTitle(tokens: readonly Token[], i: number): number {
  let first = i;
  while (first > 0 && i - first < 8) {
    const word = tokens[first - 1]?.text.toLowerCase().replace(/\.$/, "") ?? "";
    // `Senators Ada Quill and Bo Hale`
    const isTitle = titleWords.has(word) || titleWords.has(word.replace(/s$/, ""));
    if (!isTitle && !demonyms.has(word) && !/^(?:the|an?)$/.test(word)) break;
    first--;
  }
  return first;
}

export function positionOf(tokens: readonly Token[], first: number, next: number): Position {
  if (/^['’]s?$/.test(tokens[next]?.text ?? "")) return "possessive";
  const before = tokens[first - 1];
  const word = before?.text.toLowerCase() ?? "";
  if (!before || before.kind === "punctuation" || conjunctions.has(word)) return "subject";
  // `[Both] Quill and Hale said`
  if (word === "both") return positionOf(tokens, first - 1, next);
  if (relatives.has(word) || subordinators.has(word) || word === "that") return "subject";
  return prepositions.has(word) ? "oblique" : "object";
}
