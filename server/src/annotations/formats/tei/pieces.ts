import { type CleanSpan, cleanOffset, overlaps, spanOf } from "../../../text/offsets";
import { uncrossed } from "../../draft/place";
import type { Paragraph } from "../paragraphs";
import type { Exchanged } from "../types";

/** A stretch of an annotation that can be an element: inside one paragraph, and crossing no other. */
export interface Piece {
  readonly span: CleanSpan;
  readonly annotation: Exchanged;
  /** Counts from 0 among the pieces of its annotation. */
  readonly nth: number;
}

/**
 * The pieces of each paragraph, in text order, the outer one first. Between paragraphs no element of an annotation can
 * stand, so the paragraphs must hold all white space that is annotated: those of `widened`.
 */
export function piecesIn(
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
      for (const span of uncrossed([shared(paragraph, clean)], open, (piece) => piece)) {
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
  between(Math.max(a.start, b.start), Math.min(a.end, b.end));

/**
 * The paragraphs, each with the white space around it that is annotated: with what is annotated in it, or, where
 * white space alone is, with the paragraph before.
 *
 * @param annotations in text order
 */
export function widened(
  paragraphs: readonly Paragraph[],
  annotations: readonly Exchanged[],
): readonly Paragraph[] {
  if (paragraphs.length === 0) return annotations.length === 0 ? [] : [around(annotations)];
  const spans = paragraphs.map(({ span }): { start: number; end: number } => ({ ...span }));
  let first = 0;
  for (const { clean } of annotations) {
    while (first < paragraphs.length && (paragraphs[first]?.span.end ?? 0) <= clean.start) first++;
    let behind = first;
    while (behind < paragraphs.length && (paragraphs[behind]?.span.start ?? 0) < clean.end) behind++;
    const begun = spans[first === behind ? Math.max(0, first - 1) : first];
    const ended = spans[Math.max(0, behind - 1)];
    if (begun !== undefined) begun.start = Math.min(begun.start, clean.start);
    if (ended !== undefined) ended.end = Math.max(ended.end, clean.end);
  }
  let last = 0;
  return paragraphs.map((paragraph, i) => {
    const { start, end } = spans[i] ?? paragraph.span;
    const span = between(Math.max(last, start), end);
    last = end;
    return { ...paragraph, span };
  });
}

/** Of a text without a word. */
const around = (annotations: readonly Exchanged[]): Paragraph => ({
  kind: "other",
  span: between(
    Math.min(...annotations.map(({ clean }) => clean.start)),
    Math.max(...annotations.map(({ clean }) => clean.end)),
  ),
  article: null,
});

const between = (start: number, end: number): CleanSpan => spanOf(cleanOffset(start), cleanOffset(end));
