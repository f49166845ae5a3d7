import { isLower } from "../text/characters";
import type { CleanSpan } from "../text/offsets";
import type { Item } from "./frame";
import { verbForms } from "./lexicon/verbs";
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  indefinitePronouns,
  personalPronouns,
  personNouns,
  plainVerbForms,
  possessives,
  prepositions,
  relatives,
  subordinators,
} from "./lexicon/wordClasses";

/** A noun phrase that may be a source. */
export interface Phrase {
  readonly kind: "name" | "pronoun" | "nominal";
  /** Index of the item that is its head: the name, the pronoun, the noun. */
  readonly head: number;
  /** Index of its first item: title and determiner included. */
  readonly first: number;
  /** The mention: the name without its title, the pronoun, the nominal from its determiner to its head. */
  readonly mention: CleanSpan;
  /** All of it, title included. */
  readonly phrase: CleanSpan;
}

const nounsInLy = new Set("family assembly ally rally monopoly bully butterfly reply supply".split(" "));
const isAdverb = (item: Item | undefined): boolean =>
  item?.kind === "word" &&
  (adverbs.has(item.lower) ||
    (/ly$/.test(item.lower) && item.lower.length > 4 && isLower(item.text) && !nounsInLy.has(item.lower)));
const isAuxiliary = (item: Item | undefined): boolean => item?.kind === "word" && auxiliaries.has(item.lower);
const isPreposition = (item: Item | undefined): boolean =>
  item?.kind === "word" && prepositions.has(item.lower);
/** `“…,” Will wrote`: a capital inside a sentence makes a name of it. */
const isSurname = (items: readonly Item[], i: number): boolean =>
  /^\p{Lu}/u.test(items[i]?.text ?? "") && items[i - 1]?.kind === "quote";
const isPronoun = (item: Item | undefined): boolean =>
  item?.kind === "word" && personalPronouns.has(item.lower);
const isRelative = (item: Item | undefined): boolean => item?.kind === "word" && relatives.has(item.lower);
const isConjunction = (item: Item | undefined): boolean =>
  item?.kind === "word" && conjunctions.has(item.lower);
const isPossessiveMark = (item: Item | undefined): boolean =>
  item?.kind === "word" && (item.lower === "'s" || item.lower === "'");

/** May it stand inside a noun phrase, before its head? */
function isInner(item: Item | undefined): boolean {
  if (!item || item.kind === "quote") return false;
  if (item.kind === "name" || item.kind === "number") return true;
  if (item.kind === "punctuation") return false;
  if (isPossessiveMark(item)) return true;
  const { lower } = item;
  if (
    personalPronouns.has(lower) ||
    prepositions.has(lower) ||
    relatives.has(lower) ||
    conjunctions.has(lower)
  )
    return false;
  if (auxiliaries.has(lower) || plainVerbForms.has(lower) || subordinators.has(lower)) return false;
  const verb = verbForms.get(lower);
  return !verb || personNouns.has(lower) || verb.form === "base";
}

/** May a noun phrase end here? */
const isNounEnd = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.kind === "name" ||
    (item.kind === "word" &&
      isInner(item) &&
      !isAdverb(item) &&
      !isPossessiveMark(item) &&
      !articles.has(item.lower)));

const articles = new Set([
  "a",
  "an",
  "the",
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
  "your",
  "no",
  "every",
]);

