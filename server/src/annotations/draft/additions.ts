import type { Attributes } from "../../markup/types";
import { frontLength } from "../../text/front";
import type { CleanSpan } from "../../text/offsets";
import { type Annotation, chained, idsBeside, inTextOrder } from "./annotate";
import type { Draft, Drafts } from "./draft";
import { piecesOf } from "./place";

/** An annotation to be made, over one stretch of the text or several in text order. */
export interface Addition {
  readonly spans: readonly CleanSpan[];
  readonly attributes: Attributes;
}

/**
 * With many more annotations at once, in time that grows with their number and not with its square. They must not cross
 * each other; where one crosses what is there already, it is cut as a single one would be. `freshId` makes ids that neither
 * the drafts nor the additions have.
 */
export function withAdditions(
  clean: string,
  drafts: Drafts,
  additions: readonly Addition[],
  freshId = idsBeside(drafts),
): Drafts {
  const near = nearIn(inTextOrder(drafts));
  const added = additions.flatMap(({ spans, attributes }) =>
    chained(
      spans.flatMap((span) => piecesOf(clean, span, near(span))),
      attributes,
      freshId,
    ),
  );
  return [...drafts, ...added.map((annotation): Draft => ({ ...annotation, written: null }))];
}

/** The spans that share a place with another one; those given are in text order. */
export function nearIn(annotations: readonly Annotation[]): (span: CleanSpan) => readonly CleanSpan[] {
  const spans = annotations.map(({ clean }) => clean);
  // How far the annotations up to each one reach: where that is before a span, none of them is near.
  const reach: number[] = [];
  for (const { end } of spans) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => {
    const near: CleanSpan[] = [];
    for (let i = frontLength(spans, (span) => span.start < end) - 1; i >= 0 && (reach[i] ?? 0) > start; i--) {
      const span = spans[i];
      if (span !== undefined && span.end > start) near.push(span);
    }
    return near.reverse();
  };
}
