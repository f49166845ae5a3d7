import { blockAt } from "../article/blockAt";
import type { Reading } from "../article/types";
import { contains, isEmpty, lengthOf, type SourceOffset, type Span } from "../text/offsets";
import { articleAt, touches } from "./locate";
import { sentenceAt, wordAt } from "./wordAt";

/** What *Expand Selection* goes through, the smallest first: word, name, quotation, sentence, paragraph, section, article. */
export function selectionsAt(reading: Reading, offset: SourceOffset): readonly Span[] {
  const article = articleAt(reading, offset);
  if (!article) return [];
  const { source } = reading.marked;
  const block = blockAt(article.structure.blocks, offset)?.span;
  const around = block && touches(block, offset) ? block : null;
  const spans = [
    around && wordAt(source, around, offset),
    ...article.mentions.map(({ span }) => span),
    ...article.quotes.flatMap(({ inner, span }) => [inner, span]),
    around && sentenceAt(source, around, offset),
    around,
    ...article.structure.sections.map(({ span }) => span),
    article.span,
  ];
  return growing(spans.filter((span) => span !== null).filter((span) => touches(span, offset)));
}

/** By length; one that does not hold the one before, or only equals it, is left out. */
function growing(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => lengthOf(a) - lengthOf(b))) {
    const last = kept.at(-1);
    if (!isEmpty(span) && (!last || (contains(span, last) && !contains(last, span)))) kept.push(span);
  }
  return kept;
}