const phrase = (
  items: readonly Item[],
  kind: Phrase["kind"],
  first: number,
  head: number,
  last: number,
): Phrase | null => {
  const f = items[first];
  const h = items[head];
  const l = items[last];
  if (!f || !h || !l) return null;
  return {
    kind,
    head,
    first,
    mention: { start: kind === "nominal" ? f.start : h.start, end: h.end },
    phrase: { start: f.start, end: l.end },
  };
};

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
  while (i >= from && (isAdverb(items[i]) || (isAuxiliary(items[i]) && !isSurname(items, i)))) i--;
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
    if (item.text === "," || isDash(item)) {
      const open = parentheticalStart(items, i, from);
      if (open < 0) return fallback;
      const named = appositiveName(items, open + 1, i);
      if (named >= 0 && personNouns.has(items[open - 1]?.lower ?? "") === true)
        return phrase(items, "name", named, named, named);
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
        const open = item.lower === "who" ? parentheticalStart(items, before, from) : -1;
        before = open >= 0 ? open - 1 : before - 1;
      }
      const antecedent = isNounEnd(items[before]) ? subjectBefore(items, before + 1, from) : null;
      return antecedent ?? phrase(items, "pronoun", i, i, i);
    }
    if (isPronoun(item)) return phrase(items, "pronoun", i, i, i);
    if (item.kind === "word" && indefinitePronouns.has(item.lower)) return phrase(items, "nominal", i, i, i);
    if (item.kind === "number" && i > from && items[i - 1]?.kind === "punctuation") {
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
    const named = unclosedAppositive(items, first, i, from);
    if (named >= 0) return phrase(items, "name", named, named, named);
    if (
      first > from &&
      isPreposition(before) &&
      (isNounEnd(items[first - 2]) || items[first - 2]?.text === ")")
    ) {
      // `a spokesman for X`: go on to the left, but keep X should nothing be there.
      fallback ??= here;
      i = first - 2;
      continue;
    }
    if (first > from && isPreposition(before) && isAdverb(items[first - 2]) && isNounEnd(items[first - 3])) {
      // `the paper earlier in April had reported`
      fallback ??= here;
      i = first - 3;
      continue;
    }
    if (first > from && isRelative(before) && isNounEndOrComma(items[first - 2]) && item.kind !== "name") {
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

/**
 * `an official who spoke anonymously to discuss strategy`: the index of the `who` that what stands before `first` belongs
 * to, within the same breath; 0 where there is none.
 */
function relativeBefore(items: readonly Item[], first: number, from: number): number {
  for (let k = first - 1; k > from && k > first - 10; k--) {
    const item = items[k];
    if (!item || item.kind === "quote" || (item.kind === "punctuation" && item.text !== "-")) return 0;
    if (item.lower === "who") return isNounEnd(items[k - 1]) ? k : 0;
  }
  return 0;
}

/** `the mayor of London, [Sadiq Khan], said`: the name that alone fills an insertion, a title before it left out; or -1. */
function appositiveName(items: readonly Item[], from: number, to: number): number {
  const last = items[to - 1];
  if (last?.kind !== "name" || to - from > 4) return -1;
  return items
    .slice(from, to - 1)
    .every((item) => item.kind === "word" && !prepositions.has(item.lower) && !relatives.has(item.lower))
    ? to - 1
    : -1;
}

/** `Ada Quill, the speaker of the upper house said`: the name before an appositive whose second comma is missing; or -1. */
function unclosedAppositive(items: readonly Item[], first: number, end: number, from: number): number {
  let start = first;
  // Back over `the speaker of …` to its own determiner.
  while (start > from && isPreposition(items[start - 1])) start = startOf(items, start - 2, from);
  const isRole =
    determiners.has(items[start]?.lower ?? "") &&
    items.slice(start, end + 1).some((item) => personNouns.has(item.lower));
  if (!isRole || items[start - 1]?.text !== "," || items[start - 2]?.kind !== "name") return -1;
  return isPreposition(items[start - 3]) ? -1 : start - 2;
}

/** Does a role stand before the comma at `comma`: `the mayor of London,`? */
function endsWithRole(items: readonly Item[], comma: number, from: number): boolean {
  for (let k = comma - 1; k >= from && k > comma - 10; k--) {
    const item = items[k];
    if (!item || item.kind === "punctuation" || item.kind === "quote") return false;
    if (item.kind === "word" && personNouns.has(item.lower)) return true;
  }
  return false;
}

const isPersonish = (items: readonly Item[], p: Phrase): boolean =>
  personNouns.has(items[p.head]?.lower ?? "");
const isDash = (item: Item): boolean => /^(?:[–—]|-{1,3})$/.test(item.text);
const isNounEndOrComma = (item: Item | undefined): boolean => item?.text === "," || isNounEnd(item);

function backTo(items: readonly Item[], i: number, from: number, bracket: string): number {
  for (let k = i - 1; k >= from && k > i - 30; k--) if (items[k]?.text === bracket) return k;
  return -1;
}

/**
 * Where the insertion that ends with the comma (or dash) at `i` begins: the index of its opening comma, if what stands
 * before that can be a subject; else -1.
 */
function parentheticalStart(items: readonly Item[], i: number, from: number): number {
  const mark = items[i]?.text ?? ",";
  for (let k = i - 1; k >= from && k > i - 40; k--) {
    const item = items[k];
    if (!item || item.kind === "quote") return -1;
    const opens = mark === "," ? item.text === "," : isDash(item);
    if (!opens) continue;
    const inside = items.slice(k + 1, i);
    if (!isInsertion(inside)) {
      // Two insertions in a row: `X, 54, of Ohio, said`.
      return -1;
    }
    const before = items[k - 1];
    if (isNounEnd(before) || before?.text === ")" || isPronoun(before)) {
      // A list comma (`Paris, Texas, said`) or a second insertion: go on to its own start.
      const outer = mark === "," ? outerStart(items, k, from) : -1;
      return outer >= 0 ? outer : k;
    }
    if (before?.kind === "number") {
      const outer = outerStart(items, k, from);
      return outer >= 0 ? outer : k;
    }
    return -1;
  }
  return -1;
}

/** The comma before `X, 54` or `X, the mayor of Y`, seen from the comma that follows. */
function outerStart(items: readonly Item[], comma: number, from: number): number {
  for (let k = comma - 1; k >= from && k > comma - 16; k--) {
    const item = items[k];
    if (!item || item.kind === "quote") return -1;
    if (item.text !== ",") continue;
    return isNounEnd(items[k - 1]) && isInsertion(items.slice(k + 1, comma)) && !startsClause(items[k + 1])
      ? k
      : -1;
  }
  return -1;
}

const startsClause = (item: Item | undefined): boolean =>
  item !== undefined && (isPronoun(item) || isConjunction(item));

/** Can these items stand between commas after a subject? `54`, `the mayor`, `who replaced Y`, `speaking in Oslo`, `however`. */
function isInsertion(inside: readonly Item[]): boolean {
  const first = inside[0];
  if (!first) return false;
  if (isPronoun(first) && inside.length > 1) return false;
  if (conjunctions.has(first.lower) && first.lower !== "or" && first.lower !== "and") return false;
  return !inside.some((item) => item.text === ":" || item.text === ";");
}

/** The first item of the noun phrase that ends at `end`: back to its determiner or to what cannot stand in it. */
function startOf(items: readonly Item[], end: number, from: number): number {
  let first = end;
  while (first > from && end - first < 12) {
    const before = items[first - 1];
    const here = items[first];
    if (!isInner(before)) break;
    if (
      here &&
      (determiners.has(here.lower) || possessives.has(here.lower)) &&
      here.kind === "word" &&
      !isPossessiveMark(before)
    )
      break;
    if (isAdverb(before) && before?.lower !== "then") break;
    first--;
  }
  return first;
}

/**
 * The source that begins right after `at`: `said [Anna Adams], a spokeswoman`, `according to [a senior official]`.
 * Null where something else follows.
 */
export function subjectAfter(items: readonly Item[], at: number, to: number): Phrase | null {
  let first = at + 1;
  while (first < to && isAdverb(items[first])) first++;
  const start = items[first];
  if (!start || first >= to) return null;
  if (isPronoun(start)) return phrase(items, "pronoun", first, first, first);
  let end = first;
  while (end < to && end - first < 14 && isInner(items[end]) && !(end > first && isAdverb(items[end]))) end++;
  if (end === first) return null;
  if (items[end - 1] && isPossessiveMark(items[end - 1])) end--;
  let head = end - 1;
  if (items[head]?.kind === "number" && head > first) head--;
  const last = head;
  // `said Clinton on Monday`: what follows the name has been cut already; `Trump spokesman Jason Miller` ends with the name.
  if (items[head]?.kind !== "name") {
    const name = lastName(items, first, head);
    const nominal = items[head];
    if (name >= 0 && nominal && isDayOrMonth(nominal.lower)) head = name;
  }
  const kind = items[head]?.kind === "name" ? "name" : "nominal";
  if (
    kind === "nominal" &&
    head === first &&
    !indefinitePronouns.has(start.lower) &&
    !personNouns.has(start.lower)
  ) {
    if (!/s$/.test(start.lower)) return null;
  }
  return phrase(items, kind, first, head, last);
}

const isStop = (item: Item | undefined): boolean =>
  item === undefined || item.kind === "punctuation" || item.kind === "quote";

const lastName = (items: readonly Item[], from: number, to: number): number => {
  for (let k = to; k >= from; k--) if (items[k]?.kind === "name") return k;
  return -1;
};

const isDayOrMonth = (lower: string): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    lower,
  );

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
  let start = from;
  const first = items[from];
  if (first && skipFronted(first, items[from + 1])) {
    for (let k = from; k < to; k++)
      if (items[k]?.text === ",") {
        start = k + 1;
        break;
      }
  }
  for (let k = start; k < to; k++) {
    const item = items[k];
    if (!item || item.kind === "quote") continue;
    if (isPronoun(item) && item.lower !== "it") return phrase(items, "pronoun", k, k, k);
    if (
      item.kind === "name" ||
      (item.kind === "word" && determiners.has(item.lower)) ||
      (item.kind === "word" && personNouns.has(item.lower))
    ) {
      if (k > start && isPreposition(items[k - 1])) continue;
      const found = subjectAfter(items, k - 1, to);
      if (found) return found;
    }
  }
  return null;
}
