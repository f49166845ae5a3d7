import { demonyms } from "../entities/lexicon/places";
import type { Item } from "./frame";
import { apposedName } from "./insertions";
import {
  isAdverb,
  isArticle,
  isDash,
  isInner,
  isNounEnd,
  isPossessiveMark,
  isPreposition,
  isPronoun,
  isRole,
} from "./itemTests";
import {
  conjunctions,
  determiners,
  indefinitePronouns,
  personNouns,
  possessives,
} from "./lexicon/wordClasses";
import { isQuantity, nounBefore, type Phrase, phrase } from "./phrase";

/**
 * The source that begins right after `at`: `said [Anna Adams], a spokeswoman`, `according to [a senior official]`.
 * Null where something else follows.
 */
export function subjectAfter(items: readonly Item[], at: number, to: number): Phrase | null {
  let first = at + 1;
  while (first < to && isAdverb(items[first])) first++;
  const start = items[first];
  if (!start || first >= to) return null;
  if (isPronoun(start) || isObjectPronoun(items, first)) return phrase(items, "pronoun", first, first, first);
  let end = first;
  while (end < to && end - first < 14 && isInner(items[end]) && !(end > first && isAdverb(items[end]))) {
    // `[Ada Quill] closed her stall`, `[protesters] met him`: an object begins, unless the two go together, as in `all the boats`.
    if (end > first && startsObject(items[end - 1], items[end])) break;
    end++;
  }
  if (end === first) return null;
  if (items[end - 1] && isPossessiveMark(items[end - 1])) end--;
  let head = end - 1;
  if (items[head]?.kind === "number" && head > first) head--;
  // `a document filed by …`
  const noun = items[head - 1];
  if (
    head > first &&
    /[^e]ed$/.test(items[head]?.text ?? "") &&
    isNounEnd(noun) &&
    !determiners.has(noun?.lower ?? "")
  )
    head--;
  if (isQuantity(items[head]) && items[end]?.lower === "of") {
    const counted = subjectAfter(items, end, to);
    if (counted) return phrase(items, counted.kind, first, counted.head, counted.head);
  }
  head = Math.max(first, nounBefore(items, head));
  const last = head;
  // `said Clinton on Monday`: what follows the name has been cut already; `Trump spokesman Jason Miller` ends with the name.
  if (items[head]?.kind !== "name") {
    const name = lastName(items, first, head);
    const nominal = items[head];
    if (name >= 0 && nominal && isDayOrMonth(nominal.lower)) head = name;
  }
  // `The phrase “…”`: an article alone names nobody.
  if (isArticle(items[head])) return null;
  const kind = items[head]?.kind === "name" ? "name" : "nominal";
  const named = kind === "nominal" && isRole(items[head]) ? nameBehindRole(items, end, to) : -1;
  if (named >= 0) return phrase(items, "name", first, named, named);
  if (
    kind === "nominal" &&
    head === first &&
    !indefinitePronouns.has(start.lower) &&
    !personNouns.has(start.lower)
  ) {
    // A lone word is a source if it is a plural, or a name that the tagger has missed.
    if (!/s$/.test(start.lower) && !/^\p{Lu}\p{L}/u.test(start.text)) return null;
  }
  return phrase(items, kind, first, head, last);
}

const startsObject = (before: Item | undefined, here: Item | undefined): boolean =>
  here?.kind === "word" &&
  (/^(?:him|them|us|me)$/.test(here.lower) ||
    (possessives.has(here.lower) && !determiners.has(before?.lower ?? "")));

/**
 * The name behind a role that ends before `end`, or -1:
 *
 *   said his father, [Abdullah Kurdi],      in commas
 *   tweeted Mayor of London [Sadiq Khan]    behind the place of office
 *   the mayor of London, [Sadiq Khan],      both
 */
function nameBehindRole(items: readonly Item[], end: number, to: number): number {
  let at = end;
  if (isPreposition(items[at])) {
    at++;
    while (at < to && at - end < 8 && isInner(items[at])) at++;
    if (apposedName(items, end + 1, at - 1)) return at - 1;
  }
  return items[at]?.text === "," && items[at + 1]?.kind === "name" && isStop(items[at + 2]) ? at + 1 : -1;
}

/** `according to [him]`, and not `according to her spokesman`. */
const isObjectPronoun = (items: readonly Item[], i: number): boolean =>
  isPreposition(items[i - 1]) &&
  /^(?:him|her|them)$/.test(items[i]?.lower ?? "") &&
  (items[i]?.lower !== "her" || isStop(items[i + 1]));

