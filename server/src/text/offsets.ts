/**
 * Two kinds of position, and the compiler keeps them apart.
 *
 * All offsets count UTF-16 code units, and every span is end-exclusive.
 * A *source* offset points into the document as it stands on disk, inline markup included.
 * A *clean* offset points into the text without markup: what the reader reads and the engine analyses.
 * `markup/offsetMap` alone turns one into the other.
 */
declare const unit: unique symbol;

export type SourceOffset = number & { readonly [unit]: "source" };
export type CleanOffset = number & { readonly [unit]: "clean" };

export interface Span<O extends number = SourceOffset> {
  readonly start: O;
  readonly end: O;
}

export type CleanSpan = Span<CleanOffset>;

/** A span relative to the start of its paragraph; see the two stages in ARCHITECTURE.md. */
export type LocalSpan = Span<number>;

export const sourceOffset = (n: number): SourceOffset => n as SourceOffset;
export const cleanOffset = (n: number): CleanOffset => n as CleanOffset;

/** `offset` moved by `by` code units, in the same unit. */
export const moved = <O extends number>(offset: O, by: number): O => (offset + by) as O;

export const spanOf = <O extends number>(start: O, end: O): Span<O> => ({ start, end });

export const movedSpan = (span: LocalSpan, by: CleanOffset): CleanSpan => ({
  start: cleanOffset(span.start + by),
  end: cleanOffset(span.end + by),
});

export const lengthOf = (span: Span<number>): number => span.end - span.start;
export const isEmpty = (span: Span<number>): boolean => span.end <= span.start;

/** Is `inner` wholly inside `outer`? Equal spans contain each other. */
export const contains = <O extends number>(outer: Span<O>, inner: Span<O>): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const containsOffset = <O extends number>(span: Span<O>, offset: O): boolean =>
  span.start <= offset && offset < span.end;

/** Do the two spans share at least one code unit? */
export const overlaps = <O extends number>(a: Span<O>, b: Span<O>): boolean =>
  a.start < b.end && b.start < a.end;

export const sliceOf = (text: string, span: Span<number>): string => text.slice(span.start, span.end);
