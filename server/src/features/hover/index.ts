import { type Chain, chainsOf } from "../../article/chains";
import type { CorpusFacts } from "../../article/config";
import type { Article, Mention, Reading } from "../../article/types";
import { wordsOf } from "../../article/words";
import type { Say } from "../../text/message";
import { contains, containsOffset, type SourceOffset, type Span } from "../../text/offsets";
import { certaintyOf } from "../confidence";
import { entityAt } from "../entityAt";
import { sceneOf } from "../evidence";
import { articleAt, mentionAt } from "../locate";
import type { RichText } from "../richText";
import { attributesHover } from "./attributesHover";
import { cueNote } from "./cueNote";
import { entityHover } from "./entityHover";
import { quotationHover } from "./quotationHover";
import { valueHover } from "./valueHover";

export interface Hover {
  readonly span: Span;
  readonly text: RichText;
  /** Where the hover's actions apply. */
  readonly at: SourceOffset;
}

/** What a hover needs to know beside the article. */
export interface HoverFacts {
  readonly corpus: CorpusFacts;
  /** Whether there is a registry, or could be one. */
  readonly isInCorpus: boolean;
  readonly say: Say;
}

/**
 * What stands at an offset. A name always wins; then a quotation, on its marks and cue, and anywhere inside when it has
 * no speaker or an uncertain one; then a date that had to be counted; then whom a pronoun or a description means.
 */
export function hoverAt(reading: Reading, offset: SourceOffset, facts: HoverFacts): Hover | null {
  if (reading.marked.spans.some(({ attributesSpan }) => containsOffset(attributesSpan, offset)))
    return inBraces(reading, offset, facts);
  const article = articleAt(reading, offset);
  if (!article) return null;
  const mention = mentionAt(article, offset);
  return (
    (mention && isName(mention.form) ? onMention(reading, article, mention, facts) : null) ??
    onQuotation(reading, article, offset, facts) ??
    onValue(reading, article, offset, facts) ??
    (mention ? onMention(reading, article, mention, facts) : null)
  );
}

const isName = (form: Mention["form"]): boolean => form !== "pronoun" && form !== "nominal";

function inBraces(reading: Reading, offset: SourceOffset, facts: HoverFacts): Hover | null {
  const found = entityAt(reading, offset);
  if (!found) return attributesHover(reading, offset, facts);
  const { article, entity, span } = found;
  return {
    span,
    at: placeOf(article, entity.id) ?? span.start,
    text: entityHover(reading, article, entity, facts),
  };
}

/** Where an entity is first named: commands on it find it there. */
const placeOf = ({ mentions }: Article, id: string): SourceOffset | undefined =>
  mentions.find(({ entity, form }) => entity === id && isName(form))?.span.start;

function onMention(
  reading: Reading,
  article: Article,
  { entity: id, span }: Mention,
  facts: HoverFacts,
): Hover | null {
  const entity = article.entities.find((known) => known.id === id);
  return entity
    ? {
        span,
        at: placeOf(article, id) ?? span.start,
        text: entityHover(reading, article, entity, facts),
      }
    : null;
}

function onQuotation(
  reading: Reading,
  article: Article,
  offset: SourceOffset,
  { say }: HoverFacts,
): Hover | null {
  let best: { readonly chain: Chain; readonly span: Span } | null = null;
  for (const chain of chainsOf(article)) {
    const span = shownOver(chain, offset);
    if (span && (best === null || contains(best.span, span))) best = { chain, span };
  }
  if (best === null) return null;
  const { chain, span } = best;
  const text = quotationHover(sceneOf(reading, article, say), chain);
  const isCue = chain.parts.some(({ attribution }) => attribution.cue === span);
  const note = isCue ? cueNote(wordsOf(reading.marked, span), say) : null;
  return {
    span,
    at: chain.first.quote.span.start,
    text: note === null ? text : { ...text, lines: [...text.lines, [note]] },
  };
}

function onValue(
  reading: Reading,
  { values }: Article,
  offset: SourceOffset,
  { say }: HoverFacts,
): Hover | null {
  const value = values.find(({ span }) => containsOffset(span, offset));
  const text = value && valueHover(reading, value, say);
  return text ? { span: value.span, text, at: value.span.start } : null;
}

/** The span that the hover of a quotation belongs to at an offset; null where it keeps quiet. */
function shownOver({ parts, attribution }: Chain, offset: SourceOffset): Span | null {
  const open = certaintyOf(attribution) === "uncertain" || certaintyOf(attribution) === "unnamed";
  for (const { quote, attribution: own } of parts) {
    if (own.cue && containsOffset(own.cue, offset)) return own.cue;
    if (!containsOffset(quote.span, offset)) continue;
    const inWords = containsOffset(quote.inner, offset);
    const reportsNothing = quote.form === "term" || quote.form === "title" || quote.form === "nickname";
    if (!inWords || (open && !reportsNothing)) return quote.span;
  }
  return null;
}
