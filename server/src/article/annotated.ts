import type { Attribution, NamedSource } from "../attribution/types";
import type { Entity, EntityId, EntityType } from "../entities/types";
import { isExternal, isQuotation, speakerValue } from "../markup/quoteAttributes";
import type { MarkupSpan } from "../markup/types";
import type { Quote, QuoteForm, QuoteId } from "../quotes/types";
import { type CleanSpan, overlaps } from "../text/offsets";
import type { AnnotatedName, ReadStory } from "./global";

const entityTypes: readonly EntityType[] = ["person", "org", "place", "event", "misc"];
const forms: readonly QuoteForm[] = ["direct", "partial", "indirect", "term", "title", "nickname"];

/** Names that a person has annotated: `[Sergei Lavrov]{.person ref=sergei-lavrov}`. */
export const annotatedNames = (spans: readonly MarkupSpan[]): readonly AnnotatedName[] =>
  spans.flatMap(({ clean, attributes }) => {
    const type = entityTypes.find((t) => attributes.classes.includes(t));
    return type ? [{ span: clean, type, ref: attributes.values.get("ref") ?? null }] : [];
  });

/** What people have written down overrides the engine, with the evidence "annotated". */
export function applyAnnotations(story: ReadStory, spans: readonly MarkupSpan[], _source: string): ReadStory {
  const quoteSpans = spans.filter(({ attributes }) => isQuotation(attributes));
  if (quoteSpans.length === 0) return story;
  const entities = [...story.entities];
  const rows = story.quotes.map((quote, i) => ({ quote, attribution: story.attributions[i] as Attribution }));
  const partOf = new Map<string, QuoteId>();
  const speakerOfPart = new Map<string, MarkupSpan>();
  for (const span of quoteSpans) if (span.attributes.id !== null) speakerOfPart.set(span.attributes.id, span);
  for (const span of quoteSpans) {
    let row = rows.find(({ quote }) => covers(span.clean, quote));
    if (!row) {
      row = { quote: newQuote(span, rows.length), attribution: unattributed(span, rows.length) };
      rows.push(row);
    }
    const at = rows.indexOf(row);
    const form = forms.find((f) => f === span.attributes.values.get("form"));
    const part = span.attributes.values.get("part");
    const continues = part !== undefined ? (partOf.get(part) ?? null) : row.quote.continues;
    if (span.attributes.id !== null) partOf.set(span.attributes.id, row.quote.id);
    const owner =
      part !== undefined && !span.attributes.values.has("speaker") ? (speakerOfPart.get(part) ?? span) : span;
    const reported = form ?? (isReport(row.quote.form) ? row.quote.form : "partial");
    rows[at] = {
      quote: { ...row.quote, form: reported, continues },
      attribution: annotatedAttribution(row.attribution, owner, entities),
    };
  }
  rows.sort((a, b) => a.quote.span.start - b.quote.span.start);
  return {
    ...story,
    entities,
    quotes: rows.map((r) => r.quote),
    attributions: rows.map((r) => r.attribution),
  };
}

const isReport = (form: QuoteForm): boolean => form === "direct" || form === "partial" || form === "indirect";

/** An annotation is about a quotation if the two are the same but for the marks. */
const covers = (span: CleanSpan, { span: whole, inner }: Quote): boolean =>
  overlaps(span, whole) &&
  Math.abs(span.start - whole.start) <= 2 + (inner.start - whole.start) &&
  Math.abs(span.end - whole.end) <= 2 + (whole.end - inner.end);

const newQuote = (span: MarkupSpan, n: number): Quote => ({
  id: (span.attributes.id ?? `q-annotated-${n}`) as QuoteId,
  span: span.clean,
  inner: span.clean,
  form: "indirect",
  place: "body",
  continues: null,
  within: null,
});

const unattributed = (span: MarkupSpan, n: number): Attribution => ({
  quote: newQuote(span, n).id,
  state: "none",
  speakers: [],
  via: [],
  cue: null,
  confidence: 1,
  because: [],
  status: "suggested",
  external: false,
});

function annotatedAttribution(suggested: Attribution, span: MarkupSpan, entities: Entity[]): Attribution {
  const value = speakerValue(span.attributes, (id) => entities.some((e) => e.id === id));
  const base: Attribution = {
    ...suggested,
    status: "annotated",
    confidence: 1,
    external: isExternal(span.attributes),
    because: [{ reason: "annotated", span: span.clean }],
  };
  // `{.quote}` alone: the span is confirmed, who speaks is still a suggestion.
  if (value === null)
    return { ...suggested, external: base.external, because: [...base.because, ...suggested.because] };
  if (value.kind === "none") return { ...base, state: "none", speakers: [], via: [], cue: null };
  const speakers =
    value.kind === "ids"
      ? value.ids.map((id) => byId(id, suggested, entities))
      : [described(value.text, suggested, entities)];
  return { ...base, state: "attributed", speakers };
}

function byId(id: string, suggested: Attribution, entities: Entity[]): NamedSource {
  const known = suggested.speakers.find((s) => s.entity === id);
  if (known) return known;
  const entity = entities.find((e) => e.id === id);
  return { entity: id as EntityId, name: entity?.name ?? id, mention: null, phrase: null };
}

/** A name or alias of an entity is as good as its id; anything else stays a description. */
function described(text: string, suggested: Attribution, entities: readonly Entity[]): NamedSource {
  const entity = entities.find((e) => e.name === text || e.aliases.includes(text));
  const known = entity && suggested.speakers.find((s) => s.entity === entity.id);
  return known ?? { entity: entity?.id ?? null, name: text, mention: null, phrase: null };
}
