import type { QuoteShape } from "../quotes/shape";
import { isLower } from "../text/characters";
import { type Cue, isFronted } from "./cue";
import type { Item, Sentence } from "./frame";
import { isDash, isPreposition } from "./itemTests";
import { listenerVerbs, verdicts } from "./lexicon/complements";
import { speechNouns, verbForms } from "./lexicon/verbs";
import { determiners, forBeing, personalPronouns, personNouns, prepositions } from "./lexicon/wordClasses";

/** A cue that governs a quotation, and how surely: 0 to 100. */
export interface Governing {
  readonly cue: Cue;
  readonly score: number;
  /** Stands right beside the quotation, nothing but punctuation or a listener between. */
  readonly adjacent: boolean;
}

/** The cue of a sentence that governs the quotation at item `at` best; null where none does. */
export function governingCue(
  items: readonly Item[],
  sentence: Sentence,
  cues: readonly Cue[],
  at: number,
  shape: QuoteShape,
): Governing | null {
  let best: Governing | null = null;
  let highest = 0;
  for (const cue of cues) {
    const found =
      cue.at > at ? after(items, sentence, at, cue, shape, cues) : before(items, sentence, at, cue, shape);
    if (!found) continue;
    const score = found.score - weakness(items, sentence, cue, found.adjacent);
    // Of equals before the words, the nearer one.
    if (score < highest || (score === highest && (best === null || cue.at > at))) continue;
    highest = score;
    best = { cue, score, adjacent: found.adjacent };
  }
  return best;
}

/** How much a cue loses by what it is. */
function weakness(items: readonly Item[], sentence: Sentence, cue: Cue, adjacent: boolean): number {
  let loss = 0;
  if (cue.kind === "belief") loss += adjacent ? 18 : 38;
  else if (!cue.plain && cue.kind !== "noun" && cue.kind !== "according" && cue.kind !== "colon")
    loss += adjacent ? 3 : 11;
  if (!cue.own) loss += adjacent ? 2 : 6;
  if (isAside(items, sentence, cue, adjacent)) loss += 36;
  const head = items[cue.subject.head]?.lower ?? "";
  if (head === "it" || head === "you") loss += 12;
  if (cue.subject.kind === "nominal" && !personNouns.has(head)) loss += adjacent ? 2 : 8;
  return loss;
}

/**
 * `Quill said — as the Wire reported — “…”`, `a move which the Wire noted as odd`: a remark on the way. But in `a move,
 * which the Wire called “odd”`, and `Quill went on, as the crowd chanted “Stay!”`, the words are its object.
 */
const isAside = (items: readonly Item[], { from }: Sentence, cue: Cue, adjacent: boolean): boolean => {
  const first = cue.side === "before" ? Math.min(cue.subject.first, cue.at) : cue.at;
  if (first - 2 < from) return false;
  const lead = items[first - 1]?.lower;
  const before = items[first - 2];
  return (
    (lead === "as" && before?.kind === "punctuation" && items[cue.last + 1]?.kind !== "quote") ||
    (lead === "which" && before !== undefined && !adjacent && !isPreposition(before))
  );
};

