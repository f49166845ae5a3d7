import type { MarkedSpan } from "../marks/types";
import { quoteKey } from "../quotes/quoteKey";
import type { Quote, QuoteId, QuotePlace } from "../quotes/types";
import type { CleanSpan } from "../text/offsets";
import { isGuess } from "./carry";
import { certainEnough, confidenceOf, surestGuess } from "./confidence";
import type { Decision, Decisions } from "./decision";
import { isRole } from "./itemTests";
import { type Discourse, type Resolved, resolve } from "./resolve";
import type { Attribution, Evidence, NamedSource } from "./types";

export interface Attributed {
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
}

/**
 * Decisions → quotations with their attributions, sources resolved to entities. Yields every fifty quotations.
 */
export function* attribute(
  discourse: Discourse,
  marked: readonly MarkedSpan[],
  { quotes: decisions }: Decisions,
  placeOf: (span: CleanSpan) => QuotePlace,
): Generator<void, Attributed> {
  const ids = quoteIds(discourse.text, marked);
  const resolved = new Map<number, Resolved>();
  /** Those whose speaker is a candidate only, and those that go on with them. */
  const tentative = new Set<number>();
  const quotes: Quote[] = [];
  const attributions: Attribution[] = [];
  for (const [i, span] of marked.entries()) {
    const decision = decisions[i];
    const id = ids[i];
    if (!decision || !id) continue;
    if (i % 50 === 49) yield;
    const source = resolveSource(discourse, decision, resolved);
    if (source) resolved.set(i, source);
    const { from } = decision;
    const isTentative = isGuess(decision.method) || (from !== null && tentative.has(from));
    if (isTentative) tentative.add(i);
    const place = placeOf(span.span);
    quotes.push({
      id,
      span: span.span,
      inner: span.inner,
      form: decision.use,
      place,
      continues: continuation(decisions, ids, i, span),
      within: withinOf(marked, ids, i),
      clause: null,
    });
    attributions.push(attributionOf(discourse, id, decision, source, marked, span, isTentative));
  }
  return { quotes, attributions };
}

function resolveSource(
  discourse: Discourse,
  decision: Decision,
  resolved: ReadonlyMap<number, Resolved>,
): Resolved | null {
  const { from, source, items } = decision;
  const carried = from === null ? undefined : resolved.get(from);
  const other = decision.instead === null ? undefined : resolved.get(decision.instead);
  if (carried && other) return { ...carried, rival: other.source };
  const found = carried ?? (source ? resolve(discourse, items, source) : null);
  return found && (from !== null || isCandidate(discourse, decision, found.source)) ? found : null;
}

/** Whom a sentence without a cue is about is a candidate only if it is a person: `Oslo is cold. “It never was.”` */
function isCandidate({ entities }: Discourse, decision: Decision, { entity }: NamedSource): boolean {
  if (decision.method !== "near" || decision.cue?.plain === true) return true;
  if (entity !== null) return entities.get(entity)?.type === "person";
  const head = decision.source ? decision.items[decision.source.head] : undefined;
  return head !== undefined && (isRole(head) || /^(?:he|she|they)$/.test(head.lower));
}

function attributionOf(
  discourse: Discourse,
  quote: QuoteId,
  decision: Decision,
  resolved: Resolved | null,
  marked: readonly MarkedSpan[],
  span: MarkedSpan,
  isTentative: boolean,
): Attribution {
  const base = { quote, status: "suggested", external: false, cue: decision.cue?.span ?? null } as const;
  if (!resolved) {
    const reports = decision.use === "direct" || decision.use === "partial";
    const nearby = decision.nearby.map(
      ({ phrase }): Evidence => ({ reason: "not-linked", span: phrase.mention }),
    );
    return {
      ...base,
      cue: null,
      state: "none",
      speakers: [],
      via: [],
      confidence: confidenceOf({ ...decision, method: "none" }),
      because: reports
        ? [{ reason: "no-cue", span: decision.items.length > 0 ? wholeOf(decision) : zero }, ...nearby]
        : [{ reason: "no-report", span: span.span }],
    };
  }
  const own = confidenceOf(decision);
  const confidence = (isTentative ? Math.min(own, surestGuess) : own) * resolved.confidence;
  const certain = confidence >= certainEnough;
  return {
    ...base,
    state: certain ? "attributed" : "uncertain",
    speakers: speakersOf(resolved, certain),
    via: viaOf(discourse, decision.via, resolved),
    confidence: round(confidence),
    because: evidenceFor(decision, resolved, marked, span),
  };
}

