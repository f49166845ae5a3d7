import { type Cue, isFronted, itemSpan } from "./cue";
import type { Item } from "./frame";
import { isPossessor, isRole } from "./itemTests";
import { speechNouns } from "./lexicon/verbs";
import { adjectiveEnding, determiners, possessives } from "./lexicon/wordClasses";
import type { Phrase } from "./phrase";
import { mainSubject, subjectAfter, withoutVerb } from "./subjectAfter";
import { subjectBefore } from "./subjectBefore";

const modifiers = /^(?:recent|new|own|public|joint|brief|short|first|last|phone|peace)$/;
/** Stand alone, too: `this said`, `both promised`. */
export const alsoPronouns =
  /^(?:this|that|these|those|all|both|one|two|three|four|many|some|most|several|few|others?|another|each)$/;

/** `his claim`, `the report`, `a joke`: a determiner, an adjective or a possessive right before makes it a noun. */
export function isNounUse(items: readonly Item[], i: number, from: number): boolean {
  const before = i > from ? items[i - 1] : undefined;
  const here = items[i];
  if (!before || !here) return false;
  if (isRemark(items, i, from)) return true;
  // `That quote from Quill`
  if (
    here.lower === "quote" &&
    determiners.has(before.lower) &&
    /^(?:from|by)$/.test(items[i + 1]?.lower ?? "")
  )
    return true;
  if (before.lower === "'s" || before.lower === "'") return !/(?:ed|ing)$/.test(here.lower);
  if (before.kind !== "word") return false;
  if (isCompound(items, i)) return true;
  // `the relevant text`, `an official report`
  if (determiners.has(items[i - 2]?.lower ?? "") && adjectiveEnding.test(before.lower) && !isRole(before))
    return !/(?:ed|ing|said|told|wrote)$/.test(here.lower);
  // `one in five say`
  if (here.lower === "say" && !/^(?:an?|the|his|her|their|its|my|your|our)$/.test(before.lower)) return false;
  if (determiners.has(before.lower) && !alsoPronouns.test(before.lower))
    return !/(?:[^e]ed|told|said|wrote)$/.test(here.lower);
  if (/^(?:in|with|of|by|from|for)$/.test(before.lower)) return speechNouns.has(here.lower);
  return (
    speechNouns.has(here.lower) &&
    (adjectiveEnding.test(before.lower) || modifiers.test(before.lower)) &&
    !/(?:ed|ing)$/.test(here.lower)
  );
}

/** `his campaign promises to`, and not `his lawyer claims to`. */
const isCompound = (items: readonly Item[], i: number): boolean =>
  speechNouns.has((items[i]?.lower ?? "").replace(/s$/, "")) &&
  (isPossessor(items, i - 2) || possessives.has(items[i - 2]?.lower ?? "")) &&
  (items[i - 1]?.lower === "campaign" || !isRole(items[i - 1])) &&
  /^(?:to|on|about|of|in|and|is|was|[,.;])$/.test(items[i + 1]?.lower ?? "");

/** `X's statement`, `her claim that`, `a statement by X`, `in a statement, X`: the possessor, or the main clause's subject. */
export function nounCue(items: readonly Item[], i: number, from: number): Cue | null {
  const subject = possessor(items, i, from) ?? author(items, i);
  const make = (s: Phrase, own: boolean): Cue => ({
    at: i,
    last: i,
    span: itemSpan(items, i, i),
    kind: "noun",
    subject: s,
    side: "before",
    own,
    plain: false,
  });
  if (subject) return make(subject, true);
  const main = mainSubject(items, from, i, isFronted);
  return main ? make(main, false) : null;
}

function possessor(items: readonly Item[], i: number, from: number): Phrase | null {
  for (let k = isRemark(items, i, from) ? i - 2 : i - 1; k >= from && k > i - 6; k--) {
    const item = items[k];
    if (!item || item.kind === "punctuation" || item.kind === "quote") return null;
    if (item.lower === "'s" || item.lower === "'") return subjectBefore(items, k, from);
    if (item.kind === "word" && possessives.has(item.lower) && item.lower !== "whose") {
      const span = { start: item.start, end: item.end };
      return { kind: "pronoun", head: k, first: k, mention: span, phrase: span };
    }
  }
  return null;
}

/** `Quill's “low tide” remark`, `his “47 boats” comment`: the marks stand between the noun and whose it is. */
const isRemark = (items: readonly Item[], i: number, from: number): boolean =>
  i - 2 >= from &&
  items[i - 1]?.kind === "quote" &&
  remarks.test(items[i]?.lower ?? "") &&
  (isPossessor(items, i - 2) || possessives.has(items[i - 2]?.lower ?? ""));

const remarks =
  /^(?:claims?|comments?|remarks?|tweets?|posts?|warning|promise|pledge|vow|line|quip|joke|slogan|motto|mantra|refrain|statement|speech|rhetoric|talk|quote|answer|reply|response|declaration|assertion|allegations?|accusations?|characterization|description)$/;

/** `that line from [Ada Quill] ended the debate` */
function author(items: readonly Item[], i: number): Phrase | null {
  if (!/^(?:by|from)$/.test(items[i + 1]?.lower ?? "")) return null;
  const found = subjectAfter(items, i + 1, items.length);
  return found && withoutVerb(items, found);
}
