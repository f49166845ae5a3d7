import type { Mention } from "../../entities/types";
import type { Quote } from "../../quotes/types";
import type { CleanSpan } from "../../text/offsets";
import type { Attribution } from "../types";
import type { References } from "./references";
import type { Reference } from "./types";
import { type QuotedPronoun, referenceOf } from "./walk/ranking";

/** Pronouns and descriptions less sure than this are no mentions: a guess is no link. */
const shownFrom = 0.8;

/**
 * Names with the pronouns and descriptions that mean one of them, in text order. Inside a quotation `I` is its speaker, and
 * `he` is somebody else.
 */
export function withReferences(
  names: readonly Mention[],
  { byStart, quoted }: References,
  quotes: readonly Quote[],
  attributions: readonly Attribution[],
): readonly Mention[] {
  const found = [...byStart.values(), ...insideQuotations(quoted, quotes, attributions)];
  const mentions = found.flatMap(({ span, entity, form, confidence, others }): readonly Mention[] =>
    entity !== null && others.length === 0 && confidence >= shownFrom
      ? [{ span, entity, form, confidence: Math.round(confidence * 1000) / 1000 }]
      : [],
  );
  return [...names, ...mentions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function* insideQuotations(
  pronouns: readonly QuotedPronoun[],
  quotes: readonly Quote[],
  attributions: readonly Attribution[],
): Iterable<Reference> {
  const open: { readonly span: CleanSpan; readonly attribution: Attribution }[] = [];
  let next = 0;
  for (const { event, ranking } of pronouns) {
    for (; (quotes[next]?.span.start ?? Number.POSITIVE_INFINITY) <= event.span.start; next++) {
      const [quote, attribution] = [quotes[next], attributions[next]];
      if (quote && attribution) open.push({ span: quote.span, attribution });
    }
    while ((open.at(-1)?.span.end ?? Number.POSITIVE_INFINITY) <= event.span.start) open.pop();
    const attribution = open.at(-1)?.attribution;
    const [speaker, ...others] = attribution?.state === "attributed" ? attribution.speakers : [];
    if (!attribution || !speaker || others.length > 0) continue;
    if (event.kind === "self")
      yield {
        span: event.span,
        form: "pronoun",
        entity: speaker.entity,
        description: null,
        antecedent: speaker.mention ?? event.span,
        confidence: attribution.confidence,
        rival: null,
        others: [],
      };
    else {
      const elsewhere = ranking.filter(([{ entity }]) => entity === null || entity !== speaker.entity);
      const speakers = ranking.reduce(
        (sum, [{ entity }, p]) => sum + (entity === speaker.entity && entity ? p : 0),
        0,
      );
      const left = elsewhere.map(([person, p]) => [person, p / (1 - speakers)] as const);
      const found = referenceOf(event.span, left);
      if (found) yield found;
    }
  }
}
