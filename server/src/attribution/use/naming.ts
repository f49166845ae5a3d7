import type { Item } from "../frame";
import { isAdverb, isPronoun, isRole } from "../itemTests";
import { verbForms } from "../lexicon/verbs";
import { conjunctions, determiners, forBeing, personNouns, prepositions } from "../lexicon/wordClasses";
import { canSpeak } from "../phrase";
import type { MarkInContext } from "./markInContext";

/** `so-called “…”`, `known as “…”`: what follows is a name. */
const naming =
  /^(?:so-called|termed|dubbed|nicknamed|named|titled|entitled|headlined|known|called|term|terms|word|name|headline|heading|title|alias|pseudonym|codename|designation|nickname|moniker|acronym|code-named|codenamed|labeled|labelled|billed|christened|aka|a\.k\.a\.)$/;

const mayStandBetween = /^(?:the|a|an|simply|only|merely|commonly|officially|as|,)$/;

/** The word that gives the marked span as a name: `called “…”`, `known as the “…”`; -1 where there is none. */
export function namingWord({
  items,
  at,
  sentence,
}: Pick<MarkInContext, "items" | "at" | "sentence">): number {
  for (let k = at - 1; k >= sentence.from && k >= at - 4; k--) {
    const item = items[k];
    if (item === undefined) return -1;
    if (naming.test(item.lower)) return k === at - 1 || !/^(?:terms?|word|name)$/.test(item.lower) ? k : -1;
    if (!mayStandBetween.test(item.lower)) return -1;
  }
  return -1;
}

/**
 * Does somebody give the name, as in `she called it “…”` and `what Quill called “…”`? In `a plan called “…”`,
 * `the site at Port Ellery named “…”`, `was named “…”` nobody does.
 */
export function isGivenBySomebody({ items, governing }: MarkInContext, word: number): boolean {
  if (
    !governing ||
    (governing.cue.at !== word && governing.cue.last !== word) ||
    /titled$|^headline$/.test(items[word]?.lower ?? "")
  )
    return false;
  const { cue } = governing;
  // `accused her of using the term “…”`
  if (cue.last === word && cue.at < word && !verbForms.has(items[cue.at]?.lower ?? ""))
    return (
      canSpeak(items, cue.subject) &&
      ![cue.subject.head, cue.at - 1].some((k) => relative.test(items[k]?.lower ?? ""))
    );
  if (cue.side === "after") return cue.own;
  if (!cue.own || forBeing.has(items[cue.at - 1]?.lower ?? "")) return false;
  const { kind, first, head } = cue.subject;
  if (kind === "pronoun" || items.slice(Math.max(0, first - 1), head).some((i) => relative.test(i.lower)))
    return true;
  if (kind === "name") return !prepositions.has(items[first - 1]?.lower ?? "");
  return personNouns.has(items[head]?.lower ?? "") && !/^(?:a|an)$/.test(items[first]?.lower ?? "");
}

const relative = /^(?:what|which|whom|that)$/;

/** Kenneth “Babyface” Edmonds; `nicknamed “Knuckles”`, `identified only as “Mr. B”`. */
export function isNickname(mark: MarkInContext): boolean {
  const { items, at, shape } = mark;
  if (/[!?]/.test(shape.terminal)) return false;
  const before = items[at - 1];
  const after = items[at + 1];
  if (after?.kind === "name" && (before?.kind === "name" || isFirstName(mark)))
    return shape.words <= 3 && !/[,.]/.test(shape.terminal) && (shape.upper || startsWithArticle(items[at]));
  const word = namingWord(mark);
  if (
    /^(?:nickname|nicknamed|moniker|alias|aka|a\.k\.a\.)$/.test(items[word]?.lower ?? "") ||
    isAssumed(items, word)
  )
    return !isGivenBySomebody(mark, word);
  return (
    before?.lower === "as" &&
    /^identified$/.test((items[at - 2]?.lower === "only" ? items[at - 3] : items[at - 2])?.lower ?? "")
  );
}

/** A word in front that no tagger knows as a name begins a sentence as one: `[Percival] “Perce” Hale`, not `The “Stop Quill” …`. */
function isFirstName({ items, at, sentence, shape }: MarkInContext): boolean {
  const word = items[at - 1];
  if (
    at - 1 !== sentence.from ||
    word?.kind !== "word" ||
    shape.words > 1 ||
    !/^\p{Lu}\p{Ll}/u.test(word.text)
  )
    return false;
  const isOther = [determiners, prepositions, conjunctions, verbForms].some((words) => words.has(word.lower));
  return !isOther && !isAdverb(word) && !isPronoun(word) && !isRole(word);
}

/** `under the name “Wet Anna”` */
const isAssumed = (items: readonly Item[], word: number): boolean =>
  /^(?:name|pseudonym|codename)$/.test(items[word]?.lower ?? "") &&
  /^(?:by|under)$/.test(items[word - 2]?.lower ?? "");

const startsWithArticle = (item: Item | undefined): boolean => /^.the\s\p{Lu}/u.test(item?.text ?? "");
