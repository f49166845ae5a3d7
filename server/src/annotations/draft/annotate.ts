import { printAttributes } from "../../markup/attributes";
import { printMarkup } from "../../markup/print";
import type { Attributes } from "../../markup/types";
import type { CleanSpan } from "../../text/offsets";
import { piecesOf } from "./place";

/** What a person says of a stretch of the clean text. */
export interface Annotation {
  readonly clean: CleanSpan;
  readonly attributes: Attributes;
}

/**
 * Writes annotations into a text: `strip(annotate(clean, annotations)) === clean`, texts that look like markup included.
 *
 * An annotation over a blank line, or crossing an earlier one of the list, becomes several spans chained by `part=`.
 * Without any annotation the text stays as it is, for a text without markup has no escapes either.
 */
export function annotate(clean: string, annotations: readonly Annotation[]): string {
  const freshId = idsBeside(annotations);
  const placed: Annotation[] = [];
  const spans: CleanSpan[] = [];
  for (const { clean: span, attributes } of annotations) {
    const pieces = piecesOf(clean, span, spans);
    placed.push(...chained(pieces, attributes, freshId));
    spans.push(...pieces);
  }
  const printed = inTextOrder(placed).map(({ clean: span, attributes }) => ({
    clean: span,
    attributesText: printAttributes(attributes),
  }));
  return printMarkup(clean, printed);
}

/** By start, the outer one first; of equals, the one that was there first is the outer one. */
export const inTextOrder = <T extends { readonly clean: CleanSpan }>(spans: readonly T[]): readonly T[] =>
  [...spans].sort((a, b) => a.clean.start - b.clean.start || b.clean.end - a.clean.end);

/**
 * One annotation over several spans: the first carries everything, the others name it by `part=`.
 *
 *   [One.]{#q1 .quote speaker=joan-doe} … [Two.]{.quote part=q1}
 */
export function chained(
  spans: readonly CleanSpan[],
  attributes: Attributes,
  freshId: (attributes: Attributes) => string,
): readonly Annotation[] {
  if (spans.length < 2) return spans.map((clean) => ({ clean, attributes }));
  const part = attributes.values.get("part") ?? attributes.id ?? freshId(attributes);
  const later: Attributes = {
    id: null,
    classes: attributes.classes,
    values: new Map([["part", part]]),
  };
  const first = attributes.values.has("part") ? attributes : { ...attributes, id: part };
  return spans.map((clean, i) => ({ clean, attributes: i === 0 ? first : later }));
}

/** Makes ids that none of the annotations has: the first letter of the class and a number, `q1` for a quotation. */
export function idsBeside(annotations: readonly Annotation[]): (attributes: Attributes) => string {
  const taken = new Set(annotations.map(({ attributes }) => attributes.id));
  /** Up to here the numbers of a letter are taken. */
  const last = new Map<string, number>();
  return ({ classes }) => {
    const letter = classes[0]?.[0] ?? "s";
    let n = (last.get(letter) ?? 0) + 1;
    while (taken.has(`${letter}${n}`)) n++;
    taken.add(`${letter}${n}`);
    last.set(letter, n);
    return `${letter}${n}`;
  };
}
