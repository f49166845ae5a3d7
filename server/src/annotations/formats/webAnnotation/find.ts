import { codePointsOf } from "../../../text/codePoints";
import { type CleanSpan, cleanOffset, isEmpty, sliceOf, spanOf } from "../../../text/offsets";
import { type Anchor, reanchor } from "../../reanchor/reanchor";
import { canonical } from "../../sidecar/canonical";
import type { Selected } from "../../webAnnotation/target";

/**
 * Where the selected words stand in a text: at their position; else where a comparison of texts finds them, as it finds
 * those of a sidecar; else where they stand with what is said to stand around them, if that is only once.
 */
export function placesOf(all: readonly Selected[], text: string): readonly (CleanSpan | null)[] {
  const points = codePointsOf(text);
  const placed = all.map(({ position, quote }): CleanSpan | null => {
    if (position === null) return null;
    const at = spanAt(points.toUtf16(position.start), points.toUtf16(position.end));
    return !isEmpty(at) && (quote === null || sliceOf(text, at) === quote.exact) ? at : null;
  });
  const isLost = (i: number): boolean => placed[i] === null && all[i]?.quote !== null;
  if (!placed.some((_, i) => isLost(i))) return placed;
  const found = compared(all, text);
  return placed.map((at, i) => (isLost(i) ? (found[i] ?? onlyPlace(all[i], text)) : at));
}

/** In canonical text: whoever wrote the annotations may have other line ends. */
function compared(all: readonly Selected[], text: string): readonly (CleanSpan | null)[] {
  const now = canonical(text);
  const anchors = all.map(
    ({ position, quote }): Anchor => ({
      start: quote === null ? null : (position?.start ?? null),
      exact: canonical(quote?.exact ?? "").text,
      prefix: canonical(quote?.prefix ?? "").text,
      suffix: canonical(quote?.suffix ?? "").text,
    }),
  );
  return reanchor(anchors, now.text, null).map((place) =>
    place === null || place.end <= place.start
      ? null
      : spanAt(now.toGiven(place.start), now.toGiven(place.end)),
  );
}

function onlyPlace(selected: Selected | undefined, text: string): CleanSpan | null {
  const quote = selected?.quote;
  if (quote === null || quote === undefined) return null;
  const { prefix, exact, suffix } = quote;
  const words = `${prefix}${exact}${suffix}`;
  const at = text.indexOf(words);
  if (at < 0 || text.indexOf(words, at + 1) >= 0) return null;
  return spanAt(at + prefix.length, at + prefix.length + exact.length);
}

const spanAt = (start: number, end: number): CleanSpan => spanOf(cleanOffset(start), cleanOffset(end));
