import { itemSpan } from "../cue";
import { cuesNear } from "../decideParagraph";
import { type ClauseDecision, type Decision, hasSource } from "../decision";
import type { Item } from "../frame";
import { type FramedParagraph, firstAt } from "../framedParagraph";
import { verbForms } from "../lexicon/verbs";
import { viaOf } from "../relay";
import type { CuedSentence } from "./boundary";
import { phraseAround } from "./phraseAround";
import { type ReportedClause, reportedClauses } from "./reportedClauses";
import type { Stretch } from "./trailing";

/** The reported clauses of a paragraph, once its quotations in marks have been decided. Linear. */
export function decideClauses(
  { frame: { items, sentences }, reporting }: FramedParagraph,
  decisions: readonly Decision[],
): readonly ClauseDecision[] {
  const spoken = new Set(
    items.filter((item, at) => decisions[item.quote]?.use === "direct" && !isEmbedded(items, at)),
  );
  return sentences.flatMap((sentence, s) => {
    const own = reporting[s];
    if (own === undefined) return [];
    const cued: CuedSentence = {
      items,
      ...sentence,
      cues: own,
      isSpoken: (item) => item !== undefined && spoken.has(item),
    };
    const clauses = reportedClauses(cued);
    const outer = clauses.filter(({ within }) => within === null);
    const made = new Map<ReportedClause, ClauseDecision>();
    for (const clause of [...clauses, ...phrasesOf(cued, outer, decisions)]) {
      const within = clause.within === null ? null : (made.get(clause.within) ?? null);
      made.set(clause, { ...decisionOf(cued, clause, decisions), within });
    }
    return [...made.values()];
  });
}

/** What fragments that stand in no reported clause belong to. */
function phrasesOf(
  cued: CuedSentence,
  clauses: readonly ReportedClause[],
  decisions: readonly Decision[],
): readonly ReportedClause[] {
  const found: ReportedClause[] = [];
  let covered = cued.from;
  for (let at = cued.from; at < cued.to; at++) {
    const decision = decisions[cued.items[at]?.quote ?? -1];
    if (decision?.use !== "partial" || !decision.cue || at < covered) continue;
    // The cue of the paragraph before: `at` counts other items.
    if (decision.items !== cued.items) continue;
    const phrase = phraseAround(cued, decision.cue, at);
    if (!phrase || meets(clauses, phrase)) continue;
    found.push({ ...phrase, cue: decision.cue, within: null });
    covered = phrase.to;
  }
  return found;
}

/** Clauses are in text order, so the first that ends behind the phrase's beginning decides. */
function meets(clauses: readonly ReportedClause[], phrase: Stretch): boolean {
  const clause = clauses[firstAt(clauses, ({ to }) => to, phrase.from + 1)];
  return clause !== undefined && clause.from < phrase.to;
}

function decisionOf(
  { items, cues }: CuedSentence,
  { from, to, cue }: ReportedClause,
  decisions: readonly Decision[],
): Omit<ClauseDecision, "within"> {
  const fragments = items
    .slice(from, to)
    .flatMap(({ quote }) => (isReported(decisions[quote]) ? [quote] : []));
  // `Asked by Lind whether it had left, Quill said`: she answers, and does not pass the question on.
  const isQuestion = cue.kind === "speech" && cue.side === "after" && cue.at < from;
  const via =
    hasSource(cue) && !isQuestion
      ? viaOf(items, cuesNear(cues, cue.at), { cue, score: 0, adjacent: true }, to - 1)
      : [];
  return { items, span: itemSpan(items, from, to - 1), cue, via, fragments };
}

const isReported = (decision: Decision | undefined): boolean =>
  decision?.use === "direct" || decision?.use === "partial";

/** `said that “we will stay”`: the author's own words run into the marks, and they are no verb of saying. */
function isEmbedded(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.kind === "word" && !verbForms.has(before.lower);
}
