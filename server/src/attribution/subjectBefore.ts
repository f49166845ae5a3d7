import { isFronted } from "./cue";
import type { Item } from "./frame";
import {
  apposedName,
  appositiveName,
  backTo,
  endsWithRole,
  parentheticalStart,
  relativeBefore,
  unclosedAppositive,
} from "./insertions";
import {
  isAdverb,
  isAuxiliary,
  isConjunction,
  isDash,
  isNounEnd,
  isPreposition,
  isPronoun,
  isRelative,
  isRole,
  isSurname,
} from "./itemTests";
import { indefinitePronouns, personNouns } from "./lexicon/wordClasses";
import { canSpeak, isQuantity, nounBefore, type Phrase, phrase, startOf } from "./phrase";
import { mainSubject } from "./subjectAfter";

/**
 * The subject that ends right before the verb at `verb`; adverbs, auxiliaries, appositives, relative clauses and brackets
 * between the two are skipped. Null where no noun phrase stands there.
 *
 *   X, 54, who replaced Y, told        → X
 *   a spokesman for the mayor said     → a spokesman
 *   the senator (R-Ohio) later added   → the senator
 */
export function subjectBefore(items: readonly Item[], verb: number, from: number): Phrase | null {
  let i = verb - 1;
  for (let skipped = 1; i >= from && skipped > 0; i -= skipped)
    skipped = isAdverbial(items, i) || isLastWeek(items, i, from) ? 2 : isBetween(items, i, from) ? 1 : 0;
  // `Quill, the mayor, on Sunday told`, `and on Twitter called`: where or when she said it is not who.
  if (isOn(items, i, from)) {
    const before = items[i - 2];
    if (isConjunction(before)) return mainSubject(items, from, i - 2, isFronted);
    if (before?.text === ",") i -= 2;
  }
  let last = i;
  let fallback: Phrase | null = null;
  for (let steps = 0; steps < 16 && i >= from; steps++) {
    const item = items[i];
    if (!item) return fallback;
    if (item.text === ")" || item.text === "]") {
      const open = backTo(items, i, from, item.text === ")" ? "(" : "[");
      if (open < 0) return fallback;
      i = open - 1;
      last = i;
      continue;
    }
    if (item.text === "," && items[i - 1]?.text === ")") {
      // `Ada Quill (R-Ohio), said`
      i--;
      continue;
    }
    if (item.text === "," || isDash(item)) {
      const open = parentheticalStart(items, i, from);
      if (open < 0) return fallback;
      const named = appositiveName(items, open + 1, i);
      if (named >= 0 && endsWithRole(items, open, from)) return phrase(items, "name", named, named, named);
      i = open - 1;
      last = i;
      while (i >= from && isAdverb(items[i])) i--;
      continue;
    }
    if (isRelative(item) && item.lower !== "that") {
      let before = i - 1;
      if (items[before]?.text === ",") {
        // `X, a biologist at Y, who`: the insertion is X's; `Y, which` is Y.
        // `a colleague, from Lind, who`: the insertion is a phrase of its own and ends with who speaks.
        const open = item.lower === "who" ? parentheticalStart(items, before, from) : -1;
        const names =
          (isPreposition(items[open + 1]) || items[open + 1]?.lower === "such") &&
          items[before - 1]?.kind === "name";
        before = open >= 0 && !names ? open - 1 : before - 1;
      } else if (isDash(items[before])) before--;
      return antecedentAt(items, before, from) ?? phrase(items, "pronoun", i, i, i);
    }
    // `a source [speaking to the Wire] said`
    if (/^\p{Ll}+ing$/u.test(item.text) && isRole(items[i - 1])) {
      i--;
      last = i;
      continue;
    }
    if (isPronoun(item)) return phrase(items, "pronoun", i, i, i);
    // `the sister of [one] of the victims`
    if (item.lower === "one" && items[i - 1]?.lower === "of" && isRole(items[i - 2]) && i - 2 >= from) {
      i -= 2;
      last = i;
      continue;
    }
    if (item.kind === "word" && indefinitePronouns.has(item.lower))
      return phrase(items, "nominal", i, i, last);
    // `[sources] close to the mayor say`, `[people] familiar with the plan said`
    if (nounBefore(items, i) < i) {
      i--;
      continue;
    }
    if (!isNounEnd(item) && item.kind !== "number") return fallback;
    const first = startOf(items, i, from);
    const here = phrase(items, item.kind === "name" ? "name" : "nominal", first, i, last);
    const whose = relativeBefore(items, first, from);
    if (whose > 0 && !(item.kind === "name" && items[first - 1]?.kind === "punctuation")) {
      const antecedent = subjectBefore(items, whose, from);
      if (antecedent) return antecedent;
    }
    const before = items[first - 1];
    const doer = doerBefore(items, first, from);
    if (doer >= 0) {
      i = doer;
      last = i;
      continue;
    }
    const named = unclosedAppositive(items, first, i, from);
    if (named >= 0) return phrase(items, "name", named, named, named);
    // `a number of senators`, `hundreds of residents`
    if (here && first - 2 >= from && before?.lower === "of" && isQuantity(items[first - 2]))
      return phrase(items, here.kind, startOf(items, first - 2, from), i, last);
    if (
      first > from &&
      isPreposition(before) &&
      (isNounEnd(items[first - 2]) || items[first - 2]?.text === ")")
    ) {
      if (isRole(items[first - 2]) && apposedName(items, first, i)) return phrase(items, "name", i, i, i);
      // `a spokesman for X`: go on to the left, but keep X should nothing be there.
      if (!isOn(items, i, from)) fallback ??= here;
      i = first - 2;
      continue;
    }
    if (first > from && isPreposition(before) && isAdverb(items[first - 2]) && isNounEnd(items[first - 3])) {
      // `the paper earlier in April had reported`
      fallback ??= here;
      i = first - 3;
      continue;
    }
    if (before?.lower === "who" && isNounEndOrComma(items[first - 2]) && item.kind !== "name") {
      fallback ??= here;
      i = items[first - 2]?.text === "," ? first - 3 : first - 2;
      continue;
    }
    if (here?.kind === "nominal" && fallback?.kind === "name" && !personNouns.has(item.lower))
      return isPersonish(items, here) ? here : fallback;
    return here;
  }
  return fallback;
}

