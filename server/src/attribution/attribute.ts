import type { MarkedSpan } from "../marks/types";
import type { Quote, QuotePlace } from "../quotes/types";
import type { CleanSpan } from "../text/offsets";
import { isGuess } from "./carry";
import { certainEnough, confidenceOf, surestGuess } from "./confidence";
import type { Decision, Decisions } from "./decision";
import { evidenceFor, evidenceOfNobody } from "./evidence";
import { isRole } from "./itemTests";
import { continuation, quoteIds, withinOf } from "./quoteChain";
import { type Discourse, type Resolved, resolve } from "./resolve";
import type { Attribution, NamedSource } from "./types";

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
      continues: continuation(decisions, ids, marked, i, span),
      within: withinOf(marked, ids, i),
      clause: null,
    });
    attributions.push({
      quote: id,
      status: "suggested",
      external: false,
      ...(source ? spoken(discourse, decision, source, isTentative) : unattributed(decision)),
      because: source ? evidenceFor(decision, source, marked, span) : evidenceOfNobody(decision, span),
    });
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

type Judgement = Pick<Attribution, "cue" | "state" | "speakers" | "via" | "confidence">;

function spoken(
  discourse: Discourse,
  decision: Decision,
  resolved: Resolved,
  isTentative: boolean,
): Judgement {
  const own = confidenceOf(decision);
  const confidence = (isTentative ? Math.min(own, surestGuess) : own) * resolved.confidence;
  const certain = confidence >= certainEnough;
  return {
    cue: decision.cue?.span ?? null,
    state: certain ? "attributed" : "uncertain",
    speakers: speakersOf(resolved, certain),
    via: viaOf(discourse, decision.via, resolved),
    confidence: round(confidence),
  };
}

const unattributed = (decision: Decision): Judgement => ({
  cue: null,
  state: "none",
  speakers: [],
  via: [],
  confidence: confidenceOf({ ...decision, method: "none" }),
});

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

const round = (p: number): number => Math.round(p * 1000) / 1000;