const isStop = (item: Item | undefined): boolean =>
  item === undefined || item.kind === "punctuation" || item.kind === "quote";

/** The last name of a phrase; `her French counterpart` names nobody. */
const lastName = (items: readonly Item[], from: number, to: number): number => {
  for (let k = to; k >= from; k--)
    if (items[k]?.kind === "name" && !demonyms.has(items[k]?.lower ?? "")) return k;
  return -1;
};

const isDayOrMonth = (lower: string): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    lower,
  );

/** `Earlier this week Quill said`: no subject of anything said. */
export const timeNouns =
  /^(?:days?|weeks?|weekend|months?|years?|morning|afternoon|evening|night|time|moments?|minutes?|hours?|decades?)$/;

/** `[Ada Quill] shook her head`, `[the teachers] gathered`: a verb that no list knows has been taken for the head. */
export function withoutVerb(items: readonly Item[], found: Phrase): Phrase | null {
  if (found.kind !== "nominal" || isRole(items[found.head])) return found;
  const name = lastName(items, found.first, found.head);
  if (name >= 0) return phrase(items, "name", found.first, name, name);
  const isVerb = found.head > found.first && /[^e]ed$/.test(items[found.head]?.lower ?? "");
  return isVerb ? phrase(items, "nominal", found.first, found.head - 1, found.head - 1) : found;
}

/** Does an `it` do something, as an organisation can? */
function isActing(items: readonly Item[], it: number): boolean {
  const verb = items[isAdverb(items[it + 1]) ? it + 2 : it + 1];
  return (
    verb !== undefined &&
    /ed$|^(?:said|gave|told|made|wrote|put)$/.test(verb.lower) &&
    !/^(?:seem|appear|happen|emerg|turn|start|last|sound|look)ed$/.test(verb.lower)
  );
}

/** `OSLO, Norway (Wire) — [Ada Quill] left`: behind the place that a dispatch comes from; `from` where none is named. */
function behindDateline(items: readonly Item[], from: number, to: number): number {
  if (items[from]?.kind !== "name") return from;
  for (let k = from + 1; k < Math.min(to, from + 9); k++) {
    const item = items[k];
    if (isDash(item)) return /^[\p{Lu}\d]/u.test(items[k + 1]?.text ?? "") ? k + 1 : from;
    const isPlace =
      item?.kind === "name" || item?.kind === "punctuation" || /^\p{Lu}|^\d/u.test(item?.text ?? "");
    if (!isPlace) return from;
  }
  return from;
}

/**
 * The subject of the sentence's main clause, for a verb that has none of its own beside it (`…, saying`, `and added`).
 * A fronted `In Paris on Friday,` is skipped.
 */
export function mainSubject(
  items: readonly Item[],
  from: number,
  to: number,
  skipFronted: (item: Item, next: Item | undefined) => boolean,
): Phrase | null {
  // `But after the vote, Quill left`
  let start = behindDateline(items, from, to);
  if (items[start] && conjunctions.has(items[start]?.lower ?? "")) start++;
  // `On Friday, after a long vote, Quill left`
  for (let fronted = 0; fronted < 3; fronted++) {
    const lead = /^(?:even|ever|just|only|shortly|soon|long|right)$/.test(items[start]?.lower ?? "")
      ? start + 1
      : start;
    const first = items[lead];
    if (!first || !skipFronted(first, items[lead + 1])) break;
    const comma = items.slice(start, to).findIndex((item) => item.text === ",");
    if (comma < 0) break;
    start += comma + 1;
  }
  for (let k = start; k < to; k++) {
    const item = items[k];
    if (!item || item.kind === "quote") continue;
    // `It also credited the mayor, noting`, and not `It was the mayor who`.
    if (isPronoun(item) && (item.lower !== "it" || (k === start && isActing(items, k))))
      return phrase(items, "pronoun", k, k, k);
    if (
      item.kind === "name" ||
      (item.kind === "word" && determiners.has(item.lower)) ||
      (item.kind === "word" && personNouns.has(item.lower))
    ) {
      if (k > start && isPreposition(items[k - 1])) continue;
      const found = subjectAfter(items, k - 1, to);
      if (found && timeNouns.test(items[found.head]?.lower ?? "")) k = found.head;
      else if (found) return withoutVerb(items, found);
    }
  }
  return null;
}
