import { blockAt } from "../article/blockAt";
import type { Block } from "../article/types";
import { wordsOf } from "../article/words";
import { excerpt, oneLine } from "../text/excerpt";
import type { Span } from "../text/offsets";
import { type Check, type CheckContext, type Violation, violation } from "./types";

/*
 * A paragraph, or what is left of one, that stands in the article already: a mishap of copying.
 *
 *   “Nobody inspected the dam before the storm came over the valley,” she added.
 *   …
 *   ected the dam before the storm came over the valley,” she added.
 *   →  (deleted)
 */
export const repeatedParagraph: Check = {
  code: "repeated-paragraph",
  severity: { research: "warning", newsroom: "warning" },
  *find(context) {
    for (const article of context.reading.articles)
      for (const block of article.structure.blocks)
        if (block.repeats) yield describe(context, article.structure.blocks, block, block.repeats);
  },
};

function describe(
  { reading: { marked }, line }: CheckContext,
  blocks: readonly Block[],
  block: Block,
  repeats: Span,
): Violation {
  const original = blockAt(blocks, repeats.start);
  const startsLater =
    original !== undefined && oneLine(marked.source.slice(original.span.start, repeats.start)) !== "";
  const endsEarlier =
    original !== undefined && oneLine(marked.source.slice(repeats.end, original.span.end)) !== "";
  const number = line(repeats.start);
  return violation({
    span: block.span,
    message: startsLater
      ? `Repeats the end of line ${number}, with its beginning cut off.`
      : endsEarlier
        ? `Repeats the beginning of line ${number}, with its end cut off.`
        : `Repeats line ${number}.`,
    words: wordsOf(marked, block.span),
    related: [{ span: repeats, message: `“${excerpt(wordsOf(marked, repeats))}” stands here first.` }],
    fixes: ["delete-repeat"],
    tags: ["unnecessary"],
  });
}
