import type { EditResult } from "../../server/src/annotations/edit/rewrite";

/**
 * The text after the edits; a refusal, or annotations kept beside it, leave it as it is.
 * Edits out of order or overlapping are an error.
 */
export function applied(source: string, result: EditResult): string {
  if (!("edits" in result)) return source;
  let text = "";
  let from = 0;
  for (const { span, newText } of result.edits) {
    if (span.start < from || span.end < span.start) throw new Error("edits overlap or are out of order");
    text += source.slice(from, span.start) + newText;
    from = span.end;
  }
  return text + source.slice(from);
}
