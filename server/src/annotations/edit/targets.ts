import { type Chain, chainsOf, type Part } from "../../article/chains";
import type { Article, Mention, Reading } from "../../article/types";
import { toCleanSpan } from "../../markup/offsetMap";
import type { MarkedText, MarkupSpan } from "../../markup/types";
import type { QuoteForm } from "../../quotes/types";
import { type CleanSpan, contains, isEmpty, lengthOf, overlaps, type Span } from "../../text/offsets";
import { trimmed } from "../draft/place";

/** A quotation of an article, and where its parts stand in the clean text. */
export interface ChainTarget {
  readonly article: Article;
  readonly chain: Chain;
}

/** The innermost quotation around a selection or cursor. A cursor right behind the closing mark counts. */
export const chainAround = (reading: Reading, selection: CleanSpan): ChainTarget | null =>
  innermost(reading, selection, allParts(reading));

/** Whatever stands in marks: the innermost around a selection, or else all that it touches, nested ones left out. */
export const chainsTouched = (reading: Reading, selection: CleanSpan): readonly ChainTarget[] =>
  touchedOf(reading, selection, allParts(reading));

/** The same for quotations that somebody may have said: a term inside a quotation stands for the quotation. */
export function speechTouched(reading: Reading, selection: CleanSpan): readonly ChainTarget[] {
  const speech = allParts(reading).filter(({ chain }) => isSpeech(chain.first.quote.form));
  const touched = touchedOf(reading, selection, speech);
  return touched.length > 0 ? touched : chainsTouched(reading, selection);
}

const isSpeech = (form: QuoteForm): boolean => form === "direct" || form === "partial" || form === "indirect";

function innermost(
  { marked }: Reading,
  selection: CleanSpan,
  parts: readonly PartTarget[],
): ChainTarget | null {
  const around = parts.filter(({ part }) => contains(toCleanSpan(marked.map, part.quote.span), selection));
  return shortest(around, ({ part }) => lengthOf(part.quote.span));
}

function touchedOf(
  reading: Reading,
  selection: CleanSpan,
  parts: readonly PartTarget[],
): readonly ChainTarget[] {
  const around = innermost(reading, selection, parts);
  if (around !== null) return [around];
  const touched = parts.filter(
    ({ part: { quote } }) =>
      quote.within === null && overlaps(toCleanSpan(reading.marked.map, quote.span), selection),
  );
  return touched.filter(({ chain }, i) => touched[i - 1]?.chain !== chain);
}

/** The name that a cursor stands on or right behind; pronouns and descriptions (`the minister`) are no names. */
export function nameAround(reading: Reading, cursor: CleanSpan): Mention | null {
  const names = reading.articles
    .flatMap(({ mentions }) => mentions)
    .filter(({ form }) => form !== "pronoun" && form !== "nominal")
    .filter(({ span }) => contains(toCleanSpan(reading.marked.map, span), cursor));
  return shortest(names, ({ span }) => lengthOf(span));
}

/** The annotations inside a selection, brackets or words; where there are none, the innermost around it. */
export function annotationsAt({ spans }: MarkedText, selection: Span): readonly MarkupSpan[] {
  if (!isEmpty(selection)) {
    const inside = spans.filter(({ span, inner }) => contains(selection, span) || contains(selection, inner));
    if (inside.length > 0) return inside;
  }
  const around = spans.filter(({ span }) => contains(span, selection));
  const nearest = shortest(around, ({ span }) => lengthOf(span));
  return nearest === null ? [] : [nearest];
}

/** A selection in the clean text, white space at its ends left out; a cursor stays where it is. Null: only white space. */
export function selected({ clean, map }: MarkedText, selection: Span): CleanSpan | null {
  const span = toCleanSpan(map, selection);
  return isEmpty(selection) ? span : trimmed(clean, span);
}

interface PartTarget extends ChainTarget {
  readonly part: Part;
}

const allParts = ({ articles }: Reading): readonly PartTarget[] =>
  articles.flatMap((article) =>
    chainsOf(article).flatMap((chain) => chain.parts.map((part) => ({ article, chain, part }))),
  );

/** The first of the shortest. */
function shortest<T>(items: readonly T[], length: (item: T) => number): T | null {
  let best: T | null = null;
  for (const item of items) if (best === null || length(item) < length(best)) best = item;
  return best;
}
