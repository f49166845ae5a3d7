import { chainsOf, isReported } from "../article/chains";
import type { Article, Entity } from "../article/types";
import type { Span } from "../text/offsets";
import { certaintyOf } from "./confidence";

/** The quotations in marks whose speaker is named without a doubt and is this entity: the first part of each. */
export const quotationsOf = (article: Article, { id }: Pick<Entity, "id">): readonly Span[] =>
  chainsOf(article)
    .filter(
      (chain) =>
        isReported(chain) &&
        certaintyOf(chain.attribution) !== "uncertain" &&
        chain.attribution.speakers.some(({ entity }) => entity === id),
    )
    .map(({ first }) => first.quote.span);
