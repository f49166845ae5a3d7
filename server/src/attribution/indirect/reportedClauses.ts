import type { Cue } from "../cue";
import { type ClauseCue, hasSource } from "../decision";
import { firstAt } from "../framedParagraph";
import { askedClause } from "./askedClause";
import { type CuedSentence, clauseEnd, isSubordinate, phraseEnd } from "./boundary";
import { complementStart } from "./complement";
import { behindCue, startOfCue } from "./cuePlace";
import { clausesAround, closesSentence, type Stretch } from "./trailing";

/** A clause that a cue reports. */
export interface ReportedClause extends Stretch {
  readonly cue: ClauseCue;
  /** The clause that it stands in: of `Lind said [that Quill said [it had left]]` the outer one. */
  readonly within: ReportedClause | null;
}

/**
 * The reported clauses of a sentence, in text order, an outer one before those in it. Beliefs are not reported speech, and
 * what stands behind a colon is the business of marks.
 */
export function reportedClauses(sentence: CuedSentence): readonly ReportedClause[] {
  return outermostClauses(sentence).flatMap((outer) => {
    const inside = { ...sentence, from: outer.from, to: outer.to, cues: cuesIn(sentence.cues, outer) };
    return inside.cues.length === 0 ? [outer] : [outer, ...outerClauses(inside, outer)];
  });
}

/** With what somebody was asked or told: `Asked [whether the ferry had left], Quill said [it had].` */
function outermostClauses(sentence: CuedSentence): readonly ReportedClause[] {
  const asked = askedClause(sentence);
  if (!asked) return outerClauses(sentence, null);
  const question = { from: asked.from, to: asked.to, cue: asked.cue, within: null };
  const answer = { ...sentence, from: asked.isFronted ? Math.min(asked.to + 1, sentence.to) : sentence.from };
  const clauses = outerClauses({ ...answer, cues: cuesIn(sentence.cues, answer) }, null);
  const isTaken = clauses.some(({ from, to }) => from < question.to && to > question.from);
  return isTaken ? clauses : [...clauses, question].sort((a, b) => a.from - b.from);
}

function outerClauses(sentence: CuedSentence, within: ReportedClause | null): readonly ReportedClause[] {
  const { items, from, to, cues } = sentence;
  const found: ReportedClause[] = [];
  let covered = from;
  for (const each of cues) {
    if (each.kind === "belief" || each.kind === "colon" || each.at < covered) continue;
    const cue = withSharedSubject(sentence, each, found.at(-1));
    const start =
      isBehindQuotation(sentence, cue) || isInMiddle(sentence, cue) ? -1 : complementStart(items, cue, to);
    const end = start < covered ? -1 : complementEnd(sentence, cue, start);
    if (end > start + 1) {
      found.push({ from: start, to: end, cue, within });
      covered = end;
      continue;
    }
    const relayed = relayedSentence(sentence, cue, found);
    if (relayed) return [{ ...relayed, cue, within }];
    const around = clausesAround(sentence, cue, covered);
    for (const stretch of around) found.push({ ...stretch, cue, within });
    if (around.length > 0) covered = Math.max(behindCue(items, cue), around.at(-1)?.to ?? 0);
  }
  return found;
}

/**
 * `[Quill said the ferry had left], the Wire reported.`: who passes it on reports the whole sentence, in which Quill's clause
 * is found again. Words in marks stay with whoever said them.
 */
function relayedSentence(sentence: CuedSentence, cue: Cue, found: readonly ReportedClause[]): Stretch | null {
  const { items, from, to } = sentence;
  const passesOn = cue.kind === "according" || (cue.own && cue.plain);
  if (found.length === 0 || !passesOn || !closesSentence(items, behindCue(items, cue), to)) return null;
  const [whole, more] = clausesAround(sentence, cue, from);
  if (!whole || more || found.some((clause) => clause.to > whole.to)) return null;
  return items.slice(whole.from, whole.to).some(({ kind }) => kind === "quote") ? null : whole;
}

function complementEnd(sentence: CuedSentence, cue: Cue, start: number): number {
  const isPhrase =
    /^(?:for|of|against|about)$/.test(sentence.items[start - 1]?.lower ?? "") || cue.kind === "noun";
  return isPhrase && sentence.items[start]?.lower !== "that"
    ? phraseEnd(sentence, start, cue.kind === "noun")
    : clauseEnd(sentence, start, isSubordinate(sentence.items, cue.at, sentence.from));
}

const cuesIn = (cues: readonly Cue[], { from, to }: Stretch): readonly Cue[] =>
  cues.slice(
    firstAt(cues, ({ at }) => at, from),
    firstAt(cues, ({ at }) => at, to),
  );

/** `Quill said the ferry had left | and warned that it was old`: the sayer goes on, and not the ferry. */
function withSharedSubject({ items }: CuedSentence, cue: Cue, before: ReportedClause | undefined): Cue {
  const goesOn =
    before !== undefined &&
    !cue.own &&
    hasSource(before.cue) &&
    before.cue.at < before.from &&
    cue.at - before.to <= 3 &&
    /^(?:and|but)$/.test(items[before.to]?.lower ?? "");
  return goesOn ? { ...cue, subject: before.cue.subject } : cue;
}

/** `“We will stay,” she said two days later`: the cue has its words already. */
const isBehindQuotation = ({ items, isSpoken }: CuedSentence, cue: Cue): boolean =>
  cue.own && cue.kind === "speech" && isSpoken(items[startOfCue(cue) - 1]);

/** `The ferry, according to Quill, had left`: it opens no clause of its own. */
const isInMiddle = ({ items, from }: CuedSentence, { kind, at }: Cue): boolean =>
  kind === "according" &&
  (at - from > 2 ||
    items.slice(from, at).some(({ lower }) => !/^(?:and|but|yet|so|still|,|meanwhile|however)$/.test(lower)));
