import { titleWords } from "../../entities/lexicon/titles";
import type { Token } from "../../text/tokens";
import { onePerson } from "../lexicon/persons";
import { auxiliaries, personNouns, possessives, prepositions } from "../lexicon/wordClasses";
import { groupEnd, isGroup, singular } from "./groupPhrase";
import { kindOf } from "./organisations";

/** A description of a person or an organisation, by token indices; `last` is its head's. */
export interface NounPhrase {
  readonly last: number;
  /** Lower case. */
  readonly head: string;
  /** Lower case, from behind the determiner to the head. */
  readonly words: readonly string[];
  /** `the director of the film`: film, lower case; null where no `of` follows. */
  readonly of: string | null;
  readonly definite: boolean;
}

/** Words before the head that are looked at. */
const longest = 6;

/**
 * The description that begins at token `i`, null where none does:
 *
 *   [the Russian president] said     [a caretaker] who     his [wife]     the mayor's [spokeswoman]
 *   [One of the victims] said        [the head] of the board              [the 46-year-old] said
 *
 * Of several nouns the last is the head: `the mayor's office manager`.
 */
export function nounPhraseAt(tokens: readonly Token[], i: number): NounPhrase | null {
  if (tokens[i + 1]?.text === "of" && /^(?:one|another)$/i.test(tokens[i]?.text ?? ""))
    return oneOf(tokens, i);
  const owned = isPossessive(tokens[i - 1]?.text ?? "");
  if (!owned && !openings.has(tokens[i]?.text ?? "")) return null;
  const first = owned ? i : i + 1;
  let last = -1;
  for (let k = first; k < tokens.length && k < first + longest; k++) {
    const token = tokens[k];
    if (token?.kind !== "word" || token.text.includes("'") || token.text.includes("’")) break;
    if (isHeadAt(tokens, k)) last = k;
    else if (last >= 0 || stops.test(token.text)) break;
  }
  // `the committee chairmen` are several; in `that hurt the mayor` nothing points.
  if (last < 0 || isGroup(tokens[last + 1]?.text.toLowerCase() ?? "")) return null;
  if (tokens[i]?.text === "that" && last > first + 1) return null;
  const words = tokens.slice(first, last + 1).map(({ text }) => text.toLowerCase());
  const definite = !owned && /^the$/i.test(tokens[i]?.text ?? "");
  return { last, head: words.at(-1) ?? "", words, of: complement(tokens, last + 1), definite };
}

/** `one of the two victims`: somebody new. */
function oneOf(tokens: readonly Token[], i: number): NounPhrase | null {
  const last = groupEnd(tokens, i + 2);
  const head = singular(tokens[last]?.text.toLowerCase() ?? "");
  return last < 0 || !onePerson.has(head) ? null : { last, head, words: [head], of: null, definite: false };
}

function complement(tokens: readonly Token[], at: number): string | null {
  if (tokens[at]?.text !== "of") return null;
  const next = /^(?:the|an?|its|his|her|their)$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  return tokens[next]?.text.toLowerCase() ?? null;
}

/** Words that cannot stand between a determiner and its noun. */
const stops =
  /^(?:of|in|on|at|by|for|with|from|to|about|and|or|but|is|are|was|were|be|has|have|had|who|which|that|said|says|will|would|the|an?|this|these|neither|his|her|its|their|one|no|any)$/;

const capitalised = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));

const openings = capitalised("the this that a an another one".split(" "));
const owners = capitalised([...possessives]);
const isPossessive = (text: string): boolean => text === "'s" || text === "’s" || owners.has(text);

function isHeadAt(tokens: readonly Token[], k: number): boolean {
  const word = tokens[k]?.text.toLowerCase() ?? "";
  const next = tokens[k + 1];
  if (/^(?:head|chair|chief)$/.test(word)) return next?.text === "of";
  const alsoQualifies = /^(?:\d+-year-old|republican|democrat|conservative|native|star)$/.test(word);
  if (!alsoQualifies) return isHead(word) || isHead(word.replace(/^(?:co|ex|vice)-/, ""));
  // `the 46-year-old said`, but not `the 46-year-old bridge`.
  return (
    next === undefined ||
    next.kind === "punctuation" ||
    afterNoun.has(next.text) ||
    endsPhrase.test(next.text)
  );
}

const afterNoun: ReadonlySet<string> = new Set([...auxiliaries, ...prepositions]);
const endsPhrase =
  /^(?:who|whose|and|also|then|later|said|says|told|added|adds|asked|wrote|replied|explained|went)$/;

const isHead = (word: string): boolean =>
  onePerson.has(word) || kindOf(word) !== null || (personNouns.has(word) && titleWords.has(word));

export const isOrganisation = (word: string): boolean => kindOf(word) !== null;
