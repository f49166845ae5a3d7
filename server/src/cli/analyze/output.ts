import { everyPartOf } from "../../article/chains";
import type {
  Article,
  Attribution,
  Entity,
  Mention,
  NamedSource,
  Quote,
  Reading,
  Value,
} from "../../article/types";
import { wordsOf } from "../../article/words";
import type { Finding } from "../../checks/types";
import type { MarkedText } from "../../markup/types";
import { english } from "../../text/message";
import type { Span } from "../../text/offsets";
import type { InputError } from "../failure";

/*
 * The result of `quotidian analyze`, as schemas/analysis.schema.json and docs/output.md describe it.
 * A change here is a change for everyone who reads the output.
 */

export interface SpanOutput {
  readonly start: number;
  readonly end: number;
}

export interface TextOutput extends SpanOutput {
  readonly text: string;
}

export interface ArticleOutput extends SpanOutput {
  readonly headline: TextOutput | null;
  readonly byline: TextOutput | null;
  readonly dateline: TextOutput | null;
  readonly sections: readonly (SpanOutput & { readonly title: string | null })[];
}

/** Where in the text the attribution rests; all null where only an annotation names the speaker. */
export interface SpeakerOutput {
  readonly id: string | null;
  readonly name: string;
  readonly text: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly span: SpanOutput | null;
}

export interface QuoteOutput extends SpanOutput {
  readonly id: string;
  readonly continues: string | null;
  readonly within: string | null;
  readonly clause: SpanOutput | null;
  readonly form: Quote["form"];
  readonly place: Quote["place"];
  readonly state: Attribution["state"];
  readonly status: Attribution["status"];
  readonly basis: "text" | "external";
  readonly speaker: SpeakerOutput | null;
  readonly others: readonly SpeakerOutput[];
  readonly via: readonly { readonly id: string | null; readonly name: string }[];
  readonly cue: TextOutput | null;
  readonly confidence: number;
  readonly because: readonly (SpanOutput & { readonly reason: string })[];
}

export interface EntityOutput {
  readonly id: string;
  readonly type: Entity["type"];
  readonly name: string;
  readonly mentions: readonly (SpanOutput & Pick<Mention, "form" | "confidence">)[];
}

export interface ValueOutput extends TextOutput {
  readonly type: Value["type"];
  readonly value: Value["value"];
  readonly unit: string | null;
  readonly anchor: SpanOutput | null;
}

export interface DiagnosticOutput extends SpanOutput {
  readonly code: Finding["code"];
  readonly severity: Finding["severity"];
  readonly message: string;
}

export interface AnalysisOutput {
  readonly articles: readonly ArticleOutput[];
  readonly quotes: readonly QuoteOutput[];
  readonly entities: readonly EntityOutput[];
  readonly values: readonly ValueOutput[];
  readonly diagnostics: readonly DiagnosticOutput[];
}

/** What an input is called: a file by its path, a record by its id, one that has none by its line. */
export type Source = { readonly file: string } | { readonly id: string | number } | { readonly line: number };

/** One line of output: the analysis of an input, or why there is none. */
export const resultLine = (source: Source, result: AnalysisOutput): string =>
  `${JSON.stringify({ schema: 1, ...source, ...result })}\n`;

export const errorLine = (source: Source, error: InputError): string =>
  `${JSON.stringify({ ...source, error })}\n`;

/** What a reading says, with the findings in it. */
export const outputOf = (reading: Reading, findings: readonly Finding[]): AnalysisOutput => ({
  articles: reading.articles.map((article) => articleOutput(reading.marked, article)),
  quotes: quotesOutput(reading),
  entities: entitiesOutput(reading.articles),
  values: reading.articles.flatMap(({ values }) => values.map((value) => valueOutput(reading.marked, value))),
  diagnostics: findings.map(({ code, severity, span, message }) => ({
    code,
    severity,
    ...plain(span),
    message: english(message),
  })),
});

const plain = ({ start, end }: Span): SpanOutput => ({ start, end });

const textOutput = (marked: MarkedText, span: Span | null): TextOutput | null =>
  span === null ? null : { ...plain(span), text: wordsOf(marked, span) };

function articleOutput(marked: MarkedText, { span, structure }: Article): ArticleOutput {
  return {
    ...plain(span),
    headline: textOutput(marked, structure.headline),
    byline: textOutput(marked, structure.byline),
    dateline: textOutput(marked, structure.dateline),
    sections: structure.sections.map((section) => ({
      ...plain(section.span),
      title: section.title === null ? null : wordsOf(marked, section.title),
    })),
  };
}

/** Ids are the article's own; where two articles of a file quote the same words, the later one's id tells which it is. */
function quotesOutput({ marked, articles }: Reading): readonly QuoteOutput[] {
  const taken = new Set<string>();
  return articles.flatMap((article, i) => {
    const own = new Map(
      article.quotes.map(({ id }) => [id as string, taken.has(id) ? `${id}-article-${i + 1}` : id]),
    );
    for (const id of own.values()) taken.add(id);
    const idOf = (id: string | null): string | null => (id === null ? null : (own.get(id) ?? id));
    return everyPartOf(article).map(({ quote, attribution }) => ({
      id: idOf(quote.id) ?? quote.id,
      continues: idOf(quote.continues),
      within: idOf(quote.within),
      ...plain(quote.span),
      clause: quote.clause && plain(quote.clause),
      form: quote.form,
      place: quote.place,
      ...attributionOutput(marked, attribution),
    }));
  });
}

function attributionOutput(marked: MarkedText, attribution: Attribution) {
  const [speaker = null, ...others] = attribution.speakers.map((source) => speakerOutput(marked, source));
  return {
    state: attribution.state,
    status: attribution.status,
    basis: attribution.external ? ("external" as const) : ("text" as const),
    speaker,
    others,
    via: attribution.via.map(({ entity, name }) => ({ id: entity, name })),
    cue: textOutput(marked, attribution.cue),
    confidence: Number(attribution.confidence.toFixed(3)),
    because: attribution.because.map(({ reason, span }) => ({ reason, ...plain(span) })),
  };
}

const speakerOutput = (
  marked: MarkedText,
  { entity, name, mention, phrase }: NamedSource,
): SpeakerOutput => ({
  id: entity,
  name,
  text: mention === null ? null : wordsOf(marked, mention),
  start: mention?.start ?? null,
  end: mention?.end ?? null,
  span: phrase === null ? null : plain(phrase),
});

const valueOutput = (marked: MarkedText, { type, span, value, unit, anchor }: Value): ValueOutput => ({
  type,
  ...plain(span),
  text: wordsOf(marked, span),
  value,
  unit,
  anchor: anchor && plain(anchor),
});

/** An entity of several articles in one file is one, by its id; in the order of first mention. */
function entitiesOutput(articles: readonly Article[]): readonly EntityOutput[] {
  const found = new Map<string, { entity: Entity; mentions: Mention[] }>();
  for (const { entities, mentions } of articles) {
    for (const entity of entities) if (!found.has(entity.id)) found.set(entity.id, { entity, mentions: [] });
    for (const mention of mentions) found.get(mention.entity)?.mentions.push(mention);
  }
  return [...found.values()]
    .sort((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0))
    .map(({ entity: { id, type, name }, mentions }) => ({
      id,
      type,
      name,
      mentions: mentions.map(({ span, form, confidence }) => ({ ...plain(span), form, confidence })),
    }));
}
