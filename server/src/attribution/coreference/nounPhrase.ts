import { titleWords } from "../../entities/lexicon/titles";
import type { Token } from "../../text/tokens";
import { onePerson } from "../lexicon/persons";
import { personNouns, possessives } from "../lexicon/wordClasses";

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
 *
 * Of several nouns the last is the head: `the mayor's office manager`.
 */
export function nounPhraseAt(tokens: readonly Token[], i: number): NounPhrase | null {
  const owned = isPossessive(tokens[i - 1]?.text ?? "");
  if (!owned && !openings.has(tokens[i]?.text ?? "")) return null;
  const first = owned ? i : i + 1;
  let last = -1;
  for (let k = first; k < tokens.length && k < first + longest; k++) {
    const token = tokens[k];
    if (token?.kind !== "word" || token.text.includes("'") || token.text.includes("’")) break;
    if (isHead(token.text.toLowerCase())) last = k;
    else if (last >= 0 || stops.test(token.text)) break;
  }
  if (last < 0) return null;
  const words = tokens.slice(first, last + 1).map(({ text }) => text.toLowerCase());
  const definite = !owned && /^the$/i.test(tokens[i]?.text ?? "");
  return { last, head: words.at(-1) ?? "", words, of: complement(tokens, last + 1), definite };
}

function complement(tokens: readonly Token[], at: number): string | null {
  if (tokens[at]?.text !== "of") return null;
  const next = /^(?:the|an?|its|his|her|their)$/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  return tokens[next]?.text.toLowerCase() ?? null;
}

/** Words that cannot stand between a determiner and its noun. */
const stops =
  /^(?:of|in|on|at|by|for|with|from|to|about|and|or|but|is|are|was|were|be|has|have|had|who|which|that|said|says|will|would)$/;

const capitalised = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));

const openings = capitalised("the this that a an another one".split(" "));
const owners = capitalised([...possessives]);
const isPossessive = (text: string): boolean => text === "'s" || text === "’s" || owners.has(text);

const isHead = (word: string): boolean =>
  onePerson.has(word) || organisations.has(word) || (personNouns.has(word) && titleWords.has(word));

/** Heads that stand for a named organisation: `the ministry`. Not lower-case words for its members. */
const organisations: ReadonlySet<string> = new Set(
  `ministry agency company department commission committee council court bank union university organisation organization group
  association foundation party network institute institution newspaper magazine church board bureau authority federation firm
  corporation society club hospital`.split(/\s+/),
);
