import type { Cue } from "../cue";
import type { Item } from "../frame";
import { isInner, isPossessiveMark, isPreposition, isPronoun } from "../itemTests";
import {
  alwaysHeard,
  answerNouns,
  callVerbs,
  clauseNouns,
  clauseVerbs,
  gerundVerbs,
  infinitiveNouns,
  infinitiveVerbs,
  listenerVerbs,
  looseVerbs,
  orderingVerbs,
  questionVerbs,
  strictVerbs,
  verdicts,
} from "../lexicon/complements";
import { verbForms } from "../lexicon/verbs";
import { subordinators } from "../lexicon/wordClasses";
import { isQuestionWord, listenerEnd, skipAdjuncts } from "./adjuncts";
import { isAgent } from "./agent";
import { behindCue, lemmaOf, startOfCue } from "./cuePlace";
import { hasFiniteVerb } from "./finite";
import { thatAt, thatBehind } from "./thatClause";

/**
 * Where the clause that a cue governs begins behind it, or -1 where it governs none:
 *
 *   said [that …]        told reporters on Monday [she …]    asked [whether …]        promised [to …]
 *   her claim [that …]   accused [the port of …]             described [it as …]      according to Quill, [the ferry …]
 */
export function complementStart(items: readonly Item[], cue: Cue, to: number): number {
  const after = behindCue(items, cue);
  if (cue.kind === "according") return behindComma(items, after, to, true);
  if (cue.kind === "noun") return nounComplement(items, cue, after, to);
  const start = startOfCue(cue);
  // `As the Wire reported, [the ferry had left]`
  if (items[start - 1]?.lower === "as" && !/^(?:even|just)$/.test(items[start - 2]?.lower ?? "")) {
    const before = items[start - 2];
    const opens = before === undefined || /^(?:\.|and|but|yet)$/.test(before.lower);
    // `As Quill prepared to speak, the ferry left` reports nothing.
    const tells = clauseVerbs.has(lemmaOf(items, cue)) && cue.at - cue.subject.head < 4;
    return opens && tells ? behindComma(items, after, to, false) : -1;
  }
  return cue.side === "after" ? -1 : objectStart(items, cue, after, to);
}

/** `her claim [that …]`, `her promise [to …]`, `her call for [a ban]` */
function nounComplement(items: readonly Item[], cue: Cue, after: number, to: number): number {
  const noun = items[cue.at]?.lower ?? "";
  const next = items[after]?.lower ?? "";
  if (clauseNouns.has(noun) && next === "that") return thatAt(items, after, to);
  if (!cue.own || after + 2 >= to) return -1;
  if (/^(?:is|was)$/.test(next) && (clauseNouns.has(noun) || answerNouns.has(noun)))
    return thatAt(items, after + 1, to);
  if (next === "to" && infinitiveNouns.has(noun)) return after;
  return next === "for" && /^calls?$/.test(noun) ? after + 1 : -1;
}

function objectStart(items: readonly Item[], cue: Cue, after: number, to: number): number {
  const lemma = lemmaOf(items, cue);
  const prepositions = verdicts.get(lemma);
  if (prepositions !== undefined) return verdictStart(items, after, to, prepositions);
  if (lemma === "call" && /^(?:on|upon)$/.test(items[after]?.lower ?? ""))
    return callStart(items, after + 1, to);
  const asked = callVerbs.get(lemma);
  if (asked?.has(items[after]?.lower ?? "")) return after + 2 < to ? after + 1 : -1;
  if (lemma === "call") return -1;
  const listener = listenerVerbs.has(lemma) ? listenerEnd(items, after, to) : after;
  const isInfinitive = infinitiveVerbs.has(lemma) && items[listener]?.lower === "to";
  const that = clauseVerbs.has(lemma) && !isInfinitive ? thatBehind(items, after, listener, to) : -1;
  if (that >= 0) return that;
  const reports = gerundVerbs.has(lemma) && !isGerund(items[after - 1]);
  if (reports && isGerund(items[after]) && after + 1 < to && isAgent(items, cue.subject)) return after;
  if (listener === after) return bareStart(items, lemma, after, to, false);
  const told = bareStart(items, lemma, listener, to, true);
  return told >= 0 || alwaysHeard.has(lemma) ? told : bareStart(items, lemma, after, to, false);
}

const isGerund = (item: Item | undefined): boolean => /^\p{Ll}+ing$/u.test(item?.text ?? "");

