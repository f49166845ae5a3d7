import { type ClauseDecision, type Decision, hasSource } from "../decision";
import type { Item } from "../frame";
import { type FramedParagraph, firstAt } from "../framedParagraph";
import { canSpeak } from "../phrase";
import { namingWord } from "./naming";

/**
 * Gives marked words in a clause that somebody plainly said to that person, whatever verb is nearer: in `Quill said that Lind
 * would hammer out a “grand bargain”` the marks are part of what Quill said, in `the report found it “unsafe”` of the report. A name that everybody uses stays a term: `Quill
 * said that the so-called “slow boat” would go`. True where a decision has changed.
 */
export function claimTerms(
  { frame: { items, sentences } }: FramedParagraph,
  clauses: readonly ClauseDecision[],
  decisions: Decision[],
): boolean {
  let changed = false;
  let s = 0;
  items.forEach((item, at) => {
    while ((sentences[s]?.to ?? Number.POSITIVE_INFINITY) <= at) s++;
    const sentence = sentences[s];
    const decision = decisions[item.quote];
    if (decision?.use !== "term" || !sentence) return;
    const clause = clauseAround(clauses, item);
    if (!clause || namingWord({ items, at, sentence }) >= 0) return;
    const { cue, via } = clause;
    if (!hasSource(cue)) return;
    const source = { cue, source: cue.subject, method: "governed", score: 60, via } as const;
    decisions[item.quote] = { ...decision, ...source, use: "partial" };
    changed = true;
  });
  return changed;
}

/** The innermost clause around an item that somebody plainly said or a document found; they are in text order. */
function clauseAround(clauses: readonly ClauseDecision[], item: Item): ClauseDecision | undefined {
  const next = firstAt(clauses, ({ span }) => span.start, item.end);
  return clauses
    .slice(Math.max(0, next - deepest), next)
    .findLast(
      ({ span, cue, items }) =>
        span.start <= item.start &&
        item.end <= span.end &&
        (cue.kind === "text" ||
          (cue.kind === "speech" && cue.plain && hasSource(cue) && canSpeak(items, cue.subject))),
    );
}

/** Reported clauses stand in reported clauses, but not deeper than this, and it keeps a long paragraph linear. */
const deepest = 8;
