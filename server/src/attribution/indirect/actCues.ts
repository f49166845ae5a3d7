import { type Cue, isFronted, itemSpan } from "../cue";
import type { Item, Sentence } from "../frame";
import { isAdverb, isPreposition } from "../itemTests";
import { type ActForm, actForms } from "../lexicon/acts";
import { determiners, forBeing, possessives } from "../lexicon/wordClasses";
import { mainSubject } from "../subjectAfter";
import { subjectBefore } from "../subjectBefore";
import { isAgent } from "./agent";

/** As far back as `cues.ts` looks for a subject. */
const furthestSubject = 120;

/** `[declined] to comment`, `[agreed] that …`, `[ruled] that …`: verbs that report with that behind them, of somebody who can. */
export function actCues(items: readonly Item[], { from, to }: Sentence): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = from + 1; at < to; at++) {
    const act = actForms.get(items[at]?.lower ?? "");
    if (!act || items[at]?.kind !== "word" || !takes(items, at, act) || isOther(items, at)) continue;
    const cue = cueOf(items, at, Math.max(from, at - furthestSubject));
    if (cue) cues.push(cue);
  }
  return cues;
}

function takes(items: readonly Item[], at: number, { behind }: ActForm): boolean {
  const next = isAdverb(items[at + 1]) ? at + 2 : at + 1;
  const word = items[next]?.lower ?? "";
  return behind.has(word) && (word !== "to" || isAct(items[next + 1]));
}

/** Not `agreed to a truce`, which is merely named; and of `declined to say whether …`, what was left unsaid is the clause. */
const isAct = (verb: Item | undefined): boolean =>
  verb?.kind === "word" &&
  !determiners.has(verb.lower) &&
  !possessives.has(verb.lower) &&
  !tellings.test(verb.lower);

const tellings = /^(?:say|tell|admit|acknowledge|concede|explain|disclose|reveal|specify|confirm)$/;

/** `was refused to`, `a set of rules that` */
const isOther = (items: readonly Item[], at: number): boolean => {
  const before = items[isAdverb(items[at - 1]) ? at - 2 : at - 1];
  return forBeing.has(before?.lower ?? "") || (isPreposition(before) && !/ing$/.test(items[at]?.lower ?? ""));
};

function cueOf(items: readonly Item[], at: number, from: number): Cue | null {
  const own = subjectBefore(items, at, from);
  const subject = own ?? mainSubject(items, from, at, isFronted);
  const span = itemSpan(items, at, at);
  if (!subject || !isAgent(items, subject)) return null;
  return { at, last: at, span, kind: "speech", subject, side: "before", own: own !== null, plain: true };
}
