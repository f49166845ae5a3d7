import { isFronted } from "./cue";
import type { Item } from "./frame";
import { isConjunction, isDash, isNounEnd, isPossessor, isPreposition, isPronoun, isRole } from "./itemTests";
import {
  conjunctions,
  determiners,
  personNouns,
  possessives,
  prepositions,
  relatives,
} from "./lexicon/wordClasses";
import { startOf } from "./phrase";

/**
 * `an official who spoke anonymously to discuss strategy`: the index of the `who` that what stands before `first` belongs
 * to, within the same breath; 0 where there is none.
 */
export function relativeBefore(items: readonly Item[], first: number, from: number): number {
  for (let k = first - 1; k > from && k > first - 10; k--) {
    const item = items[k];
    if (!item || item.kind === "quote" || (item.kind === "punctuation" && item.text !== "-")) return 0;
    if (item.lower === "who") return isNounEnd(items[k - 1]) ? k : 0;
  }
  return 0;
}

/**
 * `the mayor of London, [Sadiq Khan], said`: the name that begins an insertion, a title before it left out, with nothing
 * or a further insertion behind it (`its chairman, [Ada Quill], a dentist from Carrow, denied`); or -1.
 */
export function appositiveName(items: readonly Item[], from: number, to: number): number {
  for (let k = from; k < to && k < from + 8; k++) {
    const item = items[k];
    if (item?.kind === "name") return k + 1 === to || items[k + 1]?.text === "," ? k : -1;
    if (item?.kind !== "word" || prepositions.has(item.lower) || relatives.has(item.lower)) return -1;
  }
  return -1;
}

/** `Ada Quill, the speaker of the upper house said`: the name before an appositive whose second comma is missing; or -1. */
export function unclosedAppositive(items: readonly Item[], first: number, end: number, from: number): number {
  let start = first;
  // Back over `the speaker of …` to its own determiner.
  while (start > from && isPreposition(items[start - 1])) start = startOf(items, start - 2, from);
  const isRole =
    determiners.has(items[start]?.lower ?? "") &&
    items.slice(start, end + 1).some((item) => personNouns.has(item.lower));
  if (!isRole || items[start - 1]?.text !== "," || items[start - 2]?.kind !== "name") return -1;
  return isPreposition(items[start - 3]) ? -1 : start - 2;
}

/** Does a role stand before the comma at `comma`: `the mayor of London,`, `her counterpart,`, `Lind's successor,`? */
export function endsWithRole(items: readonly Item[], comma: number, from: number): boolean {
  // `his wife [Ada Quill], a dentist,`: the role has its name already.
  if (items[comma - 1]?.kind === "name" && !isPreposition(items[comma - 2]) && isRole(items[comma - 2]))
    return false;
  for (let k = comma - 1; k >= from && k > comma - 10; k--) {
    const item = items[k];
    if (!item || item.kind === "punctuation" || item.kind === "quote") return false;
    if (item.kind === "word" && (isRole(item) || possessives.has(item.lower) || isPossessor(items, k)))
      return true;
  }
  return false;
}

export function backTo(items: readonly Item[], i: number, from: number, bracket: string): number {
  for (let k = i - 1; k >= from && k > i - 30; k--) if (items[k]?.text === bracket) return k;
  return -1;
}

/**
 * Where the insertion that ends with the comma (or dash) at `i` begins: the index of its opening comma, if what stands
 * before that can be a subject; else -1.
 */
export function parentheticalStart(items: readonly Item[], i: number, from: number): number {
  const mark = items[i]?.text ?? ",";
  let quotes = false;
  for (let k = i - 1; k >= from && k > i - 40; k--) {
    const item = items[k];
    if (!item) return -1;
    if (item.kind === "quote") {
      quotes = true;
      continue;
    }
    const opens = mark === "," ? item.text === "," : isDash(item);
    if (!opens) continue;
    // Dashes hold what they stand around together, as relative clauses do: `Quill – who called it “a hoax” – told`,
    // `Quill, whose book “Low Water” won, told`; but `“A,” Quill said, “B,” he told`.
    const inside = items.slice(k + 1, i);
    if (quotes && mark === "," && !isRelativeClause(inside)) return -1;
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
    const isSubject = isNounEnd(items[k - 1]) && !isFrontedPhrase(items, k - 1, from);
    const inside = items.slice(k + 1, comma);
    return isSubject && isInsertion(inside) && !startsClause(items[k + 1]) && !bringsInAnother(inside)
      ? k
      : -1;
  }
  return -1;
}

/** `who called it “a hoax”`, but not `who called it “a hoax,” and Lind`. */
const isRelativeClause = (inside: readonly Item[]): boolean =>
  /^(?:who|whose|which)$/.test(inside[0]?.lower ?? "") &&
  !inside.some(({ lower }) => /^(?:and|but)$/.test(lower));

/** `the port, whose head[, Ada Quill,] said`, `the end, a move the mayor[, Ada Quill,] called`: what follows is about another. */
const bringsInAnother = (inside: readonly Item[]): boolean =>
  inside[0]?.lower === "whose" ||
  inside.some((item, k) => /^(?:an?|the)$/.test(item.lower) && k > 0 && isNounEnd(inside[k - 1]));

/** `In a statement,` opens the sentence: what follows its comma is no insertion. */
function isFrontedPhrase(items: readonly Item[], end: number, from: number): boolean {
  let first = startOf(items, end, from);
  // `In a statement to the Observer,`
  while (isPreposition(items[first - 1]) && first - 2 >= from && isNounEnd(items[first - 2]))
    first = startOf(items, first - 2, from);
  // `Recalling that moment,`, `Asked what he wanted for his birthday,`
  const opening = items[from];
  const opens = opening && (isFronted(opening, items[from + 1]) || openers.test(opening.text));
  if (opens && !items.slice(from, end).some((item) => item.text === ",")) return true;
  return isPreposition(items[first - 1]) && (first - 1 === from || items[first - 2]?.kind === "punctuation");
}

/** Participles that begin a fronted clause, beside those that `isFronted` knows: `Pressed on the figure,`. */
const openers = /^(?:Told|Pressed|Pushed|Questioned|Reached|Contacted)$/;

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

/**
 * `(president of) Ukraine [Volodymyr Zelensky]`, `(speaker of) the parliament [Ali Larijani]`: is the name at `at` somebody
 * whom the words before it, back to `from`, do not belong to? `(a spokesman for) Mayor [Bill de Blasio]` has his own title.
 */
export function apposedName(items: readonly Item[], from: number, at: number): boolean {
  const before = items[at - 1];
  if (items[at]?.kind !== "name" || at - 1 < from || !before) return false;
  return (
    before.kind === "name" ||
    (before.kind === "word" &&
      !isRole(before) &&
      !/(?:al|ic|ous|ish)$/.test(before.lower) &&
      isNounEnd(before) &&
      /^\p{Ll}/u.test(before.text))
  );
}