/** Does a place in a race stand behind the phrase that begins at `start`? */
function standsSomewhere(items: readonly Item[], start: number, to: number): boolean {
  let at = start + 1;
  while (at < Math.min(to, start + 6) && isInner(items[at]) && !places.test(items[at]?.lower ?? "")) at++;
  return at < to && places.test(items[at]?.lower ?? "");
}

const places = /^(?:with|ahead|behind|leading|trailing)$/;

/** `promised [the ferry would sail]`: a phrase, and what it will do right behind it. */
function willHappen(items: readonly Item[], start: number, to: number): boolean {
  const end = listenerEnd(items, start, to);
  return end > start && /^(?:will|would|won't|wouldn't)$/.test(items[end]?.lower ?? "");
}

/** A clause without `that`, a question or an infinitive, behind times and places. */
function bareStart(
  items: readonly Item[],
  lemma: string,
  at: number,
  to: number,
  hasListener: boolean,
): number {
  const start = skipAdjuncts(items, at, to, infinitiveVerbs.has(lemma) || orderingVerbs.has(lemma));
  const first = items[start];
  if (!first || start + 1 >= to || first.kind === "punctuation") return -1;
  if (first.lower === "to") return (hasListener ? orderingVerbs : infinitiveVerbs).has(lemma) ? start : -1;
  if (isQuestionWord(first) && questionVerbs.has(lemma)) return start;
  return clauseVerbs.has(lemma) && isBareClause(items, start, to, lemma) ? start : -1;
}

/** `said so`, `said the same of Lind`: no clause. */
const noClause = /^(?:so|nothing|no|yes|little|much|more|something|anything|otherwise|as|the same)$/;

function isBareClause(items: readonly Item[], start: number, to: number, lemma: string): boolean {
  const first = items[start];
  const second = items[start + 1];
  if (
    !first ||
    isPreposition(first) ||
    isPossessiveMark(first) ||
    (subordinators.has(first.lower) && first.lower !== "if")
  )
    return false;
  if (noClause.test(`${first.lower} ${second?.lower ?? ""}`)) return false;
  if (noClause.test(first.lower) && !hasFiniteVerb(items, start, to)) return false;
  if (strictVerbs.has(lemma) && !isPronoun(first) && !willHappen(items, start, to)) return false;
  // `the poll shows [Quill ahead]`
  if (lemma === "show" && standsSomewhere(items, start, to)) return true;
  return looseVerbs.has(lemma) ? to - start > 2 : hasFiniteVerb(items, start, to);
}

/** `called on [the crew to stay]`: what is called for begins with `to`. */
function callStart(items: readonly Item[], from: number, to: number): number {
  const end = listenerEnd(items, from, to);
  if (end > from && items[end]?.lower === "to" && end + 2 < to) return end;
  // `called on [others who had received money to return it]`
  if (!/^(?:who|that)$/.test(items[end]?.lower ?? "")) return -1;
  for (let at = end + 2; at + 2 < Math.min(to, end + 12); at++) {
    const item = items[at];
    if (item?.kind === "punctuation" || item?.kind === "quote") return -1;
    if (item?.lower === "to") return at;
  }
  return -1;
}

/** `described [the talks as a failure]`: a phrase and its preposition, close behind. */
function verdictStart(
  items: readonly Item[],
  from: number,
  to: number,
  prepositions: ReadonlySet<string>,
): number {
  for (let at = from + 1; at < Math.min(to, from + 12); at++) {
    const item = items[at];
    if (!item || item.kind === "punctuation" || item.kind === "quote") return -1;
    if (item.kind !== "word") continue;
    if (prepositions.has(item.lower)) return at + 1 < to ? from : -1;
    if (verbForms.get(item.lower)?.form === "past" || /^(?:and|but|that)$/.test(item.lower)) return -1;
  }
  return -1;
}

/** What follows is no insertion: `According to recent polls, [Quill trails Lind]`. */
const isLastComma = (items: readonly Item[], comma: number, to: number): boolean =>
  to - comma > 4 && !items.slice(comma + 1, Math.min(to, comma + 40)).some(({ text }) => text === ",");

/** `according to Quill, a former mayor, [the ferry had left]` */
function behindComma(items: readonly Item[], from: number, to: number, surely: boolean): number {
  for (let at = from; at < Math.min(to, from + 40); at++) {
    if (items[at]?.kind === "quote") return -1;
    const opens = items[at]?.text === "," && !/^(?:who|which|and|or)$/.test(items[at + 1]?.lower ?? "");
    if (opens && at + 2 < to && (hasFiniteVerb(items, at + 1, to) || (surely && isLastComma(items, at, to))))
      return at + 1;
  }
  return -1;
}
