import type { Article, Block, Entity, Mention, Quote, Reading } from "../../server/src/article/types";
import type { Attribution, EvidenceReason } from "../../server/src/attribution/types";
import type { EntityId, EntityType, MentionForm } from "../../server/src/entities/types";
import type { MarkDefect } from "../../server/src/marks/types";
import { parseMarkup } from "../../server/src/markup/parse";
import type { QuoteForm, QuoteId, QuotePlace } from "../../server/src/quotes/types";
import type { BlockKind } from "../../server/src/structure/types";
import { type SourceOffset, type Span, sourceOffset } from "../../server/src/text/offsets";
import { marked } from "./marked";

/**
 * A `Reading` drawn by hand, so that a test of a check or a feature says what the engine judged and does not depend on it.
 *
 *   sketch("⟦“We came close,”⟧ Varga noted.", {
 *     people: { "ilona-varga": { name: "Ilona Varga", mentions: { Varga: "surname" } } },
 *     quotes: [{ by: "ilona-varga", mention: "Varga", cue: "noted" }],
 *   })
 *
 * Each `⟦…⟧` is a quotation, described by the entry of `quotes` at its place. Each line that is not blank is a block:
 * a paragraph, or what `kinds` says of lines that begin so. A separator ends an article.
 */
export interface Sketch {
  readonly kinds?: Readonly<Record<string, BlockKind>>;
  readonly entities?: Readonly<Record<string, SketchedEntity>>;
  readonly quotes?: readonly SketchedQuote[];
  /** The first words of a block → the words, earlier in the text, that it repeats. */
  readonly repeats?: Readonly<Record<string, string>>;
}

export interface SketchedEntity {
  readonly name: string;
  readonly type?: EntityType;
  /** Where the text has it. */
  readonly title?: string;
  readonly aliases?: readonly string[];
  /** Every occurrence of the words is a mention of this form. */
  readonly mentions: Readonly<Record<string, MentionForm>>;
}

export interface SketchedQuote {
  readonly form?: QuoteForm;
  readonly place?: QuotePlace;
  /** An entity's id, or a description; several where uncertain. Absent: nobody is named. */
  readonly by?: string | readonly string[];
  readonly via?: readonly string[];
  /** The last of these words before the quotation's end, or the first after it. */
  readonly mention?: string;
  readonly cue?: string;
  readonly confidence?: number;
  readonly annotated?: boolean;
  readonly external?: boolean;
  /** Reason → the words it points to, found as `mention` is. */
  readonly because?: readonly (readonly [EvidenceReason, string])[];
  /** The index of the part before it, and of the quotation around it. */
  readonly continues?: number;
  readonly within?: number;
  readonly defect?: MarkDefect["kind"];
  /** No closing mark, and none needed: the next paragraph goes on. */
  readonly runsOn?: boolean;
}

export function sketch(source: string, drawn: Sketch = {}): Reading {
  const { text, ranges } = marked(source);
  const blocks = blocksOf(text, drawn);
  const articles: Block[][] = [[]];
  for (const block of blocks) {
    articles.at(-1)?.push(block);
    if (block.kind === "separator") articles.push([]);
  }
  const quotes = ranges.map((range, i) => quoteOf(text, spanOf(range.start, range.end), i, drawn));
  return {
    marked: parseMarkup(text),
    articles: articles.filter((own) => own.length > 0).map((own) => articleOf(text, own, drawn, quotes)),
  };
}

interface Drawn {
  readonly quote: Quote;
  readonly attribution: Attribution<SourceOffset>;
  readonly defect: MarkDefect<SourceOffset> | null;
}

function articleOf(text: string, blocks: readonly Block[], drawn: Sketch, quotes: readonly Drawn[]): Article {
  const span = spanOf(blocks[0]?.span.start ?? 0, blocks.at(-1)?.span.end ?? 0);
  const inside = (other: Span): boolean => span.start <= other.start && other.end <= span.end;
  const own = quotes.filter(({ quote }) => inside(quote.span));
  const mentions = mentionsOf(text, drawn).filter((mention) => inside(mention.span));
  const of = (kind: BlockKind): Span | null => blocks.find((block) => block.kind === kind)?.span ?? null;
  return {
    span,
    structure: {
      span,
      headline: of("headline"),
      byline: of("byline"),
      date: of("date"),
      dateline: null,
      sections: sectionsOf(blocks, span),
      blocks,
    },
    entities: entitiesOf(text, drawn).filter(({ id }) => mentions.some(({ entity }) => entity === id)),
    mentions,
    quotes: own.map(({ quote }) => quote),
    attributions: own.map(({ attribution }) => attribution),
    defects: own.flatMap(({ quote, defect }) => (defect ? [{ span: quote.span, defect }] : [])),
    values: [],
    annotations: parseMarkup(text).spans.filter((annotation) => inside(annotation.span)),
  };
}

