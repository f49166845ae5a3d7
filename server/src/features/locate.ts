import { type Chain, chainsOf } from "../article/chains";
import type { Article, Mention, Reading } from "../article/types";
import { contains, type SourceOffset, type Span } from "../text/offsets";

/** Is the offset inside the span or right behind it, where a cursor stands after the last letter? */
export const touches = (span: Span, offset: SourceOffset): boolean =>
  span.start <= offset && offset <= span.end;

/** The article that an offset stands in. */
export const articleAt = ({ articles }: Reading, offset: SourceOffset): Article | undefined =>
  articles.find(({ span }) => touches(span, offset));

/** The shortest mention at an offset; one that begins there before one that ends there. */
export const mentionAt = ({ mentions }: Article, offset: SourceOffset): Mention | undefined =>
  mentions
    .filter(({ span }) => touches(span, offset))
    .sort(
      (a, b) => Number(a.span.end === offset) - Number(b.span.end === offset) || lengthOf(a) - lengthOf(b),
    )[0];

/** The innermost quotation with a part at an offset; one that begins there before one that ends there. */
export function chainAt(article: Article, offset: SourceOffset): Chain | undefined {
  let best: { readonly chain: Chain; readonly span: Span } | undefined;
  for (const chain of chainsOf(article)) {
    const part = chain.parts.find(({ quote }) => touches(quote.span, offset));
    if (part && (!best || best.span.end === offset || contains(best.span, part.quote.span)))
      best = { chain, span: part.quote.span };
  }
  return best?.chain;
}

const lengthOf = ({ span }: Mention): number => span.end - span.start;
