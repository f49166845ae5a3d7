import { titleWords } from "../entities/lexicon/titles";
import { isLower } from "../text/characters";
import type { Item } from "./frame";
import { onePerson } from "./lexicon/persons";
import { verbForms } from "./lexicon/verbs";
import {
  adverbs,
  auxiliaries,
  conjunctions,
  personalPronouns,
  personNouns,
  plainVerbForms,
  prepositions,
  relatives,
  subordinators,
} from "./lexicon/wordClasses";

const nounsInLy = new Set("family assembly ally rally monopoly bully butterfly reply supply".split(" "));
export const isAdverb = (item: Item | undefined): boolean =>
  item?.kind === "word" &&
  (adverbs.has(item.lower) ||
    (/ly$/.test(item.lower) && item.lower.length > 4 && isLower(item.text) && !nounsInLy.has(item.lower)));
export const isAuxiliary = (item: Item | undefined): boolean =>
  item?.kind === "word" && auxiliaries.has(item.lower);
export const isPreposition = (item: Item | undefined): boolean =>
  item?.kind === "word" && prepositions.has(item.lower);
/** `“…,” Will wrote`: a capital inside a sentence makes a name of it. */
export const isSurname = (items: readonly Item[], i: number): boolean =>
  /^\p{Lu}/u.test(items[i]?.text ?? "") && items[i - 1]?.kind === "quote";
export const isPronoun = (item: Item | undefined): boolean =>
  item?.kind === "word" && personalPronouns.has(item.lower);
export const isRelative = (item: Item | undefined): boolean =>
  item?.kind === "word" && relatives.has(item.lower);
export const isConjunction = (item: Item | undefined): boolean =>
  item?.kind === "word" && conjunctions.has(item.lower);
export const isPossessiveMark = (item: Item | undefined): boolean =>
  item?.kind === "word" && (item.lower === "'s" || item.lower === "'");

/** `Quill's`, and not the verb of `it's`. */
export const isPossessor = (items: readonly Item[], i: number): boolean =>
  isPossessiveMark(items[i]) &&
  !isPronoun(items[i - 1]) &&
  !/^(?:that|there|here|what|who|where|how|let|this)$/.test(items[i - 1]?.lower ?? "");

/** May it stand inside a noun phrase, before its head? */
export function isInner(item: Item | undefined): boolean {
  if (!item || item.kind === "quote") return false;
  if (item.kind === "name" || item.kind === "number") return true;
  if (item.kind === "punctuation") return false;
  if (isPossessiveMark(item)) return true;
  const { lower } = item;
  if (
    lower === "what" ||
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
export const isNounEnd = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.kind === "name" ||
    (item.kind === "word" &&
      isInner(item) &&
      !isAdverb(item) &&
      !isPossessiveMark(item) &&
      !articles.has(item.lower)));

/** A word that opens a noun phrase and never is one: `the`, `every`. `his` and `her` can stand for somebody alone. */
export const isArticle = (item: Item | undefined): boolean =>
  item?.kind === "word" && articles.has(item.lower) && item.lower !== "his" && item.lower !== "her";

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

/** A word for somebody who speaks: `official`, `bishop`, `mayor`, `sisters`. */
export const isRole = (item: Item | undefined): boolean =>
  item?.kind === "word" &&
  (isRoleWord(item.lower) ||
    isRoleWord(item.lower.replace(/^(?:co|ex|vice)-/, "")) ||
    (/[^s]s$/.test(item.lower) && onePerson.has(item.lower.slice(0, -1))));
const isRoleWord = (lower: string): boolean =>
  personNouns.has(lower) || titleWords.has(lower) || onePerson.has(lower) || occupation.test(lower);

/** How many words for what people do end: `geologist`, `photographer`, `technician`, `negotiator`. */
const occupation = /(?:ologist|ographer|iatrist|nomist|ician|tigator|tiator|trator|lator)$/;
export const isDash = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:[–—]|-{1,3})$/.test(item.text);
