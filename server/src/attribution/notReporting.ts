import type { Item } from "./frame";
import { isInner, isPossessor, isRole } from "./itemTests";
import { type VerbForm, verbForms } from "./lexicon/verbs";
import { determiners } from "./lexicon/wordClasses";
import { alsoPronouns } from "./nounCue";

/** `Lind said, and I quote, “…”` */
export const isOwnRemark = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === "quote" && items[at - 1]?.lower === "i";

/**
 * `the United States - Lind: “…”`, `Gulf States: “…”`. In headlines it can be a verb, of a name or a role: `Minister
 * States: “…”`.
 */
export function isCountries(items: readonly Item[], at: number): boolean {
  if (!/^S(?:tates|TATES)$/.test(items[at]?.text ?? "")) return false;
  const before = items[at - 1];
  const speaks = before?.kind === "name" ? items[at - 2]?.lower !== "the" : before && isRole(before);
  return !speaks || before?.lower === "member";
}

/** `easier said than done`, `rules regarding the wall`, `provisions relating to`, `in no uncertain terms`, `the search terms “…”`, `21 percent cast a ballot`: nobody's words. */
export const isIdiom = (items: readonly Item[], at: number): boolean =>
  (items[at]?.lower === "said" && items[at + 1]?.lower === "than") ||
  items[at]?.lower === "regarding" ||
  (items[at]?.lower === "read" && /^(?:more|also)$/.test(items[at + 1]?.lower ?? "")) ||
  (/^relat(?:ed|ing)$/.test(items[at]?.lower ?? "") && items[at + 1]?.lower === "to") ||
  (items[at]?.lower === "terms" &&
    (items[at + 1]?.kind === "quote" ||
      items.slice(Math.max(0, at - 4), at).some((i) => i.lower === "in"))) ||
  (/^cast(?:s|ing)?$/.test(items[at]?.lower ?? "") &&
    items.slice(at + 1, at + 4).some((i) => /^(?:votes?|ballots?|doubts?|shadows?|light)$/.test(i.lower)));

/** `the charged term`, `the only confirmed visit`, `the mayor's promised reforms`: a participle in front of a noun. */
export const isAttributive = (items: readonly Item[], at: number, verb: VerbForm): boolean => {
  let first = at;
  while (isModifier(items[first - 1])) first--;
  const before = items[first - 1];
  const next = items[at + 1];
  if (verb.form !== "past" || !/ed$/.test(items[at]?.lower ?? "") || before?.kind !== "word" || !next)
    return false;
  const isDetermined =
    (determiners.has(before.lower) && !alsoPronouns.test(before.lower)) || isPossessor(items, first - 1);
  return (
    isDetermined && (next.kind === "quote" || next.kind === "name" || (next.kind === "word" && isInner(next)))
  );
};

/** What may stand between a determiner and a participle: `a widely [shared]`, `the first [reported]`. */
const isModifier = (item: Item | undefined): boolean =>
  item?.kind === "word" &&
  /^(?:only|first|second|last|next|same|now|much|most|more|long|well|once|not|yet)$|\p{Ll}{3}ly$/u.test(
    item.text,
  );

/** `READ MORE: “…”`, `UPDATE: “…”`: what kind of line it is, and nobody's name. */
export const isRubric = (item: Item | undefined): boolean =>
  /^(?:more|also|watch|video|photos?|update|updated|correction|analysis|opinion|exclusive|live|breaking|related|listen)$/.test(
    item?.lower ?? "",
  );

/** `Why not say: “…”?`, `just say: “…”` */
export const isImperative = (items: readonly Item[], at: number): boolean =>
  verbForms.get(items[at]?.lower ?? "")?.form === "base" &&
  /^(?:not|just|simply|please)$/.test(items[at - 1]?.lower ?? "");
