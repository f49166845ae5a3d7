import type { Item } from "../frame";
import { isAdverb, isInner, isPossessiveMark, isPreposition } from "../itemTests";
import { indefinitePronouns } from "../lexicon/wordClasses";

const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.|today|yesterday|tonight|earlier|later|morning|afternoon|evening|night|last|this|week|month|year)$/;
/** `for weeks` */
const spans = /^(?:days|weeks|months|years|decades|hours)$/;
const determiner = /^(?:the|a|an|his|her|their|its|this|these|there)$/;
const pronounObject = /^(?:him|her|them|me|us|it|you|himself|herself|themselves)$/;
const questionWord = /^(?:whether|if|how|why|what|who|where|when|which)$/;

export const isTime = (item: Item | undefined): boolean => item?.kind === "word" && times.test(item.lower);
const isDeterminer = (item: Item | undefined): boolean => determiner.test(item?.lower ?? "");
export const isQuestionWord = (item: Item | undefined): boolean =>
  item?.kind === "word" && questionWord.test(item.lower);

/** Where the listener that begins at `from` ends: `told [reporters] …`, `told [the Daily Harbour] …`, `assured [her staff] …`. */
export function listenerEnd(items: readonly Item[], from: number, to: number): number {
  const first = items[from];
  if (!first || from >= to) return from;
  if (first.kind === "word" && pronounObject.test(first.lower)) {
    const next = items[from + 1];
    const owned =
      first.lower === "her" &&
      next?.kind === "word" &&
      isInner(next) &&
      !isDeterminer(next) &&
      !isAdverb(next);
    return owned ? phraseEnd(items, from + 1, to) : from + 1;
  }
  return isInner(first) ? phraseEnd(items, from, to) : from;
}

function phraseEnd(items: readonly Item[], from: number, to: number): number {
  let end = from;
  while (
    end < Math.min(to, from + 8) &&
    isInner(items[end]) &&
    !isTime(items[end]) &&
    !isQuestionWord(items[end])
  ) {
    end++;
    // `told reporters [the plan …]`: a determiner begins the next phrase.
    if (
      isDeterminer(items[end]) ||
      indefinitePronouns.has(items[end]?.lower ?? "") ||
      (items[end - 1]?.kind === "name" && items[end]?.kind !== "word")
    )
      break;
  }
  return end;
}

/**
 * Behind times, adverbs and prepositional phrases: `said | on Monday in a statement | …`. `to` begins a listener
 * (`said to reporters`) unless the verb takes an infinitive.
 */
export function skipAdjuncts(items: readonly Item[], from: number, to: number, infinitive: boolean): number {
  let at = from;
  for (let steps = 0; steps < 8 && at < to; steps++) {
    const item = items[at];
    if (isTime(item) || (item?.kind === "word" && isAdverb(item))) {
      at++;
      continue;
    }
    if (item?.lower === "for" && spans.test(items[at + 1]?.lower ?? "")) {
      at += 2;
      continue;
    }
    const isPlace =
      isPreposition(item) &&
      /^(?:in|on|at|during|to|after|via|from|through|with)$/.test(item?.lower ?? "") &&
      !(infinitive && item?.lower === "to");
    const end = isPlace ? prepositionalEnd(items, at, to) : -1;
    if (end < 0) return at;
    at = end;
  }
  return at;
}

/** Where the phrase whose preposition stands at `at` ends; -1 where none begins there. */
export function prepositionalEnd(items: readonly Item[], at: number, to: number): number {
  let end = at + 1;
  while (end < Math.min(to, at + 8) && isInner(items[end]) && !isQuestionWord(items[end])) {
    end++;
    // `during [Friday's debate]`
    const goesOn = items[at]?.lower === "during" && isPossessiveMark(items[end]);
    if ((isTime(items[end - 1]) && !goesOn) || (end > at + 2 && isDeterminer(items[end]))) break;
  }
  return end > at + 1 ? end : -1;
}
