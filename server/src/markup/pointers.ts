import { firstParts } from "./quoteAttributes";
import type { MarkupSpan } from "./types";

/** Keys whose value is the id of another annotation of the file. */
export const pointerKeys = ["part", "cue", "source"] as const;

export type PointerKey = (typeof pointerKeys)[number];

/** The keys of an annotation that point to nothing. */
export function danglingPointers(spans: readonly MarkupSpan[]): (span: MarkupSpan) => readonly PointerKey[] {
  const first = firstParts(spans);
  const ids = new Set(spans.map(({ attributes }) => attributes.id));
  return (span) => {
    const { values } = span.attributes;
    const pointsNowhere = (key: "cue" | "source"): boolean =>
      values.has(key) && !ids.has(values.get(key) ?? "");
    return [
      ...(values.has("part") && !first.has(span) ? (["part"] as const) : []),
      ...(["cue", "source"] as const).filter(pointsNowhere),
    ];
  };
}
