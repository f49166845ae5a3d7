import type { Chain } from "../../article/chains";
import { toCleanSpan } from "../../markup/offsetMap";
import { isQuotation } from "../../markup/quoteAttributes";
import type { Attributes, MarkedText } from "../../markup/types";
import type { CleanSpan } from "../../text/offsets";
import { idsBeside } from "./annotate";
import { type Draft, type Drafts, draftOver, withAdded, withAttributes } from "./draft";

/** Where one part of a quotation stands, with its marks and without. */
export interface PartSpans {
  readonly outer: CleanSpan;
  readonly inner: CleanSpan;
}

export const partSpansOf = ({ map }: MarkedText, { parts }: Chain): readonly PartSpans[] =>
  parts.map(({ quote }) => ({ outer: toCleanSpan(map, quote.span), inner: toCleanSpan(map, quote.inner) }));

export const newQuotation: Attributes = { id: null, classes: ["quote"], values: new Map() };

/**
 * With the quotation annotated as `change` says. An annotation that it has is changed, never written twice;
 * of a quotation in parts, the first carries the attributes and the others name it by `part=`.
 */
export function withQuotation(
  clean: string,
  drafts: Drafts,
  parts: readonly PartSpans[],
  change: (attributes: Attributes) => Attributes,
): Drafts {
  const carrier = carrierOf(drafts, parts);
  const changed = change(carrier?.attributes ?? newQuotation);
  const id = changed.id ?? (parts.length > 1 ? idsBeside(drafts)(changed) : null);
  const attributes = { ...changed, id };
  const [first, ...rest] = parts;
  const begun =
    carrier !== null
      ? withAttributes(drafts, carrier, attributes)
      : withAdded(clean, drafts, first === undefined ? [] : [first.outer], attributes);
  return id === null ? begun : rest.reduce((next, part) => withLaterPart(clean, next, part, id), begun);
}

/** The annotation that holds the attributes of the quotation: of its first part, or the one that it names by `part=`. */
function carrierOf(drafts: Drafts, parts: readonly PartSpans[]): Draft | null {
  const [first] = parts;
  const own = first === undefined ? null : draftOver(drafts, isQuotation, first.outer, first.inner);
  const partOf = own?.attributes.values.get("part");
  const named = partOf === undefined ? undefined : drafts.find(({ attributes }) => attributes.id === partOf);
  return named ?? own;
}

/** Has a person said who speaks, that nobody does, or that it is no speech? To say that it is a quotation is not enough. */
export function isConfirmed(marked: MarkedText, drafts: Drafts, chain: Chain): boolean {
  const values = carrierOf(drafts, partSpansOf(marked, chain))?.attributes.values;
  return values !== undefined && (values.has("speaker") || values.has("form"));
}

function withLaterPart(clean: string, drafts: Drafts, part: PartSpans, id: string): Drafts {
  const attributes: Attributes = { ...newQuotation, values: new Map([["part", id]]) };
  const own = draftOver(drafts, isQuotation, part.outer, part.inner);
  if (own === null) return withAdded(clean, drafts, [part.outer], attributes);
  const isLinked = own.attributes.id === id || own.attributes.values.get("part") === id;
  return isLinked ? drafts : withAttributes(drafts, own, attributes);
}
