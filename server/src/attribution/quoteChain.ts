import type { MarkedSpan } from "../marks/types";
import { quoteKey } from "../quotes/quoteKey";
import type { QuoteId } from "../quotes/types";
import type { Decision } from "./decision";

/** Ids from the quoted words: a hash in base 36, and an ordinal among equals. */
export function quoteIds(text: string, marked: readonly MarkedSpan[]): readonly QuoteId[] {
  const seen = new Map<string, number>();
  return marked.map(({ inner }) => {
    const key = quoteKey(text.slice(inner.start, inner.end));
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return (n === 1 ? key : `${key}-${n}`) as QuoteId;
  });
}

/** The part before: marks that reopen, one cue between two parts (`“A,” he said, “b.”`), or the same speaker going on in the paragraph. */
export function continuation(
  decisions: readonly Decision[],
  ids: readonly QuoteId[],
  marked: readonly MarkedSpan[],
  i: number,
  span: MarkedSpan,
): QuoteId | null {
  const decision = decisions[i];
  if (!decision) return null;
  if (span.reopens !== null) return ids[span.reopens] ?? null;
  if (decision.use !== "direct" || decision.method === "turn") return null;
  if (decision.method === "same-paragraph" && decision.from !== null) return ids[decision.from] ?? null;
  const before = markBefore(marked, i);
  const previous = decisions[before];
  if (
    previous?.use === "direct" &&
    previous.cue &&
    previous.cue === decision.cue &&
    previous.method !== "next-quote"
  )
    return ids[before] ?? null;
  return null;
}

/** The mark before the one at `i` that stands in none beside it: `“… ‘smile more’,” laughs Quill, “…”`. -1 where there is none. */
export function markBefore(marked: readonly MarkedSpan[], i: number): number {
  const depth = marked[i]?.depth ?? 0;
  let before = i - 1;
  while (before >= 0 && before > i - 64 && (marked[before]?.depth ?? 0) > depth) before--;
  return before;
}

/** The quotation that this one stands in. */
export function withinOf(marked: readonly MarkedSpan[], ids: readonly QuoteId[], i: number): QuoteId | null {
  const span = marked[i];
  if (!span || span.depth === 0) return null;
  for (let k = i - 1; k >= 0 && k > i - 64; k--) {
    const outer = marked[k];
    if (outer && outer.depth < span.depth && outer.span.end >= span.span.end) return ids[k] ?? null;
  }
  return null;
}
