import type { Token } from "../../text/tokens";
import type { Tense } from "./types";

const future = new Set(
  "will shall won't would due scheduled set planned slated expected plans planning hopes upcoming forthcoming next".split(
    " ",
  ),
);
const auxiliaries = new Set("will shall won't would".split(" "));
/** Of the verbs that form no past in `-ed`, those of news. */
const past = new Set(
  `was were had did has said told took came went began held made gave got found left lost sent shot struck hit put ran rose
  fell saw sat spoke stood swore thought threw wore won wrote brought built bought caught chose cut drew drove ate flew
  fought forgot froze grew heard hid kept knew laid led let paid quit read rode sang sank sold shook slept spent split
  spread stole swam taught tore woke beat became broke burst dealt dug fed felt fled hung hurt met meant sought shut swept
  swung underwent upheld withdrew overthrew been ago earlier`.split(/\s+/),
);
const noPast = new Set(
  "hundred indeed need speed feed seed bed red united limited unlimited armed aged wicked sacred".split(" "),
);

function aWord(token: Token | undefined): string {
  if (token?.kind !== "word") return "";
  const word = token.text.toLowerCase();
  return word.includes("’") ? word.replaceAll("’", "'") : word;
}

const isFuture = (word: string): boolean => future.has(word) || word.endsWith("'ll");
const isPast = (word: string): boolean =>
  past.has(word) || (word.length > 3 && word.endsWith("ed") && !noPast.has(word));

function tenseOf(tokens: readonly Token[], at: number): Tense {
  const word = aWord(tokens[at]);
  if (isFuture(word)) return "future";
  if (!isPast(word)) return null;
  // `would have been`, `will be opened`
  for (let i = at - 1; i >= at - 3 && tokens[i]?.kind === "word"; i--)
    if (auxiliaries.has(aWord(tokens[i]))) return "future";
  return "past";
}

const isBorder = ({ kind, text }: Token): boolean =>
  kind === "punctuation" && ".!?;:…".includes(text.charAt(0));

/**
 * The tense of the verb that a date belongs to: the nearest one before it in its sentence, or else the nearest behind.
 *
 *   The board met on [Friday].   past        On [Friday] it will vote.   future        A vote [Friday]   null
 *
 * It is looked for no further than so many tokens.
 */
export function tenseAt(tokens: readonly Token[], first: number, last: number): Tense {
  for (const [from, step, reach] of [
    [first - 1, -1, 12],
    [last + 1, 1, 24],
  ] as const) {
    for (let i = from; Math.abs(i - from) < reach; i += step) {
      const token = tokens[i];
      if (!token || isBorder(token)) break;
      const tense = tenseOf(tokens, i);
      if (tense !== null) return tense;
    }
  }
  return null;
}
