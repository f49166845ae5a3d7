import type { Attribution, Evidence, NamedSource } from "../attribution/types";
import type { AnnotatedName } from "../entities/namedSpans";
import type { Entity, EntityId } from "../entities/types";
import { entityClasses } from "../markup/classes";
import { firstParts, isExternal, isQuotation, speakerValue, viaNames } from "../markup/quoteAttributes";
import type { MarkupSpan } from "../markup/types";
import { quoteKey } from "../quotes/quoteKey";
import type { Quote, QuoteForm, QuoteId, QuotePlace } from "../quotes/types";
import { type CleanSpan, moved, overlaps, sliceOf } from "../text/offsets";
import { markLengthAt, markLengthBefore } from "../text/quotationMarks";
import { clauseSuggestions } from "./clauseSuggestions";
import type { Registry } from "./config";
import type { ReadStory } from "./global";

const forms: readonly QuoteForm[] = ["direct", "partial", "indirect", "term", "title", "nickname"];

/** Names that a person has annotated: `[Sergei Lavrov]{.person ref=sergei-lavrov}`. */
export const annotatedNames = (spans: readonly MarkupSpan[]): readonly AnnotatedName[] =>
  spans.flatMap(({ clean, attributes }) => {
    const type = entityClasses.find((t) => attributes.classes.includes(t));
    return type ? [{ span: clean, type, ref: attributes.values.get("ref") ?? null }] : [];
  });

/** What the annotations of a story are read against. */
export interface AnnotationContext {
  /** The clean text. */
  readonly text: string;
  readonly registry: Registry;
  readonly placeOf: (span: CleanSpan) => QuotePlace;
}

interface Row {
  readonly quote: Quote;
  readonly attribution: Attribution;
}

/** What people have written down overrides the engine, with the evidence "annotated". */
export function applyAnnotations(
  story: ReadStory,
  spans: readonly MarkupSpan[],
  context: AnnotationContext,
): ReadStory {
  const quoteSpans = spans.filter(({ attributes }) => isQuotation(attributes));
  if (quoteSpans.length === 0) return story;
  const known = knownSources(story.entities, context.registry);
  const firsts = firstParts(quoteSpans);
  const rows: Row[] = story.quotes.flatMap((quote, i) => {
    const attribution = story.attributions[i];
    return attribution ? [{ quote, attribution }] : [];
  });
  const byStart = new Map<number, number[]>();
  for (const [at, { quote }] of rows.entries())
    for (let offset = quote.span.start - slack; offset <= quote.inner.start + slack; offset++)
      byStart.set(offset, [...(byStart.get(offset) ?? []), at]);
  const suggestionFor = clauseSuggestions(rows);
  const taken = new Map<string, number>();
  const idOf = new Map<MarkupSpan, QuoteId>();
  const fresh: Row[] = [];
  for (const span of quoteSpans) {
    const found = closest(rows, byStart.get(span.clean.start) ?? [], span.clean);
    const row = found === null ? newRow(span, context, taken, suggestionFor(span.clean)) : rows[found];
    if (!row) continue;
    idOf.set(span, row.quote.id);
    const next = annotatedRow(row, span, firsts.get(span) ?? null, idOf, known);
    if (found === null) fresh.push(next);
    else rows[found] = next;
  }
  const kept = rows.filter(
    (row) => row.attribution.status === "annotated" || !fresh.some((n) => replaces(n, row)),
  );
  const all = [...kept, ...fresh].sort(
    (a, b) => a.quote.span.start - b.quote.span.start || b.quote.span.end - a.quote.span.end,
  );
  const chained = unchainOtherSpeakers(all);
  return { ...story, quotes: chained.map((r) => r.quote), attributions: chained.map((r) => r.attribution) };
}

function annotatedRow(
  { quote, attribution }: Row,
  span: MarkupSpan,
  first: MarkupSpan | null,
  idOf: ReadonlyMap<MarkupSpan, QuoteId>,
  known: KnownSources,
): Row {
  const { values } = span.attributes;
  const form = forms.find((f) => f === values.get("form")) ?? (isReport(quote.form) ? quote.form : "partial");
  const continues = first ? (idOf.get(first) ?? null) : quote.continues;
  const owner = first && !values.has("speaker") ? first : span;
  return {
    quote: { ...quote, form, continues },
    attribution:
      isReport(form) || values.has("speaker")
        ? annotatedAttribution(attribution, owner, known)
        : nobodysWords(attribution, span),
  };
}

const isReport = (form: QuoteForm): boolean => form === "direct" || form === "partial" || form === "indirect";

/** Marks and a comma more or less make no other quotation. */
const slack = 2;

/** The quotation that an annotation is about: the same but for the marks; where marks touch, the one that fits best. */
function closest(rows: readonly Row[], candidates: readonly number[], span: CleanSpan): number | null {
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const at of candidates) {
    const quote = rows[at]?.quote;
    if (!quote) continue;
    const off = Math.min(distanceOf(span, quote.span), distanceOf(span, quote.inner));
    if (off > 2 * slack || off >= distance) continue;
    best = at;
    distance = off;
  }
  return best;
}

