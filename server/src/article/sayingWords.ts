import { oneLine } from "../text/excerpt";
import { sourceOffset } from "../text/offsets";
import type { Part } from "./chains";
import type { Reading } from "./types";
import { wordsOf } from "./words";

/** More than this between source and cue, and the words no longer say who spoke at a glance. */
const longest = 60;

/**
 * The words that tell who spoke, as the text has them; null where source and cue are far apart or the text has neither.
 *
 *   “We had finished dinner,” Trump began.   →  Trump began
 *   Varga said she would be “glad”.          →  Varga said she would be …
 *   According to the ministry, it is “safe”. →  According to the ministry
 */
export function sayingWords({ marked }: Reading, { quote, attribution }: Part): string | null {
  const source = attribution.speakers[0]?.mention;
  const { cue } = attribution;
  const spans = [source, cue].filter((span) => span !== null && span !== undefined);
  if (spans.length === 0) return null;
  const start = sourceOffset(Math.min(...spans.map((span) => span.start)));
  const end = sourceOffset(Math.max(...spans.map((span) => span.end)));
  const crossesQuote = start < quote.span.end && quote.span.start < end;
  if (crossesQuote || end - start > longest) return cue ? oneLine(wordsOf(marked, cue)) : null;
  const leadsIn = end <= quote.span.start && quote.span.start - start <= longest;
  const between = leadsIn ? wordsOf(marked, { start: end, end: quote.span.start }) : "";
  const runsOn = between.trim() !== "" && !/[\n\r.:;!?]/u.test(between);
  const words = oneLine(wordsOf(marked, { start, end: runsOn ? quote.span.start : end }));
  return runsOn ? `${words} …` : words;
}
