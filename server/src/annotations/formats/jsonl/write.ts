import { codePointsOf } from "../../../text/codePoints";
import { exchangedOf } from "../exchange";
import type { Exported, ExportedFile, Which } from "../types";

/**
 * One line a document, as spaCy's converters and Prodigy's tasks have it; offsets in code points, as Python counts.
 * What a label cannot say stands beside it, and other tools pass it over.
 *
 *   {"text":"…","spans":[{"start":0,"end":8,"label":"PERSON","attributes":{"ref":"joan-doe"},"status":"confirmed"}],
 *    "meta":{"file":"a.txt"}}
 */
export function writeJsonl(file: ExportedFile, which: Which): Exported {
  const { name, text, annotations } = exchangedOf(file, which);
  const points = codePointsOf(text);
  const spans = annotations.map(
    ({ clean, attributes: { id, classes, values }, status, confidence }): SpanLine => ({
      start: points.fromUtf16(clean.start),
      end: points.fromUtf16(clean.end),
      label: labelOf(classes[0] ?? ""),
      ...(id !== null && { id }),
      ...(classes.length > 1 && { classes }),
      ...(values.size > 0 && { attributes: Object.fromEntries(values) }),
      status,
      ...(confidence !== null && { confidence }),
    }),
  );
  const line = `${JSON.stringify({ text, spans, meta: { file: name } })}\n`;
  return { files: [{ extension: ".jsonl", content: line }], losses: [] };
}

interface SpanLine {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly id?: string;
  /** All of them, where there are several. */
  readonly classes?: readonly string[];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly status: string;
  readonly confidence?: number;
}

/** A label in capitals, as the models of spaCy have them. */
export const labelOf = (className: string): string => className.toUpperCase();
