import { lastCharacter } from "../../text/characters";
import type { Cue } from "../cue";
import type { Item } from "../frame";
import { firstAt } from "../framedParagraph";
import { isAdverb, isAuxiliary, isDash, isInner, isPronoun } from "../itemTests";
import { verbForms } from "../lexicon/verbs";
import { isTime } from "./adjuncts";
import { behindCue, startOfCue } from "./cuePlace";
import { hasFiniteVerb, isFiniteVerb } from "./finite";

/** No clause is longer, in items: it keeps a "sentence" of five megabytes linear. */
const longest = 120;

/** A sentence with what was found in it. */
export interface CuedSentence {
  readonly items: readonly Item[];
  /** In items, end-exclusive. */
  readonly from: number;
  readonly to: number;
  readonly cues: readonly Cue[];
  /** Is the item a quotation that stands on its own beside its cue? */
  readonly isSpoken: (item: Item | undefined) => boolean;
}

/**
 * Where a reported clause that begins at `start` ends, end-exclusive:
 *
 *   said [the ferry had left], adding that …        before another verb of saying
 *   said [the ferry had left], the Wire reported    before who passes it on
 *   said [the ferry had left], but Lind denied it   before a clause of the author's
 *   Lind, who said [it had left], was wrong         where the clause that it stands in ends; `inside`
 */
export function clauseEnd(sentence: CuedSentence, start: number, inside: boolean): number {
  const { items } = sentence;
  const stop = Math.min(sentence.to, start + longest);
  let end = start + 1;
  while (end < stop && !endsAt(sentence, end, start, inside)) end++;
  return trimmed(items, start, end);
}

/**
 * Where the phrase ends that somebody calls for, or promises in a noun: before what the author goes on with.
 *
 *   called for [a ban on sailing] after the storm      her promise [to mend the pier] came late
 */
export function phraseEnd(sentence: CuedSentence, start: number, isNoun: boolean): number {
  const { items } = sentence;
  const end = clauseEnd(sentence, start, true);
  let isRelative = false;
  for (let at = start + 2; at < end; at++) {
    const word = items[at]?.lower ?? "";
    if (goesOn.test(word)) return trimmed(items, start, at);
    isRelative ||= /^(?:who|which|that)$/.test(word);
    if (isNoun && !isRelative && isFiniteVerb(items, at, start)) return trimmed(items, start, at);
  }
  return end;
}

const goesOn = /^(?:following|when|as|while|during|amid|even|despite|because)$/;

function endsAt(sentence: CuedSentence, at: number, start: number, inside: boolean): boolean {
  const { items, cues, isSpoken } = sentence;
  const item = items[at];
  const next = items[at + 1];
  if (!item || item.text === ";" || (item.text === ":" && next?.kind === "quote")) return true;
  if (item.kind === "quote") return isSpoken(item) && at > start + 1 && items[at - 1]?.kind === "punctuation";
  if (item.text === ",") return (inside && at > start + 2) || endsAtComma(sentence, at, start);
  if (isDash(item)) return opensRemark(items, at + 1) || endsAtComma(sentence, at, start);
  // `called it “reckless,” adding that`: the comma stands inside the marks.
  const behind = items[at - 1];
  if (behind?.kind === "quote" && at > start + 1 && lastCharacter(behind.text) === ",")
    return endsAtComma(sentence, at - 1, start);
  if (item.kind !== "word") return false;
  // `before claiming`, `while insisting`
  if (/^(?:before|after|while)$/.test(item.lower))
    return near(cues, at + 1, at + 1).some((c) => c.kind !== "noun" && isParticiple(items, c));
  return /^(?:and|but)$/.test(item.lower) && goesOnSaying(sentence, at);
}

function endsAtComma(sentence: CuedSentence, comma: number, start: number): boolean {
  const { items, cues, to } = sentence;
  const next = items[comma + 1];
  if (!next) return false;
  if (next.kind === "word" && next.lower === "while") return true;
  // `said [the plan, which cost millions, had failed]`: it has no verb yet.
  if (next.kind === "word" && /^(?:which|who)$/.test(next.lower))
    return hasFiniteVerb(items, start, comma) || !hasFiniteVerb(items, commaBehind(items, comma, to), to);
  if (next.lower === "compared") return true;
  if (next.kind === "word" && next.lower === "but")
    return !addsPhrase.test(items[comma + 2]?.lower ?? "") || goesOnSaying(sentence, comma + 1);
  if (opensRemark(items, comma + 1)) return true;
  if (next.kind === "word" && next.lower === "and")
    return startsClause(items, comma + 2, to) || goesOnSaying(sentence, comma + 1);
  const opening = next.lower === "as" ? comma + 2 : comma + 1;
  return near(cues, comma, comma + 24).some((cue) => {
    if (cue.kind === "noun" || cue.kind === "belief") return false;
    if (startOfCue(cue) === opening)
      return cue.kind === "according" || isClosed(items, behindCue(items, cue), to);
    const adverb = cue.at === opening + 1 && isAdverb(items[opening]);
    return isParticiple(items, cue) && (cue.at === opening || adverb);
  });
}

