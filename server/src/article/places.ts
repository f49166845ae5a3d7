import type { QuotePlace } from "../quotes/types";
import type { Block, BlockKind } from "../structure/types";
import { frontLength } from "../text/front";
import type { CleanSpan } from "../text/offsets";

const places: Readonly<Record<BlockKind, QuotePlace>> = {
  headline: "headline",
  byline: "boilerplate",
  date: "boilerplate",
  subhead: "subhead",
  paragraph: "body",
  tweet: "tweet",
  caption: "caption",
  boilerplate: "boilerplate",
  separator: "boilerplate",
};

/** Tells in which part of a story a span stands, given the story's blocks in order. */
export const placeIn =
  (blocks: readonly Block[]) =>
  ({ start }: CleanSpan): QuotePlace =>
    places[blocks[frontLength(blocks, ({ span }) => span.start <= start) - 1]?.kind ?? "paragraph"];