/** Whom a relative clause behind the item at `end` is about: `a spokesman for Lind, who`, but `shares in the bank, which said`. */
function antecedentAt(items: readonly Item[], end: number, from: number): Phrase | null {
  if (!isNounEnd(items[end])) return null;
  const whole = subjectBefore(items, end + 1, from);
  const near = phrase(items, "nominal", startOf(items, end, from), end, end);
  return whole && near && !canSpeak(items, whole) && items[end]?.kind === "word" && canSpeak(items, near)
    ? near
    : whole;
}

/** What may stand between a subject and its verb as one word: `later`, `has`, `Thursday`. */
const isBetween = (items: readonly Item[], i: number, from: number): boolean =>
  (isAdverb(items[i]) && !isAll(items, i, from)) ||
  isDay(items, i, from) ||
  (isAuxiliary(items[i]) && !isSurname(items, i));

/** The same as two: `officials have [so far] confirmed`, `the board [in turn] said`. */
const isAdverbial = (items: readonly Item[], i: number): boolean =>
  adverbials.has(`${items[i - 1]?.lower} ${items[i]?.lower}`);

const adverbials = new Set([
  "so far",
  "thus far",
  "in turn",
  "in fact",
  "in effect",
  "in part",
  "at first",
  "at last",
  "at least",
  "at once",
  "at times",
  "of course",
  "for now",
  "by now",
  "as well",
  "no longer",
]);

/** `[Both] said`, `Later [both] said`, but `they both said` */
function isAll(items: readonly Item[], i: number, from: number): boolean {
  if (!/^(?:both|all|each)$/.test(items[i]?.lower ?? "")) return false;
  let before = i - 1;
  while (before >= from && isAdverb(items[before])) before--;
  return before < from || items[before]?.kind === "punctuation" || items[before]?.kind === "quote";
}

/** `Quill [last week] told` */
const isLastWeek = (items: readonly Item[], i: number, from: number): boolean =>
  i - 2 >= from &&
  /^(?:week|month|year|night|weekend|summer|winter|spring|fall)$/.test(items[i]?.lower ?? "") &&
  /^(?:last|this)$/.test(items[i - 1]?.lower ?? "") &&
  (isNounEnd(items[i - 2]) || items[i - 2]?.text === ")" || isAdverb(items[i - 2]));

/** `Quill later [Thursday] told` */
const isDay = (items: readonly Item[], i: number, from: number): boolean =>
  i > from &&
  dayNames.test(items[i]?.lower ?? "") &&
  !isPreposition(items[i - 1]) &&
  (isNounEnd(items[i - 1]) || isAdverb(items[i - 1]));

/** `on Twitter`, `on Sunday` */
const isOn = (items: readonly Item[], i: number, from: number): boolean =>
  i - 1 > from &&
  items[i - 1]?.lower === "on" &&
  (items[i]?.kind === "name" || dayNames.test(items[i]?.lower ?? ""));

/**
 * `Ada Quill [speaking to the Wire] said`, `the mayor [in breaking the news] said`: where whoever does it stands, seen from
 * the noun phrase that begins at `first`; -1 where no gerund stands there.
 */
function doerBefore(items: readonly Item[], first: number, from: number): number {
  const gerund = isPreposition(items[first - 1]) && !isGerund(items[first - 1]) ? first - 2 : first - 1;
  if (!isGerund(items[gerund])) return -1;
  const doer = /^(?:in|by|while|when|after|before)$/.test(items[gerund - 1]?.lower ?? "")
    ? gerund - 2
    : gerund - 1;
  return doer >= from && (items[doer]?.kind === "name" || isRole(items[doer])) ? doer : -1;
}

const isGerund = (item: Item | undefined): boolean =>
  item?.kind === "word" && /^\p{Ll}{2,}ing$/u.test(item.text) && !isPreposition(item);

const dayNames = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

const isPersonish = (items: readonly Item[], p: Phrase): boolean =>
  personNouns.has(items[p.head]?.lower ?? "");
const isNounEndOrComma = (item: Item | undefined): boolean => item?.text === "," || isNounEnd(item);
