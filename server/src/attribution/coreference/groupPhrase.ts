import type { Token } from "../../text/tokens";
import { onePerson } from "../lexicon/persons";
import { adverbs, auxiliaries, prepositions } from "../lexicon/wordClasses";

/** Words before the head that are looked at. */
const longest = 5;

/**
 * The index of the last token of the description of several people that begins at token `i`, or -1:
 *
 *   [the researchers] said     [several local officials]     [residents] of the town     [both men]     [the two] said
 */
export function groupEnd(tokens: readonly Token[], i: number): number {
  const few = fewEnd(tokens, i);
  if (few >= 0) return few;
  const opens = openings.has(tokens[i]?.text.toLowerCase() ?? "");
  for (let k = opens ? i + 1 : i; k < tokens.length && k <= i + longest; k++) {
    const token = tokens[k];
    if (token?.kind !== "word" || stops.test(token.text)) return -1;
    if (isGroup(token.text.toLowerCase())) return /^['’]s?$/.test(tokens[k + 1]?.text ?? "") ? -1 : k;
    if (!opens) return -1;
  }
  return -1;
}

/** `both`, `the two`, `the pair` where no noun follows: people who are known. */
function fewEnd(tokens: readonly Token[], i: number): number {
  const word = tokens[i]?.text.toLowerCase() ?? "";
  if (word === "both") return endsHere(tokens[i + 1]) ? i : -1;
  if (word === "the" && /^(?:latter|former)$/.test(tokens[i + 1]?.text ?? ""))
    return isNounNext(tokens[i + 2]) ? -1 : i + 1;
  return word === "the" && few.test(tokens[i + 1]?.text ?? "") && endsHere(tokens[i + 2]) ? i + 1 : -1;
}

/** `the former mayor`, but `the former said`, `the latter yesterday confirming` */
const isNounNext = (next: Token | undefined): boolean =>
  next?.kind === "word" &&
  !auxiliaries.has(next.text) &&
  !prepositions.has(next.text) &&
  !adverbs.has(next.text) &&
  !/(?:ed|ing|said|told|wrote)$/.test(next.text);

const few = /^(?:two|three|pair|couple|duo|trio)$/;

const endsHere = (next: Token | undefined): boolean =>
  next === undefined ||
  next.kind === "punctuation" ||
  auxiliaries.has(next.text) ||
  /^(?:said|say|told|tell|agreed|agree|added|wrote|also|later|then|both|jointly|say|issued|released|announced|called)$/.test(
    next.text,
  );

/** Of how many known people a description that begins at token `i` speaks: `both`, `the two men`; 0 where it does not say. */
export function knownOf(tokens: readonly Token[], i: number): number {
  const [word, next] = [tokens[i]?.text.toLowerCase() ?? "", tokens[i + 1]?.text ?? ""];
  if (word === "both") return 2;
  if (word !== "the") return 0;
  return /^(?:two|pair|couple|duo)$/.test(next) ? 2 : /^(?:three|trio)$/.test(next) ? 3 : 0;
}

const openings: ReadonlySet<string> = new Set(
  "the these those some many several two three four five both other most few".split(" "),
);

const stops =
  /^(?:of|in|on|at|by|for|with|from|to|and|or|is|are|was|were|has|have|had|who|which|that|said|says)$/;

/** `victims` → victim; the word itself where it is no plural. */
export const singular = (word: string): string =>
  word.endsWith("men")
    ? `${word.slice(0, -3)}man`
    : word === "children"
      ? "child"
      : word === "people"
        ? "person"
        : word.endsWith("s")
          ? word.slice(0, -1)
          : word;

export const isGroup = (word: string): boolean =>
  irregular.has(word) || (word.endsWith("s") && onePerson.has(word.slice(0, -1)) && !onePerson.has(word));

const irregular: ReadonlySet<string> = new Set(
  "police people men women children authorities spokesmen spokeswomen families parents scientists protesters demonstrators lawmakers attorneys".split(
    " ",
  ),
);