function after(
  items: readonly Item[],
  sentence: Sentence,
  at: number,
  cue: Cue,
  shape: QuoteShape,
  cues: readonly Cue[],
): { score: number; adjacent: boolean } | null {
  const start = cue.side === "before" ? cue.subject.first : cue.at;
  // `Quill's “low tide” remark`
  if (cue.kind === "noun" && cue.own && cue.at === at + 1 && start < at) return { score: 88, adjacent: true };
  if (cue.side === "before" && start < at) {
    // `…“A,” adding`: the verb goes on from a subject before the quotation; its words come after it.
    return cue.at - at <= 3 && !cue.own && shape.terminal === "," && cue.kind === "speech"
      ? { score: 52, adjacent: false }
      : null;
  }
  if (someText(items, at + 1, start, ";")) return null;
  const gap = countWords(items, at + 1, start);
  const quotes = countQuotes(items, at + 1, start);
  const open = /[,?!…—–-]/.test(shape.terminal) || shape.terminal === "";
  if (gap === 0 && quotes === 0) {
    if (cue.side === "before" && isModifier(items, sentence, at, shape)) return null;
    // `“A?” Her critics cited it as proof`: a verb with an object of its own goes on with another sentence.
    if (shape.terminal !== "," && cue.side === "before" && takesObject(items, cue))
      return { score: 60, adjacent: false };
    // `“A?” Lind then wrote back, “B.”`: the cue leads into the next words.
    if (shape.terminal !== "," && cue.side === "before" && leadsOn(items, cue))
      return { score: 82, adjacent: true };
    if (cue.kind === "noun") return { score: 40, adjacent: true };
    if (cue.kind === "colon") return { score: 82, adjacent: true };
    // `“A,” a woman who asked not to be named told`: it is the main verb that reports.
    const isRelativeVerb = items[cue.at - 1]?.lower === "who";
    return { score: (shape.clause || open ? 100 : 84) - (isRelativeVerb ? 3 : 0), adjacent: true };
  }
  // `“Come and try it” is Quill's message`
  if (cue.kind === "noun")
    return cue.own && gap === 1 && forBeing.has(items[at + 1]?.lower ?? "")
      ? { score: 84, adjacent: true }
      : null;
  // `Asked if it is “safe,” Quill said yes`: the verb has its words.
  if (/^(?:yes|no|so|nothing)$/.test(items[cue.last + 1]?.lower ?? "")) return null;
  // `“Enough!” Later, Lind replied: “Agreed.”`: the cue has words of its own.
  if (shape.terminal !== "," && cue.side === "before" && leadsOn(items, cue)) return null;
  if (cue.kind === "colon") return { score: 80, adjacent: false };
  if (cue.kind === "according") return { score: 64 - Math.min(20, gap), adjacent: false };
  // `…, Putin said, adding`: a cue in commas at the end of its clause owns the whole clause before it.
  const closing = items[cue.last + 1];
  if (
    cue.own &&
    cue.plain &&
    items[start - 1]?.text === "," &&
    (!closing || closing.kind === "punctuation" || /^(?:on|in|at|during)$/.test(closing.lower))
  )
    return { score: 74 - Math.min(12, gap >> 1) - 3 * quotes, adjacent: false };
  // `“A” moments after the polls closed`: at a distance only a verb that can mean nothing else.
  if (!cue.plain && gap > 2) return null;
  // Words of somebody else between: `“A,” she said, and he replied`.
  if (cues.some((other) => other !== cue && other.at > at && other.at < start && other.kind === "speech"))
    return null;
  return { score: 62 - Math.min(30, gap) - 4 * quotes, adjacent: false };
}

/** `“Slow Tide” star Ada Quill said`, `the “safe zone” plan calls for`: the marked words belong to the noun behind them. */
function isModifier(items: readonly Item[], sentence: Sentence, at: number, shape: QuoteShape): boolean {
  const next = items[at + 1];
  return (
    next?.kind === "word" &&
    isLower(next.text) &&
    (at > sentence.from || shape.titleCase || shape.words === 1) &&
    !shape.clause &&
    !/[,.!?…—–-]/.test(shape.terminal) &&
    !determiners.has(next.lower) &&
    !personalPronouns.has(next.lower)
  );
}

