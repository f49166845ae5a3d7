import type { Token } from "../../text/tokens";
import { onePerson } from "../lexicon/persons";
import { adverbs, forBeing } from "../lexicon/wordClasses";
import { singular } from "./groupPhrase";

/** Words before a name that are looked at. */
const longest = 3;

/**
 * The lower-case role right before the name at token `i`, the head last; empty where none stands there. A determiner is not
 * needed: `study [co-author] Karen Lind`, `[pilot] Ada Quill`; of `[brothers] Ada and Bo Quill` the singular.
 */
export function roleBefore(tokens: readonly Token[], i: number): readonly string[] {
  const head = tokens[i - 1];
  if (head?.kind !== "word" || !/^\p{Ll}/u.test(head.text)) return [];
  const one = head.text.replace(/^(?:co|ex|vice)-/, "");
  const word = onePerson.has(one) ? one : onePerson.has(singular(one)) ? singular(one) : null;
  if (word === null) return [];
  let first = i - 1;
  while (
    first > 0 &&
    i - first < longest &&
    tokens[first - 1]?.kind === "word" &&
    !ends.test(tokens[first - 1]?.text ?? "")
  )
    first--;
  return [...tokens.slice(first, i - 1).map(({ text }) => text.toLowerCase()), word];
}

const ends = /^(?:the|an?|and|or|of|by|to|as|is|was|said|says|that|with|from|for|in|on|at|['’]s)$/i;

/** The token behind `, 54,` or `,` where an insertion begins that describes the name before it; -1 where none does. */
export function ageEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ",") return -1;
  return tokens[at + 1]?.kind === "number" && tokens[at + 2]?.text === "," ? at + 3 : at + 1;
}

/**
 * The token behind what a name carries in brackets, as an age or a place: `Ada Quill (I-Ellery)| and`, `Ada Quill, 54|, and`,
 * `Ada Quill of Ellery| and`.
 */
export function asideEnd(tokens: readonly Token[], at: number): number {
  if (/^(?:of|from)$/.test(tokens[at]?.text ?? "")) {
    let end = at + 1;
    while (end < at + 4 && /^\p{Lu}/u.test(tokens[end]?.text ?? "")) end++;
    return end > at + 1 ? end : at;
  }
  if (tokens[at]?.text === ",")
    return tokens[at + 1]?.kind === "number" && tokens[at + 2]?.text === "," ? at + 2 : at;
  if (tokens[at]?.text !== "(") return at;
  for (let k = at + 1; k < at + 10; k++) if (tokens[k]?.text === ")") return k + 1;
  return at;
}

/**
 * Where the subject of the predicate at token `i` ended: `Ada Quill| is now [a surgeon]`, `Ada Quill|, who was [a surgeon]`;
 * -1 where it is denied.
 */
export function beforePredicate(tokens: readonly Token[], i: number): number {
  let k = i - 1;
  while (k > 0 && i - k < 4 && adverbs.has(tokens[k]?.text ?? "")) k--;
  const verb = tokens[k]?.text.toLowerCase() ?? "";
  if (!(forBeing.has(verb) || verb === "became") || /^(?:not|never|n't)$/.test(tokens[k + 1]?.text ?? ""))
    return -1;
  if (tokens[k - 1]?.text !== "who") return k;
  return tokens[k - 2]?.text === "," ? k - 2 : k - 1;
}

/** The token at which a name begins that says who was described: `, identified as |Ada Quill`, `named |Ada Quill`, `|Ada Quill`. */
export function toNamed(tokens: readonly Token[], at: number): number {
  let k = at;
  if (tokens[k]?.text === ",") k++;
  while (k < at + 5 && naming.test(tokens[k]?.text ?? "")) k++;
  return k;
}

const naming = /^(?:later|since|identified|named|known|called|who|was|has|been|as|by|police)$/;
