import { quoteKey } from "../../quotes/quoteKey";
import type { Quote, QuoteId, QuotePlace } from "../../quotes/types";
import type { CleanSpan } from "../../text/offsets";
import { type Attributed, speakersOf, viaOf } from "../attribute";
import { certainEnough } from "../confidence";
import { type ClauseCue, type ClauseDecision, hasSource } from "../decision";
import { type Discourse, resolve } from "../resolve";
import type { Attribution } from "../types";

/** How often a clause's speaker is right, by whether the subject is the cue's own; measured as in `confidence.ts`. */
const ownSubject = 0.9;
const sharedSubject = 0.8;
/** How often a question that nobody is said to ask is one, and has no source. */
const unnamed = 0.9;

/**
 * Adds indirect speech to the quotations in marks. A clause without marks is a quotation of its own; of one that holds
 * words in marks, those know it (`Quote.clause`), and it is listed no second time. Yields every fifty clauses.
 */
export function* attributeClauses(
  discourse: Discourse,
  inMarks: Attributed,
  clauses: readonly ClauseDecision[],
  placeOf: (span: CleanSpan) => QuotePlace,
): Generator<void, Attributed> {
  const around = new Map<number, CleanSpan>();
  const rows: { readonly quote: Quote; readonly attribution: Attribution }[] = [];
  const taken = new Map<string, number>();
  const idOf = ({ start, end }: CleanSpan): QuoteId => {
    const key = `${quoteKey(discourse.text.slice(start, end))}-indirect`;
    const n = (taken.get(key) ?? 0) + 1;
    taken.set(key, n);
    return (n === 1 ? key : `${key}-${n}`) as QuoteId;
  };
  const ids = new Map<ClauseDecision, QuoteId>();
  let before: ClauseDecision | null = null;
  for (const [i, clause] of clauses.entries()) {
    if (i % 50 === 49) yield;
    const { span, fragments, cue, within } = clause;
    if (within === null) for (const index of fragments) around.set(index, span);
    if (fragments.length > 0 || (within !== null && !ids.has(within))) continue;
    const id = idOf(span);
    ids.set(clause, id);
    rows.push({
      quote: {
        id,
        span,
        inner: span,
        form: "indirect",
        place: placeOf(span),
        continues: (before?.cue === cue && ids.get(before)) || null,
        within: (within !== null && ids.get(within)) || null,
        clause: null,
      },
      attribution: attributionOf(discourse, id, clause),
    });
    before = clause;
  }
  for (const [i, quote] of inMarks.quotes.entries()) {
    const attribution = inMarks.attributions[i];
    if (attribution) rows.push({ quote: { ...quote, clause: around.get(i) ?? null }, attribution });
  }
  rows.sort((a, b) => a.quote.span.start - b.quote.span.start || b.quote.span.end - a.quote.span.end);
  return { quotes: rows.map(({ quote }) => quote), attributions: rows.map((row) => row.attribution) };
}

function attributionOf(
  discourse: Discourse,
  quote: QuoteId,
  { cue, items, via }: ClauseDecision,
): Attribution {
  if (!hasSource(cue)) return ofNobody(quote, cue);
  const resolved = resolve(discourse, items, cue.subject);
  const { antecedent, confidence } = resolved;
  const sure = Math.round(1000 * confidence * (cue.own ? ownSubject : sharedSubject)) / 1000;
  const isCertain = sure >= certainEnough;
  return {
    quote,
    state: isCertain ? "attributed" : "uncertain",
    speakers: speakersOf(resolved, isCertain),
    via: viaOf(discourse, via, resolved),
    cue: cue.span,
    confidence: sure,
    because: [
      { reason: "cue", span: cue.span },
      { reason: "source", span: cue.subject.mention },
      ...(antecedent ? [{ reason: "antecedent" as const, span: antecedent }] : []),
    ],
    status: "suggested",
    external: false,
  };
}

/** `Asked whether the ferry had left, Quill nodded`: the article does not say who asked. */
const ofNobody = (quote: QuoteId, cue: ClauseCue): Attribution => ({
  quote,
  state: "none",
  speakers: [],
  via: [],
  cue: cue.span,
  confidence: unnamed,
  because: [{ reason: "cue", span: cue.span }],
  status: "suggested",
  external: false,
});
