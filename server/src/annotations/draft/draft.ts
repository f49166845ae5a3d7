import type { Attributes, MarkedText } from "../../markup/types";
import { type CleanSpan, contains, isEmpty, sliceOf } from "../../text/offsets";
import { type Annotation, chained, idsBeside } from "./annotate";
import { piecesOf } from "./place";

/** An annotation of a document that is being edited. One that is in the text already is written again as it was. */
export interface Draft extends Annotation {
  /** Its attributes as they stand in the document, braces included; null where they are new, changed or kept beside it. */
  readonly written: string | null;
}

export type Drafts = readonly Draft[];

/** The annotations that the document holds. */
export const draftsOf = ({ source, spans }: MarkedText): Drafts =>
  spans.map(({ clean, attributes, attributesSpan }) => ({
    clean,
    attributes,
    written: isEmpty(attributesSpan) ? null : sliceOf(source, attributesSpan),
  }));

/** With one more annotation, over one stretch of the text or several in text order. */
export function withAdded(
  clean: string,
  drafts: Drafts,
  spans: readonly CleanSpan[],
  attributes: Attributes,
): Drafts {
  const placed = drafts.map((draft) => draft.clean);
  const pieces = spans.flatMap((span) => piecesOf(clean, span, placed));
  const added = chained(pieces, attributes, idsBeside(drafts));
  return [...drafts, ...added.map((annotation) => ({ ...annotation, written: null }))];
}

/** With other attributes at one annotation; as written where nothing changes. */
export const withAttributes = (drafts: Drafts, changed: Draft, attributes: Attributes): Drafts =>
  drafts.map((draft) =>
    draft !== changed || isSame(draft.attributes, attributes)
      ? draft
      : { clean: draft.clean, attributes, written: null },
  );

/** The attributes with some values set and others (null) left out; what stays keeps its place. */
export function withValues(
  attributes: Attributes,
  changes: Readonly<Record<string, string | null>>,
): Attributes {
  const values = new Map(attributes.values);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) values.delete(key);
    else values.set(key, value);
  }
  return { ...attributes, values };
}

/** The annotation of a class over exactly these words, give or take what lies between `inner` and `outer`. */
export const draftOver = (
  drafts: Drafts,
  isWanted: (attributes: Attributes) => boolean,
  outer: CleanSpan,
  inner: CleanSpan = outer,
): Draft | null =>
  drafts.find(
    ({ clean, attributes }) => isWanted(attributes) && contains(outer, clean) && contains(clean, inner),
  ) ?? null;

export const isSame = (a: Attributes, b: Attributes): boolean =>
  a.id === b.id &&
  a.classes.join(" ") === b.classes.join(" ") &&
  a.values.size === b.values.size &&
  [...a.values].every(([key, value]) => b.values.get(key) === value);
