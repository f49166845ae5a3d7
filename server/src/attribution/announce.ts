import { type Cue, isFronted, itemSpan } from "./cue";
import type { Item, Sentence } from "./frame";
import { isAdverb } from "./itemTests";
import { attitudes } from "./lexicon/attitudes";
import { forBeing, possessives, prepositions } from "./lexicon/wordClasses";
import { canSpeak } from "./phrase";
import { mainSubject } from "./subjectAfter";

/** Verbs that need their words beside them, in the same sentence: after them nothing is left to expect. */
const complete = /^(?:say|says|said|tell|tells|told)$/;

/** Verbs that tell that somebody spoke and cannot tell what: a sentence with one may be long. */
const wordless = /^(?:sp(?:oke|eaks)|elaborate[ds]|disagree[ds])$/;

const documents =
  /^(?:statements?|tweets?|letters?|message|posts?|e?-?mails?|memo|note|response|reply|answer|remarks?|comments?)$/;
const published =
  /^(?:issued?|issues|released?|releases|post(?:ed|s)|s(?:ent|ends)|wrote|writes|gave|gives|made|makes|publish(?:ed|es)|deliver(?:ed|s)|offer(?:ed|s)|shared?|shares|read|put|had|has)$/;

/** A sentence is short if it has no more items than this. */
const short = 10;

/**
 * The cue of a sentence that lets the reader expect somebody's words and does not give them; null where it gives them, or
 * is about something else.
 *
 *   Quill disagreed.   Lind continued his attack.   The board issued a statement on Friday.   Hale was upbeat about it.
 */
export function announcement(items: readonly Item[], sentence: Sentence, cues: readonly Cue[]): Cue | null {
  const quoted = items.slice(sentence.from, sentence.to).findLastIndex((item) => item.kind === "quote");
  const hint = cues.findLast((c) => c.own && wordless.test(items[c.at]?.lower ?? ""));
  if (hint && hint.at > sentence.from + quoted) return hint;
  if (quoted >= 0) return null;
  const document = cues.find((c) => c.kind === "noun" && isPublished(items, sentence, c));
  if (document) return document;
  const attitude = attitudeTold(items, sentence);
  if (attitude) return attitude;
  const cue = cues.findLast((c) => c.own && (c.kind === "speech" || c.kind === "belief"));
  if (!cue) return null;
  const next = items[cue.last + 1];
  const open =
    cue.last + 1 >= sentence.to ||
    next?.kind === "punctuation" ||
    (next?.kind === "word" && (possessives.has(next.lower) || prepositions.has(next.lower)));
  const isShort = sentence.to - sentence.from <= short;
  return open && isShort && !complete.test(items[cue.at]?.lower ?? "") ? cue : null;
}

/** `issued a joint statement` */
function isPublished(items: readonly Item[], { from }: Sentence, { at }: Cue): boolean {
  if (!documents.test(items[at]?.lower ?? "")) return false;
  for (let k = at - 1; k >= from && k > at - 6; k--) if (published.test(items[k]?.lower ?? "")) return true;
  return false;
}

/** Verbs that join somebody to how they see it: `sounded upbeat`. */
const joining = /^(?:seem|sound|look|appear|remain|feel|stay)(?:s|ed)?$|^felt$/;

/** `[Quill] is upbeat about the harbour`, `[the mayor] sounded far from sure`: somebody, and how they see it. */
function attitudeTold(items: readonly Item[], { from, to }: Sentence): Cue | null {
  const subject = mainSubject(items, Math.max(from, to - furthest), to, isFronted);
  if (!subject || !canSpeak(items, subject)) return null;
  let verb = subject.head + 1;
  while (verb < to && isAdverb(items[verb])) verb++;
  const { lower } = items[verb] ?? { lower: "" };
  if (verb >= to || !(forBeing.has(lower) || joining.test(lower))) return null;
  let at = verb + 1;
  while (at < to && at <= verb + 3 && (isAdverb(items[at]) || degrees.test(items[at]?.lower ?? ""))) at++;
  if (at >= to || !attitudes.has(items[at]?.lower ?? "") || !isHeld(items[at + 1], at + 1 >= to)) return null;
  const span = itemSpan(items, verb, at);
  return { at: verb, last: at, span, kind: "belief", subject, side: "before", own: true, plain: false };
}

/** `is certain about it`, `was frank.`, and not `is certain to leave`, `was clear of the field`. */
const isHeld = (next: Item | undefined, isLast: boolean): boolean =>
  isLast ||
  next?.kind === "punctuation" ||
  /^(?:about|by|that|at|with|over|on|and|but)$/.test(next?.lower ?? "");

const degrees = /^(?:very|quite|more|less|most|as|no|far|from|so|a|bit|been|equally)$/;

/** In items: what a subject may be away from its sentence's end. */
const furthest = 120;