/** `not the crew, but [only] the captain`: a part of the clause, and no clause of the author's. */
const addsPhrase = /^(?:that|not|also|only|because|never|usually|rather|instead|by|to|with|would|could)$/;

/** The next comma, `to` where there is none. */
function commaBehind(items: readonly Item[], comma: number, to: number): number {
  for (let k = comma + 1; k < Math.min(to, comma + 40); k++) if (items[k]?.text === ",") return k;
  return to;
}

/** `…, [a move that] the port called reckless`: the author's own word for what was said. */
const opensRemark = (items: readonly Item[], at: number): boolean => {
  if (!/^an?$/.test(items[at]?.lower ?? "")) return false;
  for (let k = at + 1; k < at + 5; k++) {
    const word = items[k];
    if (word?.kind !== "word") return false;
    if (remarks.has(word.lower)) return true;
  }
  return false;
};

const remarks: ReadonlySet<string> = new Set(
  `accusation allegation argument assertion assessment charge claim comment complaint concession contention decision demand
  denial explanation finding gesture idea message move notion offer pledge point policy position practice prediction prospect
  promise proposal proposition recommendation reference refrain remark request requirement reversal sentiment stance statement
  step suggestion theme threat view vow warning`.split(/\s+/),
);

/** `and added`, `but has not said`, `and others say`: the next verb of saying. */
function goesOnSaying({ items, cues }: CuedSentence, conjunction: number): boolean {
  let verb = conjunction + 1;
  while (isAdverb(items[verb]) || isAuxiliary(items[verb])) verb++;
  return near(cues, conjunction + 1, conjunction + 8).some((cue) => {
    if (cue.kind === "noun" || cue.kind === "belief") return false;
    if (cue.own && cue.plain && startOfCue(cue) === conjunction + 1) return true;
    const shared = cue.at === verb && (!cue.own || cue.subject.head < conjunction);
    return shared && verbForms.get(items[verb]?.lower ?? "")?.form !== "base";
  });
}

/** A subject, and a finite verb right behind it. */
function startsClause(items: readonly Item[], from: number, to: number): boolean {
  if (isPronoun(items[from])) return from < to;
  let at = from;
  while (at < Math.min(to, from + 8) && isInner(items[at])) at++;
  return at > from && isFiniteVerb(items, at, from);
}

/** Does nothing but a place or a time stand at `at`, behind a cue that closes its clause? */
export function isClosed(items: readonly Item[], at: number, to: number): boolean {
  const item = items[at];
  return (
    at >= to ||
    item === undefined ||
    item.kind === "punctuation" ||
    isTime(item) ||
    isAdverb(item) ||
    /^(?:on|in|at|during|to|after|before|via|from|when|as|while|of|by|through|about|with|for|late)$/.test(
      item.lower,
    )
  );
}

/**
 * `Lind, who said …, left`, `Although she said …, she left`, `Noting that …, she left`: does the cue at `at` stand in a clause
 * that a comma closes?
 */
export function isSubordinate(items: readonly Item[], at: number, from: number): boolean {
  if (at === from) return /(?<!accord)ing$/.test(items[at]?.lower ?? "");
  for (let k = at - 1; k >= from && k > at - 24; k--) {
    const item = items[k];
    if (!item || item.text === ",") return false;
    if (k > from && /^(?:who|which)$/.test(item.lower)) return items[k - 1]?.text === ",";
    // `But although`, `Three years after`
    if (k - from <= 3 && opensClause.test(item.lower)) return true;
  }
  return false;
}

const opensClause = /^(?:although|though|while|when|if|because|since|after|before|as)$/;

const isParticiple = (items: readonly Item[], { at }: Cue): boolean =>
  verbForms.get(items[at]?.lower ?? "")?.form === "participle";

/** The cues whose verb stands from one item to another, by bisection: they are in order. */
function near(cues: readonly Cue[], from: number, to: number): readonly Cue[] {
  const first = firstAt(cues, (cue) => cue.at, from);
  let last = first;
  while ((cues[last]?.at ?? Number.POSITIVE_INFINITY) <= to) last++;
  return cues.slice(first, last);
}

/** Without the punctuation and the conjunctions at its end. */
function trimmed(items: readonly Item[], from: number, to: number): number {
  let end = to;
  while (end > from && (isStop(items[end - 1]) || /^(?:and|but)$/.test(items[end - 1]?.lower ?? ""))) end--;
  return end;
}

const isStop = (item: Item | undefined): boolean =>
  item?.kind === "punctuation" && !/^[)\]%]$/.test(item.text);