function blocksOf(text: string, { kinds = {}, repeats = {} }: Sketch): readonly Block[] {
  const blocks = [...text.matchAll(/\S[^\r\n]*/g)].map((match): Block => {
    const line = match[0].trimEnd();
    const kind = Object.entries(kinds).find(([start]) => line.startsWith(start))?.[1] ?? "paragraph";
    const span = spanOf(match.index, match.index + line.length);
    return { kind, span, ...(kind === "tweet" ? { author: authorOf(match.index, line) } : {}) };
  });
  for (const [start, words] of Object.entries(repeats)) {
    const copy = blocks.findLastIndex(({ span }) => text.startsWith(start, span.start));
    const block = blocks[copy];
    if (!block) throw new Error(`no block begins with ${JSON.stringify(start)}`);
    blocks[copy] = { ...block, repeats: found(text, words, 0) };
  }
  return blocks;
}

function authorOf(at: number, line: string) {
  const handle = /@\w+/.exec(line);
  const start = at + (handle?.index ?? 0);
  return { span: spanOf(start, start + (handle?.[0].length ?? 0)), handle: handle?.[0] ?? null };
}

function sectionsOf(blocks: readonly Block[], span: Span) {
  const heads = blocks.filter((block) => block.kind === "subhead").map((block) => block.span);
  const first = heads[0];
  const opening = { title: null, span: spanOf(span.start, first?.start ?? span.end) };
  const titled = heads.map((title, i) => ({
    title,
    span: spanOf(title.start, heads[i + 1]?.start ?? span.end),
  }));
  return [opening, ...titled];
}

const entitiesOf = (text: string, { entities = {} }: Sketch): readonly Entity[] =>
  Object.entries(entities).map(([id, { name, type = "person", title, aliases = [] }]) => ({
    id: id as EntityId,
    type,
    name,
    aliases,
    title: title !== undefined && text.includes(title) ? { text: title, span: found(text, title, 0) } : null,
    gender: null,
    registered: false,
  }));

function mentionsOf(text: string, { entities = {} }: Sketch): readonly Mention[] {
  const mentions: Mention[] = [];
  const taken = new Set<number>();
  const wanted = Object.entries(entities).flatMap(([id, entity]) =>
    Object.entries(entity.mentions).map(([words, form]) => ({ id: id as EntityId, words, form })),
  );
  for (const { id, words, form } of wanted.sort((a, b) => b.words.length - a.words.length))
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const inWord = /\p{L}/u.test(text[at - 1] ?? "") || /\p{L}/u.test(text[at + words.length] ?? "");
      if (inWord || taken.has(at)) continue;
      for (let i = at; i < at + words.length; i++) taken.add(i);
      mentions.push({ span: spanOf(at, at + words.length), entity: id, form, confidence: 1 });
    }
  return mentions.sort((a, b) => a.span.start - b.span.start);
}

function quoteOf(text: string, span: Span, index: number, drawn: Sketch): Drawn {
  const given = drawn.quotes?.[index] ?? {};
  const near = (words: string | undefined): Span | null =>
    words === undefined ? null : foundNear(text, words, span);
  const speakers = [given.by ?? []].flat().map((id) => sourceOf(id, near(given.mention), drawn));
  const unmarked = given.form === "indirect";
  const missing = given.defect;
  const inner = spanOf(
    span.start + (unmarked || missing === "unopened" ? 0 : 1),
    span.end - (unmarked || given.runsOn || missing === "unclosed" ? 0 : 1),
  );
  const id = (at: number | undefined): QuoteId | null => (at === undefined ? null : (`q${at}` as QuoteId));
  return {
    quote: {
      id: `q${index}` as QuoteId,
      span,
      inner,
      form: given.form ?? "direct",
      place: given.place ?? "body",
      continues: id(given.continues),
      within: id(given.within),
      clause: null,
    },
    attribution: {
      quote: `q${index}` as QuoteId,
      state: speakers.length === 0 ? "none" : speakers.length > 1 ? "uncertain" : "attributed",
      speakers,
      via: (given.via ?? []).map((name) => sourceOf(name, null, drawn)),
      cue: near(given.cue),
      confidence: given.confidence ?? 0.95,
      because: (given.because ?? []).map(([reason, words]) => ({ reason, span: near(words) ?? span })),
      status: given.annotated ? "annotated" : "suggested",
      external: given.external ?? false,
    },
    defect:
      missing === undefined
        ? null
        : {
            kind: missing,
            at: missing === "unclosed" ? span.end : span.start,
            insert: { unopened: "“", unclosed: "”", "nested-same": "‘" }[missing],
            instead: "",
          },
  };
}

const sourceOf = (id: string, mention: Span | null, { entities = {} }: Sketch) => {
  const entity = entities[id];
  return {
    entity: entity ? (id as EntityId) : null,
    name: entity?.name ?? id,
    mention,
    phrase: mention,
  };
};

function foundNear(text: string, words: string, quote: Span): Span {
  const after = text.indexOf(words, quote.end);
  const before = text.lastIndexOf(words, quote.start - words.length);
  const beforeIsNearer = before >= 0 && (after < 0 || quote.start - before <= after - quote.end);
  return found(text, words, beforeIsNearer ? before : Math.max(0, after));
}

function found(text: string, words: string, from: number): Span {
  const at = text.indexOf(words, from);
  if (at < 0) throw new Error(`${JSON.stringify(words)} is not in the text`);
  return spanOf(at, at + words.length);
}

const spanOf = (start: number, end: number): Span => ({ start: sourceOffset(start), end: sourceOffset(end) });