function before(
  items: readonly Item[],
  sentence: Sentence,
  at: number,
  cue: Cue,
  shape: QuoteShape,
): { score: number; adjacent: boolean } | null {
  // `was called “reckless” by the mayor`: the words stand between the cue and its source.
  const end = cue.side === "after" && cue.subject.first < at ? lastOf(items, cue) : cue.last;
  if (end >= at) return null;
  const words = countWords(items, end + 1, at);
  const quotes = countQuotes(items, end + 1, at);
  const lead = items[at - 1]?.text ?? "";
  const semicolon = someText(items, end + 1, at, ";");
  if (cue.kind === "colon") {
    // `The polls did predict it - Northern Wire: “…”`
    const label = items[cue.subject.first - 1];
    const isLabel = label !== undefined && isDash(label) && cue.subject.head === cue.at - 1;
    return cue.at === at - 1 ? { score: isLabel ? 98 : 86, adjacent: true } : null;
  }
  if (cue.kind === "noun") {
    const near = words <= 1 && quotes === 0;
    // `its claim that the score was “…”`, `its claim was that …`
    const verb = /^(?:is|was|'s)$/.test(items[cue.last + 1]?.lower ?? "") ? 1 : 0;
    if (items[cue.last + 1 + verb]?.lower === "that" && cue.own)
      return { score: 72 - Math.min(12, words >> 1), adjacent: false };
    return { score: near ? 66 : lead === ":" ? 70 : 46 - Math.min(20, words), adjacent: near };
  }
  if (cue.kind === "according")
    return { score: 74 - Math.min(20, words) - (semicolon ? 20 : 0), adjacent: words === 0 };
  // `“We stay,” said Quill, one of the “old three” on the board`: what follows a name tells who she is.
  if (
    words > 1 &&
    lead !== "," &&
    !shape.upper &&
    isSaidBehind(items, cue) &&
    someText(items, end + 1, at, ",")
  )
    return null;
  if (words > 1 && isStaging(items, cue) && lead !== "," && lead !== ":") return null;
  // `As Quill has pointed out, that is the “…”`: what follows is all hers.
  if (isFrontedAs(items, sentence, cue) && !semicolon)
    return { score: 88 - Math.min(14, words), adjacent: false };
  // `When somebody shouted, “A,” Lind laughed`: the quotation ends the fronted clause.
  if (words === 0 && quotes === 0)
    return { score: opensSubordinate(items, sentence, cue) ? 102 : 94, adjacent: true };
  if (lead === ":" && quotes === 0) return { score: 92 - Math.min(5, words >> 1), adjacent: true };
  if (quotes === 0 && items[at - 1]?.lower === "that" && words === 1) return { score: 92, adjacent: true };
  // `condemned the “…”`, `dismissed it as “…”`: the marked words are the verb's object or its complement.
  if (
    quotes === 0 &&
    cue.kind !== "belief" &&
    ((words === 1 && cue.kind !== "text") || (isVerdict(items, at, cue) && words <= 9))
  )
    return { score: 88, adjacent: true };
  // `told reporters,`, `replied to Lind with,`
  if (quotes === 0 && words <= 6 && lead === "," && (words <= 3 || hasListener(items, end + 1)))
    return { score: 90, adjacent: true };
  if (isToldByNobody(items, end + 1, at) || isRejected(items, cue, at)) return null;
  let score = 78 - Math.min(30, words) - 3 * quotes - (semicolon ? 30 : 0);
  // `Trump visited Iowa on Friday after he said so. …`: a full clause with no comma before it is no object of a verb far away.
  if (shape.clause && shape.upper && lead !== "," && lead !== "that" && words > 4) score -= 8;
  if (
    items[sentence.from] &&
    isFronted(items[sentence.from] as Item, items[sentence.from + 1]) &&
    startsSubordinate(items, sentence, cue, at)
  )
    score -= 12;
  return { score, adjacent: false };
}

/** Verbs of a speech's course have words behind them only right there or after `with`: `closed with “…”`, and not `to close the “…”`. */
const staging = new Set(
  "close open begin finish cut put go shoot fire hit weigh press stump broach".split(" "),
);
const isStaging = (items: readonly Item[], cue: Cue): boolean =>
  cue.last === cue.at &&
  items[cue.last + 1]?.lower !== "with" &&
  staging.has(verbForms.get(items[cue.at]?.lower ?? "")?.lemma ?? "");

/** `“…,” said Quill` */
const isSaidBehind = (items: readonly Item[], cue: Cue): boolean =>
  cue.side === "after" &&
  cue.kind === "speech" &&
  cue.subject.first > cue.at &&
  items[cue.at - 1]?.kind === "quote" &&
  /[,?!—–-].?$/.test(items[cue.at - 1]?.text ?? "");

/** `As Quill noted,`, `As the mayor pointed out,` at the beginning of a sentence. */
const isFrontedAs = (items: readonly Item[], { from }: Sentence, cue: Cue): boolean =>
  items[from]?.lower === "as" &&
  cue.subject.first === from + 1 &&
  cue.kind === "speech" &&
  items.slice(cue.last + 1, cue.last + 3).some(({ text }) => text === ",");

/** `rejected claims that the dam was “a time bomb”`: not the words of whoever rejects them. */
const isRejected = (items: readonly Item[], cue: Cue, at: number): boolean =>
  /^(?:deny|reject|dismiss|refute|dispute|rebut)$/.test(
    verbForms.get(items[cue.at]?.lower ?? "")?.lemma ?? "",
  ) &&
  speechNouns.has((items[cue.last + 1]?.lower ?? "").replace(/s$/, "")) &&
  cue.last + 2 < at &&
  !isVerdict(items, at, cue) &&
  !/^[,:]$/.test(items[at - 1]?.text ?? "");

/** `apologised after a passenger was told to “swim”`: whoever apologised has not said it, and nobody is named who has. */
function isToldByNobody(items: readonly Item[], from: number, at: number): boolean {
  for (let k = Math.max(from + 2, at - 4); k < at; k++) {
    const lemma = verbForms.get(items[k]?.lower ?? "")?.lemma ?? "";
    if (!listenerVerbs.has(lemma) || !forBeing.has(items[k - 1]?.lower ?? "")) continue;
    return items
      .slice(from, k)
      .some(({ lower }) => /^(?:after|because|when|where|before|since)$/.test(lower));
  }
  return false;
}

/** `dismissed the plan as “a stunt”`, `referring to the town as the “Sunken City”` */
const isVerdict = (items: readonly Item[], at: number, cue: Cue): boolean =>
  items[at - 1]?.lower === "as" ||
  ((cue.kind === "label" || takesVerdict(items, cue)) &&
    items[at - 2]?.lower === "as" &&
    /^(?:the|an?)$/.test(items[at - 1]?.lower ?? ""));

const takesVerdict = (items: readonly Item[], { at }: Cue): boolean =>
  verdicts.get(verbForms.get(items[at]?.lower ?? "")?.lemma ?? "")?.has("as") === true;

const opensSubordinate = (items: readonly Item[], { from }: Sentence, cue: Cue): boolean =>
  cue.own &&
  items[cue.last + 1]?.text === "," &&
  /^(?:when|as|after|while|before)$/.test(items[from]?.lower ?? "") &&
  !someText(items, from, cue.at, ",");

/** Verbs that take a listener as their object. */
const addressing =
  /^(?:(?:tell|ask|assure|inform|remind|warn|advis|urg|order|promis|instruct|lectur|implor|answer|correct|interrupt)(?:s|es|ed|d)?|told)$/;

/** Does the verb of the cue have an object, other than a listener? */
function takesObject(items: readonly Item[], cue: Cue): boolean {
  const next = items[cue.last + 1];
  if (cue.kind === "noun" || cue.kind === "according" || cue.kind === "colon" || !next) return false;
  if (addressing.test(items[cue.at]?.lower ?? "")) return false;
  if (next.kind === "name" || next.kind === "number") return true;
  return (
    next.kind === "word" &&
    (determiners.has(next.lower) || /^(?:it|him|them|us|me)$/.test(next.lower)) &&
    !isTime(items, cue.last + 1)
  );
}

/** `said last night`, `said this week`, `said two days later` */
const isTime = (items: readonly Item[], at: number): boolean =>
  [items[at], items[at + 1], items[at + 2]].some((item) => timeWords.test(item?.lower ?? ""));

const timeWords =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|days?|weeks?|months?|years?|times?|moments?|morning|afternoon|evening|minutes?|hours?)$/;

