import type { MarkedText } from "../markup/types";
import { oneLine } from "../text/excerpt";
import { type SourceOffset, type Span, spanOf } from "../text/offsets";
import type { Part } from "./chains";
import type { Quote, Reading } from "./types";
import { wordsOf } from "./words";

/** More than this between source and cue, and only the two are shown. */
const longest = 60;

/**
 * The words that tell who spoke, as the text has them; null where it has neither source nor cue.
 *
 *   “We had finished dinner,” Trump began.      →  Trump began
 *   Varga said she would be “glad”.             →  Varga said she would be …
 *   Varga, who …, said it was a “mistake”.      →  Varga … said it was a …
 */
export function sayingWords({ marked }: Reading, { quote, attribution }: Part): string | null {
  const source = attribution.speakers[0]?.mention ?? null;
  const { cue } = attribution;
  if (source === null || cue === null) {
    const only = source ?? cue;
    return only && oneLine(wordsOf(marked, only));
  }
  const [first, second] = source.start <= cue.start ? [source, cue] : [cue, source];
  const end = leadIn(marked, second, quote);
  const isAround = first.start < quote.span.start && quote.span.end <= second.start;
  const near = !isAround && second.end - first.start <= longest;
  const words = near
    ? wordsOf(marked, spanOf(first.start, end ?? second.end))
    : `${wordsOf(marked, first)} … ${wordsOf(marked, spanOf(second.start, end ?? second.end))}`;
  // A headline's colon stands behind the quotation: ‘sabotaged’: Varga.
  const lead = words.startsWith(":") ? "…" : "";
  return `${lead}${oneLine(words)}${end === null ? "" : " …"}`;
}

/** Where the quotation begins, if the author's words run straight into it; null if a stop or a comma lies between. */
function leadIn(marked: MarkedText, { end }: Span, { span }: Quote): SourceOffset | null {
  if (span.start <= end || span.start - end > longest) return null;
  const between = wordsOf(marked, spanOf(end, span.start));
  return /\p{L}/u.test(between) && !/[\n\r.,:;!?]/u.test(between) ? span.start : null;
}
