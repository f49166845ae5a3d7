import { type Chain, chainsOf, isReported } from "../article/chains";
import { type ShortNames, shortNames } from "../article/shortName";
import type { Article, Entity, Reading } from "../article/types";
import { wordsOf } from "../article/words";
import { oneLine } from "../text/excerpt";
import type { Say } from "../text/message";
import { isEmpty, type Span } from "../text/offsets";
import { certaintyOf } from "./confidence";
import { shortSpeakerLabel, speakerLabel } from "./speakerLabel";

/** What the client shows of a document, in source spans; protocol/overview.ts says what each field is for. */
export interface DocumentOverview {
  readonly quotes: readonly QuoteSummary[];
  readonly entities: readonly EntitySummary[];
  readonly boilerplate: readonly Span[];
  readonly attributes: readonly Span[];
  readonly annotations: readonly Span[];
}

export interface QuoteSummary {
  readonly id: string;
  readonly state: "none" | "uncertain" | "attributed" | "annotated";
  readonly form: "direct" | "partial" | "indirect";
  readonly text: string;
  readonly spans: readonly Span[];
  readonly speaker: string;
  readonly shortSpeaker: string;
  readonly speakerKey: string;
  readonly via: readonly string[];
}

export interface EntitySummary {
  readonly id: string;
  readonly type: Entity["type"];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly mentions: readonly Span[];
  readonly quotations: number;
  readonly registered: boolean;
}

/** A quotation of megabytes is no row of a list. */
const longestText = 2000;

export const overview = (reading: Reading, say: Say): DocumentOverview => {
  const quotes = withOwnIds(reading.articles.flatMap((article) => quotesOf(reading, article, say)));
  return {
    quotes,
    entities: entitiesOf(reading, quotes),
    boilerplate: reading.articles.flatMap(({ structure }) =>
      structure.blocks
        .filter(({ kind }) => kind === "boilerplate" || kind === "separator")
        .map(({ span }) => span),
    ),
    attributes: reading.marked.spans.flatMap(({ attributesSpan }) =>
      isEmpty(attributesSpan) ? [] : [attributesSpan],
    ),
    annotations: reading.marked.spans.map(({ span }) => span),
  };
};

/** Two stories of one file may quote the same words. */
function withOwnIds(quotes: readonly QuoteSummary[]): readonly QuoteSummary[] {
  const seen = new Map<string, number>();
  return quotes.map((quote) => {
    const n = (seen.get(quote.id) ?? 0) + 1;
    seen.set(quote.id, n);
    return n === 1 ? quote : { ...quote, id: `${quote.id}/${n}` };
  });
}

function quotesOf(reading: Reading, article: Article, say: Say): readonly QuoteSummary[] {
  const names = shortNames(reading, article);
  return chainsOf(article).flatMap((chain) => {
    const form = countedForm(chain);
    return form === null ? [] : [summaryOf(reading, chain, form, names, say)];
  });
}

/**
 * Quotations in marks count; indirect speech counts once a person has annotated it. Terms, titles and nicknames, and
 * what stands in headlines, captions and posts, do not.
 */
function countedForm(chain: Chain): QuoteSummary["form"] | null {
  const { form, place } = chain.first.quote;
  if (isReported(chain) && form !== "indirect") return form === "direct" ? "direct" : "partial";
  return form === "indirect" && place === "body" && chain.attribution.status === "annotated" ? form : null;
}

function summaryOf(
  { marked }: Reading,
  { first, parts, attribution }: Chain,
  form: QuoteSummary["form"],
  names: ShortNames,
  say: Say,
): QuoteSummary {
  const certainty = certaintyOf(attribution);
  const [speaker] = attribution.speakers;
  const named = certainty === "certain" || certainty === "probable";
  return {
    id: first.quote.id,
    state:
      attribution.status === "annotated"
        ? "annotated"
        : certainty === "unnamed"
          ? "none"
          : certainty === "uncertain"
            ? "uncertain"
            : "attributed",
    form,
    text: oneLine(
      parts
        .map(({ quote }) => wordsOf(marked, quote.inner))
        .join(" … ")
        .slice(0, longestText),
    ),
    spans: parts.map(({ quote }) => quote.span),
    speaker: speakerLabel(attribution, names, say),
    shortSpeaker: shortSpeakerLabel(attribution, names, say),
    speakerKey: named && speaker ? (speaker.entity ?? speaker.name) : "",
    via: attribution.via.map((source) => names.ofSource(source)),
  };
}

/** One row an entity, over all articles of the document; first named, first listed. */
function entitiesOf({ articles }: Reading, quotes: readonly QuoteSummary[]): readonly EntitySummary[] {
  const mentions = new Map<string, Span[]>();
  for (const mention of articles.flatMap((article) => article.mentions)) {
    if (mention.form === "pronoun" || mention.form === "nominal") continue;
    const spans = mentions.get(mention.entity);
    if (spans) spans.push(mention.span);
    else mentions.set(mention.entity, [mention.span]);
  }
  const spoken = new Map<string, number>();
  for (const { speakerKey } of quotes) spoken.set(speakerKey, (spoken.get(speakerKey) ?? 0) + 1);
  const entities = new Map<string, Entity>();
  for (const entity of articles.flatMap((article) => article.entities))
    if (!entities.has(entity.id)) entities.set(entity.id, entity);
  return [...entities.values()]
    .map(
      ({ id, type, name, aliases, title, registered }): EntitySummary => ({
        id,
        type,
        name,
        aliases,
        title: title?.text ?? "",
        mentions: mentions.get(id) ?? [],
        quotations: spoken.get(id) ?? 0,
        registered,
      }),
    )
    .filter((entity) => entity.mentions.length > 0)
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
