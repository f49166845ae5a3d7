import type { Reading } from "../article/types";
import { containsOffset, type SourceOffset, type Span } from "../text/offsets";
import { articleAt, chainAt } from "./locate";
import { referencesAt } from "./references";

/**
 * On a name: every mention of the entity. On a quotation mark: the quotation's parts, its cue and its source, which shows
 * at a glance what the engine has put together.
 */
export function highlightsAt(reading: Reading, offset: SourceOffset): readonly Span[] {
  const mentions = referencesAt(reading, offset);
  return mentions.length > 0 ? mentions : quotationAt(reading, offset);
}

function quotationAt(reading: Reading, offset: SourceOffset): readonly Span[] {
  const article = articleAt(reading, offset);
  const chain = article && chainAt(article, offset);
  if (!chain || chain.parts.some(({ quote }) => containsOffset(quote.inner, offset))) return [];
  const { cue, speakers } = chain.attribution;
  const spans = [...chain.parts.map(({ quote }) => quote.span), cue, speakers[0]?.mention];
  return spans.filter((span) => span !== null && span !== undefined).sort((a, b) => a.start - b.start);
}
