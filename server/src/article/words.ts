import { toCleanSpan } from "../markup/offsetMap";
import type { MarkedText } from "../markup/types";
import { type Span, sliceOf } from "../text/offsets";

/** The words of a stretch of the document as a reader sees them: markup left out. */
export const wordsOf = (marked: MarkedText, span: Span): string =>
  sliceOf(marked.clean, toCleanSpan(marked.map, span));
