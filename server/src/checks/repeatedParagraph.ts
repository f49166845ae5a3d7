import { blockAt } from "../article/blockAt";
import type { Block } from "../article/types";
import { wordsOf } from "../article/words";
import { excerpt, oneLine } from "../text/excerpt";
import { message } from "../text/message";
import type { Span } from "../text/offsets";
import { type Check, type CheckContext, type Violation, violation } from "./types";

/*
 * A paragraph, or what is left of one, that stands in the article already: a mishap of copying. Not in a live report, whose
 * entries, each under its time of day, say again what holds still.
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
    const { marked, articles } = context.reading;
    for (const { structure } of articles) {
      let entry = 0;
      for (const block of structure.blocks) {
        if (isTimeOfDay(wordsOf(marked, block.span))) entry = block.span.start;
        if (block.repeats && block.repeats.start >= entry)
          yield describe(context, structure.blocks, block, block.repeats);
      }
    }
  },
};

/** `8:35 p.m.`, `14.05`, `9:00 a.m. EST`: the head of an entry of a live report. */
const isTimeOfDay = (line: string): boolean =>
  line.length <= 30 && /^\s*\d{1,2}[:.]\d{2}\s*(?:[ap]\.?\s?m\.?)?\s*\p{Lu}{0,4}\s*[:.]?\s*$/iu.test(line);

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
      ? message("Repeats the end of line {0}, with its beginning cut off.", number)
      : endsEarlier
        ? message("Repeats the beginning of line {0}, with its end cut off.", number)
        : message("Repeats line {0}.", number),
    words: wordsOf(marked, block.span),
    related: [
      { span: repeats, message: message("“{0}” stands here first.", excerpt(wordsOf(marked, repeats))) },
    ],
    fixes: ["delete-repeat"],
    tags: ["unnecessary"],
  });
}
