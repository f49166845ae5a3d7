import { isLower } from "../../text/characters";
import type { Item } from "../frame";
import { isAdverb, isNounEnd, isPronoun } from "../itemTests";
import { verbForms } from "../lexicon/verbs";
import { auxiliaries, plainVerbForms } from "../lexicon/wordClasses";

const neverFinite = /^(?:be|been|being|having|get)$/;
const contracted = /^(?:he|she|it|they|we|i|you|there|that|who|what)'(?:s|d|ll|re|ve|m)$|n't$/;
/** What `'s` may shorten `is` or `has` behind, where it is no possessive. */
const beforeIs = /^(?:he|she|it|that|there|what|who|here)$/;

/**
 * Can the word at `at` be the finite verb of a clause that begins at `from`? There is no tagger of parts of speech, so this
 * goes by auxiliaries, by verbs that are frequent in news, and by `-ed` right behind a noun.
 */
export function isFiniteVerb(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at];
  if (item?.kind !== "word") return false;
  const { lower } = item;
  if (contracted.test(lower)) return true;
  if (at === from) return false;
  if (lower === "'s") return beforeIs.test(items[at - 1]?.lower ?? "");
  // `in May`, `the Post`
  if (!isLower(item.text)) return false;
  if (auxiliaries.has(lower)) return !neverFinite.test(lower);
  let k = at - 1;
  while (k >= from && isAdverb(items[k])) k--;
  const before = items[k];
  if (!before || !canBeSubject(before)) return false;
  if (plainVerbForms.has(lower)) return true;
  const verb = verbForms.get(lower);
  if (verb) return verb.form === "past" || verb.form === "present" || isPronoun(before);
  return /[^e]ed$/.test(lower) && lower.length > 4 && before.kind !== "punctuation";
}

const canBeSubject = (item: Item): boolean =>
  isNounEnd(item) || isPronoun(item) || item.kind === "quote" || /^(?:[,)]|who|which|that)$/.test(item.lower);

/** Further on, a clause's verb is not looked for. */
const furthest = 60;

/** Does a clause with a verb of its own begin at `from`? */
export function hasFiniteVerb(items: readonly Item[], from: number, to: number): boolean {
  const stop = Math.min(to, from + furthest);
  for (let at = from; at < stop; at++) if (isFiniteVerb(items, at, from)) return true;
  return false;
}