/** All who spoke together; of an uncertain one the candidates. */
export const speakersOf = ({ source, others, rival }: Resolved, certain: boolean): readonly NamedSource[] =>
  rival && !certain ? [source, rival] : [source, ...others];

/** Whoever passes the words on is somebody else than who said them, and is named once. */
export function viaOf(
  discourse: Discourse,
  via: Decision["via"],
  { source: speaker, others }: Resolved,
): readonly NamedSource[] {
  const seen = new Set([speaker, ...others].map(keyOf));
  return via
    .map(({ items, phrase }) => resolve(discourse, items, phrase).source)
    .filter((source) => !seen.has(keyOf(source)) && seen.add(keyOf(source)));
}

const keyOf = ({ entity, name }: NamedSource): string => entity ?? name;

const zero = { start: 0, end: 0 } as CleanSpan;

const wholeOf = (decision: Decision): CleanSpan => {
  const first = decision.items[0];
  const last = decision.items.at(-1);
  return first && last ? { start: first.start, end: last.end } : zero;
};

const round = (p: number): number => Math.round(p * 1000) / 1000;

function evidenceFor(
  decision: Decision,
  resolved: Resolved,
  marked: readonly MarkedSpan[],
  span: MarkedSpan,
): readonly Evidence[] {
  const { cue, source, from, method } = decision;
  if (method === "post" && source) return [{ reason: "tweet", span: source.mention }];
  const because: Evidence[] = [];
  if (cue)
    because.push({ reason: cue.kind === "colon" && cue.side === "before" ? "colon" : "cue", span: cue.span });
  if (source) because.push({ reason: "source", span: source.mention });
  if (resolved.antecedent) because.push({ reason: "antecedent", span: resolved.antecedent });
  const origin = marked[(method === "reopened" ? span.reopens : from) ?? -1]?.span;
  if (method === "reopened" && origin) because.push({ reason: "reopened", span: origin });
  else if (origin) because.push({ reason: method === "turn" ? "turn" : "carried-over", span: origin });
  else if (source && outside.has(method))
    because.push({ reason: "carried-over", span: cue ? hull(source.phrase, cue.span) : source.phrase });
  return because;
}

/** Methods that find the source outside the quotation's own sentence, and not at another quotation. */
const outside: ReadonlySet<Decision["method"]> = new Set([
  "sentence-before",
  "colon-before",
  "announced",
  "near",
]);

/** `Ada Quill, the mayor, said`: from the one to the other. */
const hull = (a: CleanSpan, b: CleanSpan): CleanSpan => ({
  start: a.start < b.start ? a.start : b.start,
  end: a.end > b.end ? a.end : b.end,
});

/** Ids from the quoted words: a hash in base 36, and an ordinal among equals. */
function quoteIds(text: string, marked: readonly MarkedSpan[]): readonly QuoteId[] {
  const seen = new Map<string, number>();
  return marked.map(({ inner }) => {
    const key = quoteKey(text.slice(inner.start, inner.end));
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return (n === 1 ? key : `${key}-${n}`) as QuoteId;
  });
}

/** The part before: marks that reopen, one cue between two parts (`“A,” he said, “b.”`), or the same speaker going on in the paragraph. */
function continuation(
  decisions: readonly Decision[],
  ids: readonly QuoteId[],
  i: number,
  span: MarkedSpan,
): QuoteId | null {
  const decision = decisions[i];
  if (!decision) return null;
  if (span.reopens !== null) return ids[span.reopens] ?? null;
  if (decision.use !== "direct" || decision.method === "turn") return null;
  if (decision.method === "same-paragraph" && decision.from !== null) return ids[decision.from] ?? null;
  const previous = decisions[i - 1];
  if (
    previous?.use === "direct" &&
    previous.cue &&
    previous.cue === decision.cue &&
    previous.method !== "next-quote"
  )
    return ids[i - 1] ?? null;
  return null;
}

function withinOf(marked: readonly MarkedSpan[], ids: readonly QuoteId[], i: number): QuoteId | null {
  const span = marked[i];
  if (!span || span.depth === 0) return null;
  for (let k = i - 1; k >= 0 && k > i - 64; k--) {
    const outer = marked[k];
    if (outer && outer.depth < span.depth && outer.span.end >= span.span.end) return ids[k] ?? null;
  }
  return null;
}
