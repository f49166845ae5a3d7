import type { QuoteShape } from "../quotes/shape";
import type { Item, Sentence } from "./frame";
import type { Governing } from "./govern";
import { determiners, forBeing, possessives } from "./lexicon/wordClasses";

/** What quotation marks are used for, decided with the sentence around them. */
export type MarkUse = "direct" | "partial" | "term" | "title" | "nickname";

/** Below this score a cue does not govern a fragment: its marks are the author's own. */
const enoughForFragment = 46;
const enoughForClause = 34;

const workNouns =
  /^(?:film|movie|show|series|book|novel|song|album|single|play|painting|poem|essay|article|documentary|musical|sitcom|drama|track|hit|episode|magazine|newspaper|game|exhibition|ballet|opera|comedy|thriller|memoir|bestseller|podcast|program|programme|ad|spot|video|report|paper|column|titled|entitled|headlined|called|named|dubbed)$/;

/** `so-called “…”`, `known as “…”`: a name, and nobody's words. */
const naming =
  /^(?:so-called|termed|dubbed|nicknamed|named|titled|entitled|known|called|the term|terms|word|words|phrase|acronym|code-named|codenamed|labeled|labelled|billed)$/;

export function useOfMarks(
  items: readonly Item[],
  sentence: Sentence,
  at: number,
  shape: QuoteShape,
  governing: Governing | null,
  place: "prose" | "headline" | "tweet" | "other",
): MarkUse {
  const before = items[at - 1];
  const after = items[at + 1];
  const score = governing?.score ?? 0;
  if (isNickname(items[at] as Item, before, after, shape)) return "nickname";
  // A sentence of its own: “Change at Ashgrove.”
  if (
    at === sentence.from &&
    at + 1 === sentence.to &&
    shape.upper &&
    /[.?!]/.test(shape.terminal) &&
    shape.words > 1
  )
    return "direct";
  if (shape.clause && !(shape.titleCase && score < 60)) {
    if (score >= enoughForClause || !isEmbedded(items, sentence, at, shape)) return "direct";
    return "term";
  }
  if (
    shape.upper &&
    /[,.?!—–-]/.test(shape.terminal) &&
    score >= 84 &&
    governing?.cue.kind !== "label" &&
    governing?.cue.kind !== "noun"
  )
    return "direct";
  // said, “any act that threatens …”: a clause in lower case right behind its verb.
  if (
    !shape.upper &&
    shape.finite &&
    governing?.cue.kind === "speech" &&
    score >= 88 &&
    before?.lower !== "that" &&
    governing.cue.at >= at - 8 &&
    (before?.kind === "punctuation" || governing.cue.last === at - 1)
  )
    return "direct";
  const beforeWord = before?.lower ?? "";
  if (isWorkOf(before, shape) && score < 90) return "title";
  if (
    before?.text === "," &&
    shape.titleCase &&
    workNouns.test(items[at - 2]?.lower ?? "") &&
    !governing?.adjacent
  )
    return "title";
  if (
    shape.titleCase &&
    workNouns.test(beforeWord) &&
    !(governing?.cue.kind === "speech" && governing.adjacent)
  )
    return "title";
  if (naming.test(beforeWord) && !activeNaming(items, at, governing)) return "term";
  if (shape.titleCase && !(governing?.adjacent && governing.cue.kind !== "label") && score < 84)
    return "title";
  const bar =
    enoughForFragment +
    modifierBar(items, at) +
    (shape.words <= 2 && !governing?.adjacent ? 6 : 0) -
    (place === "headline" ? 10 : 0);
  return score >= bar ? "partial" : "term";
}

/** ABC's “This Week”, the film “Trainwreck” */
const isWorkOf = (before: Item | undefined, shape: QuoteShape): boolean =>
  shape.upper &&
  (shape.titleCase || shape.words === 1) &&
  (before?.lower === "'s" || workNouns.test(before?.lower ?? ""));

/** Kenneth “Babyface” Edmonds */
const isNickname = (
  here: Item,
  before: Item | undefined,
  after: Item | undefined,
  shape: QuoteShape,
): boolean =>
  before?.kind === "name" &&
  after?.kind === "name" &&
  shape.words <= 3 &&
  (shape.upper || /^.the\s\p{Lu}/u.test(here.text)) &&
  !/[,.!?]/.test(shape.terminal);

/** Does the clause stand inside the author's own (`the slogan “Yes we can” was`), rather than on its own or at its end? */
const isEmbedded = (items: readonly Item[], sentence: Sentence, at: number, shape: QuoteShape): boolean =>
  at > sentence.from &&
  at + 1 < sentence.to &&
  items[at + 1]?.kind === "word" &&
  !/[.!?…,]/.test(shape.terminal);

/** `X called it “…”` reports X; `was called “…”`, `so-called “…”` report nobody. */
const activeNaming = (items: readonly Item[], at: number, governing: Governing | null): boolean =>
  governing?.adjacent === true &&
  governing.cue.own &&
  !forBeing.has(items[at - 2]?.lower ?? "") &&
  governing.cue.at === at - 1;

/**
 * How much surer a cue must be where a determiner or a possessor stands before the marks, and the marked words are part of
 * the author's noun phrase: `the “safe zones” in`, `his “birther” campaign`, most of all `Quill's “malign activities”`.
 */
function modifierBar(items: readonly Item[], at: number): number {
  const before = items[at - 1];
  if (before?.kind !== "word") return 0;
  if (before.lower === "'s") return 24;
  return possessives.has(before.lower) ||
    (determiners.has(before.lower) && !/^(?:a|an|no)$/.test(before.lower))
    ? 10
    : 0;
}