const leadsOn = (items: readonly Item[], cue: Cue): boolean => {
  for (let k = cue.last + 1; k <= cue.last + 4; k++) {
    if (items[k]?.kind === "quote")
      return /^[,:]$/.test(items[k - 1]?.text ?? "") && items[k - 1]?.lower !== "quote";
    if (items[k]?.kind === "punctuation" && items[k + 1]?.kind !== "quote") return false;
  }
  return false;
};

/** `told reporters,`, `told the paper,`: the object of a verb of telling. */
const hasListener = (items: readonly Item[], from: number): boolean => {
  const item = items[from];
  return (
    item !== undefined && (item.kind === "name" || (item.kind === "word" && !prepositions.has(item.lower)))
  );
};

/** `When asked about X, … “…”`: the cue stands in a fronted clause that a comma has ended. */
const startsSubordinate = (items: readonly Item[], sentence: Sentence, cue: Cue, at: number): boolean =>
  cue.at - sentence.from < 8 && someText(items, cue.last + 1, at, ",");

function lastOf(items: readonly Item[], cue: Cue): number {
  let last = cue.subject.head;
  while ((items[last + 1]?.start ?? Number.POSITIVE_INFINITY) < cue.subject.phrase.end) last++;
  return last;
}

function countWords(items: readonly Item[], from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to && n < 60; i++) {
    const kind = items[i]?.kind;
    if (kind === "word" || kind === "name" || kind === "number") n++;
  }
  return n;
}

function countQuotes(items: readonly Item[], from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to && i < from + 120; i++) if (items[i]?.kind === "quote") n++;
  return n;
}

function someText(items: readonly Item[], from: number, to: number, text: string): boolean {
  for (let i = from; i < to && i < from + 120; i++) if (items[i]?.text === text) return true;
  return false;
}
