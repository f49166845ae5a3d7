import type { Token } from "../../text/tokens";
import { onePerson } from "../lexicon/persons";

/** Words before the head that are looked at. */
const longest = 5;

/**
 * The index of the last token of the description of several people that begins at token `i`, or -1:
 *
 *   [the researchers] said     [several local officials]     [residents] of the town
 */
export function groupEnd(tokens: readonly Token[], i: number): number {
  const opens = openings.has(tokens[i]?.text.toLowerCase() ?? "");
  for (let k = opens ? i + 1 : i; k < tokens.length && k <= i + longest; k++) {
    const token = tokens[k];
    if (token?.kind !== "word" || stops.test(token.text)) return -1;
    if (isGroup(token.text.toLowerCase())) return /^['’]s?$/.test(tokens[k + 1]?.text ?? "") ? -1 : k;
    if (!opens) return -1;
  }
  return -1;
}

const openings: ReadonlySet<string> = new Set(
  "the these those some many several two three four five both other most few".split(" "),
);

const stops =
  /^(?:of|in|on|at|by|for|with|from|to|and|or|is|are|was|were|has|have|had|who|which|that|said|says)$/;

const isGroup = (word: string): boolean =>
  irregular.has(word) || (word.endsWith("s") && onePerson.has(word.slice(0, -1)) && !onePerson.has(word));

const irregular: ReadonlySet<string> = new Set(
  "police people men women children authorities spokesmen spokeswomen families parents scientists protesters demonstrators lawmakers attorneys".split(
    " ",
  ),
);