const distanceOf = (a: CleanSpan, b: CleanSpan): number =>
  Math.abs(a.start - b.start) + Math.abs(a.end - b.end);

/** The engine saw half of what the annotation says: marks that a line break has parted. */
const replaces = ({ quote: { span } }: Row, { quote }: Row): boolean =>
  overlaps(span, quote.span) &&
  (Math.abs(span.start - quote.span.start) <= slack || Math.abs(span.end - quote.span.end) <= slack);

/** Without the marks at its ends, if it has them. */
function innerOf(span: CleanSpan, text: string): CleanSpan {
  const words = sliceOf(text, span);
  const before = markLengthAt(words, 0);
  const behind = markLengthBefore(words, words.length);
  const isMarked = before > 0 && behind > 0 && before + behind < words.length;
  return isMarked ? { start: moved(span.start, before), end: moved(span.end, -behind) } : span;
}

/** An annotation where the engine saw no quotation. */
function newRow(
  { clean }: MarkupSpan,
  { text, placeOf }: AnnotationContext,
  taken: Map<string, number>,
  suggestion: Attribution | null,
): Row {
  const key = `${quoteKey(sliceOf(text, clean))}-annotated`;
  const n = (taken.get(key) ?? 0) + 1;
  taken.set(key, n);
  const id = (n === 1 ? key : `${key}-${n}`) as QuoteId;
  return {
    quote: {
      id,
      span: clean,
      inner: innerOf(clean, text),
      form: "indirect",
      place: placeOf(clean),
      continues: null,
      within: null,
      clause: null,
    },
    attribution: { ...(suggestion ?? unattributed), quote: id },
  };
}

const unattributed: Omit<Attribution, "quote"> = {
  state: "none",
  speakers: [],
  via: [],
  cue: null,
  confidence: 1,
  because: [],
  status: "suggested",
  external: false,
};

/** A term, a title, a nickname: checked, and nobody's. */
const nobodysWords = ({ quote }: Attribution, { clean }: MarkupSpan): Attribution => ({
  ...unattributed,
  quote,
  status: "annotated",
  because: [{ reason: "annotated", span: clean }],
});

/** Two annotated speakers are two quotations, whatever the engine thought. */
function unchainOtherSpeakers(rows: readonly Row[]): readonly Row[] {
  const byId = new Map(rows.map((row) => [row.quote.id, row]));
  return rows.map((row) => {
    const before = row.quote.continues === null ? undefined : byId.get(row.quote.continues);
    const annotated = row.attribution.status === "annotated" || before?.attribution.status === "annotated";
    if (!before || !annotated || sameSpeaker(row.attribution, before.attribution)) return row;
    return { ...row, quote: { ...row.quote, continues: null } };
  });
}

const sameSpeaker = (a: Attribution, b: Attribution): boolean =>
  a.speakers[0]?.entity === b.speakers[0]?.entity && a.speakers[0]?.name === b.speakers[0]?.name;

/** Who an annotation can name: by id, or by any name; what the article says comes before the registry. */
interface KnownSources {
  readonly nameOf: ReadonlyMap<string, string>;
  readonly idOf: ReadonlyMap<string, string>;
}

function knownSources(entities: readonly Entity[], registry: Registry): KnownSources {
  const all = [...registry, ...entities];
  return {
    nameOf: new Map(all.map(({ id, name }) => [id, name])),
    idOf: new Map(all.flatMap(({ id, name, aliases }) => [name, ...aliases].map((n) => [n, id] as const))),
  };
}

function annotatedAttribution(suggested: Attribution, span: MarkupSpan, known: KnownSources): Attribution {
  const value = speakerValue(span.attributes, (id) => known.nameOf.has(id));
  const external = isExternal(span.attributes);
  const annotated: Evidence = { reason: "annotated", span: span.clean };
  const via =
    viaNames(span.attributes)?.map((name) =>
      sourceOf(known.idOf.get(name) ?? null, name, suggested.via, known),
    ) ?? suggested.via;
  // `{.quote}` alone: the span is confirmed, who speaks is still a suggestion.
  if (value === null) return { ...suggested, via, external, because: [annotated, ...suggested.because] };
  const because = [annotated];
  const base = { ...suggested, via, status: "annotated", confidence: 1, external, because } as const;
  if (value.kind === "none") return { ...base, state: "none", speakers: [], via: [], cue: null };
  const ids = value.kind === "ids" ? value.ids : [known.idOf.get(value.text) ?? null];
  return {
    ...base,
    state: "attributed",
    speakers: ids.map((id) =>
      sourceOf(id, value.kind === "ids" ? (id ?? "") : value.text, suggested.speakers, known),
    ),
  };
}

/** The mention that the text has for this source stays, if the engine had found the same. */
const sourceOf = (
  id: string | null,
  written: string,
  suggested: readonly NamedSource[],
  { nameOf }: KnownSources,
): NamedSource =>
  suggested.find((s) => id !== null && s.entity === id) ?? {
    entity: id as EntityId | null,
    name: (id !== null && nameOf.get(id)) || written,
    mention: null,
    phrase: null,
  };
