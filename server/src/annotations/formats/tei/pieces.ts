import { type CleanSpan, cleanOffset, contains, overlaps, spanOf } from "../../../text/offsets";
import { piecesOf } from "../../place";
import type { Paragraph } from "../paragraphs";
import type { Exchanged } from "../types";

/** A stretch of an annotation that can be an element: inside one paragraph, and crossing no other. */
export interface Piece {
  readonly span: CleanSpan;
  readonly annotation: Exchanged;
  /** Counts from 0 among the pieces of its annotation. */
  readonly nth: number;
}

/** The pieces of each paragraph, in text order, the outer one first; annotations that have none are left out. */
export function piecesIn(
  text: string,
  paragraphs: readonly Paragraph[],
  annotations: readonly Exchanged[],
): readonly (readonly Piece[])[] {
  const found: Piece[][] = paragraphs.map(() => []);
  let first = 0;
  for (const annotation of annotations) {
    const { clean } = annotation;
    while (first < paragraphs.length && (paragraphs[first]?.span.end ?? 0) <= clean.start) first++;
    let nth = 0;
    for (let at = first; at < paragraphs.length; at++) {
      const paragraph = paragraphs[at]?.span;
      const own = found[at];
      if (paragraph === undefined || own === undefined || !overlaps(paragraph, clean)) break;
      const open = own.filter(({ span }) => span.end > clean.start).map(({ span }) => span);
      for (const span of piecesOf(text, shared(paragraph, clean), open)) {
        own.push({ span, annotation, nth });
        nth++;
      }
    }
  }
  return found.map((pieces) =>
    [...pieces].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
  );
}

const shared = (a: CleanSpan, b: CleanSpan): CleanSpan =>
  contains(a, b) ? b : spanOf(cleanOffset(Math.max(a.start, b.start)), cleanOffset(Math.min(a.end, b.end)));
