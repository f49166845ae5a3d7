import { codePointsOf } from "../../text/codePoints";
import { align } from "./align";
import { type Carried, carry, hold, type Stretch } from "./carry";
import { type Candidate, type QuoteSelector, quoteFinder } from "./findQuote";
import { patchwork } from "./patchwork";

/** What an annotation is fastened to. */
export interface Anchor extends QuoteSelector {
  /** Where the words began in the text that they were fastened in, in code points; null where they were lost before. */
  readonly start: number | null;
}

/**
 * Where each anchor's words stand in the text now; null where they do not, or where nothing tells which of two places it is.
 * Better nowhere than in a wrong place.
 *
 * @param now the canonical text as it is
 * @param old the canonical text that the anchors were fastened in; null where nobody has it any more: then what the anchors
 *   tell of it stands in for it. Takes n log n time in the lengths of both and the number of anchors.
 */
export function reanchor(
  anchors: readonly Anchor[],
  now: string,
  old: string | null,
): readonly (Stretch | null)[] {
  const startsNow = unitsOf(now, anchors);
  if (anchors.every((anchor, i) => stands(anchor, now, startsNow[i] ?? null)))
    return anchors.map(({ exact }, i) => ({
      start: startsNow[i] ?? 0,
      end: (startsNow[i] ?? 0) + exact.length,
    }));
  const known = old === null ? patchwork(anchors) : { text: old, starts: unitsOf(old, anchors) };
  const alignment = align(known.text, now);
  const trusted = old === null ? sewn : (place: Carried | null): Stretch | null => place;
  const find = once(() => quoteFinder(now));
  return anchors.map((anchor, i) => {
    const start = known.starts[i] ?? null;
    const place =
      start !== null && known.text.startsWith(anchor.exact, start)
        ? trusted(carry(known.text, now, alignment, { start, end: start + anchor.exact.length }))
        : certain(find()(anchor));
    return place && wholeCharacters(now, place);
  });
}

/** Where the anchors would begin in a text, in UTF-16 units. */
function unitsOf(text: string, anchors: readonly Anchor[]): readonly (number | null)[] {
  const points = codePointsOf(text);
  return anchors.map(({ start }) => (start === null ? null : points.toUtf16(start)));
}

/** Do the words and all that stood around them stand where they stood? */
const stands = ({ prefix, exact, suffix }: Anchor, now: string, start: number | null): boolean =>
  start !== null &&
  start >= prefix.length &&
  now.startsWith(`${prefix}${exact}${suffix}`, start - prefix.length);

/** A patchwork does not tell whether words that are alike stood elsewhere too: they must stand beside what they stood beside. */
function sewn(place: Carried | null): Stretch | null {
  return place !== null && place.held >= hold ? place : null;
}

/** Where words that were lost may stand, the likeliest place first; a person decides. */
export function likelyPlaces(anchor: QuoteSelector, now: string): readonly Stretch[] {
  return quoteFinder(now)(anchor).map((place) => wholeCharacters(now, place));
}

/** The only place that has all the words, and most of what stood on both sides: they may stand elsewhere by rights. */
function certain(candidates: readonly Candidate[]): Stretch | null {
  const likely = candidates.filter(
    ({ left, prefix, suffix }) => left >= 0.95 && Math.min(prefix, suffix) >= 0.5 && prefix + suffix >= 1.4,
  );
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Never half of a surrogate pair. */
function wholeCharacters(text: string, { start, end }: Stretch): Stretch {
  return { start: isInside(text, start) ? start - 1 : start, end: isInside(text, end) ? end + 1 : end };
}

const isInside = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[at] ?? "");
