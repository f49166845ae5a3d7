import { frontLength } from "../text/front";
import { type CleanSpan, cleanOffset, isEmpty, type Span, sourceOffset } from "../text/offsets";
import type { OffsetMap } from "./types";

/**
 * A stretch of text that stands in both texts. Counted from its end the two run in step;
 * the source may be one code unit longer at its start, by the backslash that escapes the first character.
 */
export interface Segment {
  readonly clean: number;
  readonly cleanEnd: number;
  readonly source: number;
  readonly sourceEnd: number;
}

/** The map of a text without markup. */
export const identityMap = (length: number): OffsetMap => ({
  toSource: (offset) => sourceOffset(clamp(offset, length)),
  toClean: (offset) => cleanOffset(clamp(offset, length)),
});

/** `segments` are in text order, none is empty, and in the clean text they leave no gap. */
export function segmentMap(segments: readonly Segment[], sourceLength: number): OffsetMap {
  const toStart = (offset: number): number => {
    const segment = lastWhere(segments, (s) => s.clean <= offset);
    if (segment === null || offset >= segment.cleanEnd) return segment === null ? 0 : sourceLength;
    return offset === segment.clean ? segment.source : segment.sourceEnd - (segment.cleanEnd - offset);
  };
  const toEnd = (offset: number): number => {
    const segment = lastWhere(segments, (s) => s.clean < offset);
    return segment === null ? 0 : segment.sourceEnd - Math.max(0, segment.cleanEnd - offset);
  };
  const toClean = (offset: number): number => {
    const segment = lastWhere(segments, (s) => s.source <= offset);
    if (segment === null) return 0;
    return Math.max(segment.clean, segment.cleanEnd - Math.max(0, segment.sourceEnd - offset));
  };
  return {
    toSource: (offset, side) => sourceOffset(side === "start" ? toStart(offset) : toEnd(offset)),
    toClean: (offset) => cleanOffset(toClean(offset)),
  };
}

/** An empty span stays empty: it maps to one position, after any markup that ends there. */
export function toSourceSpan(map: OffsetMap, span: CleanSpan): Span {
  const start = map.toSource(span.start, "start");
  return { start, end: isEmpty(span) ? start : map.toSource(span.end, "end") };
}

export const toCleanSpan = (map: OffsetMap, span: Span): CleanSpan => ({
  start: map.toClean(span.start),
  end: map.toClean(span.end),
});

const clamp = (offset: number, length: number): number => Math.min(Math.max(offset, 0), length);

/** The last segment that passes; those that pass come first. */
const lastWhere = (segments: readonly Segment[], passes: (segment: Segment) => boolean): Segment | null =>
  segments[frontLength(segments, passes) - 1] ?? null;
