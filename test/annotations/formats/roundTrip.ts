import { type Annotation, annotate } from "../../../server/src/annotations/draft/annotate";
import { type FormatId, formatOf } from "../../../server/src/annotations/formats";
import type { Exchanged, Which } from "../../../server/src/annotations/formats/types";
import type { Reading } from "../../../server/src/article/types";
import { english } from "../../../server/src/text/message";

/** A document as a format gives it back. */
export interface Returned {
  readonly text: string;
  readonly annotations: readonly Exchanged[];
  /** The text with the annotations in it. */
  readonly marked: string;
}

/** Exports what has been read, and imports the result. */
export function roundTrip(id: FormatId, reading: Reading, which: Which = "confirmed"): Returned {
  const format = formatOf(id);
  if (format === undefined) throw new Error(`no format ${id}`);
  const { files } = format.export({ name: "a b/c#1.txt", reading }, which);
  const own = files.find(({ extension }) => extension === format.extensions[0]);
  const imported = format.import(`${format.header}${own?.content ?? ""}`, () => reading.marked);
  if ("refused" in imported) throw new Error(english(imported.refused));
  const [document] = imported.documents;
  const annotations = document?.annotations ?? [];
  const text = document?.text ?? reading.marked.clean;
  return { text, annotations, marked: annotate(text, annotations) };
}

/** Each annotation in one line, in an order that does not depend on the format. */
export const linesOf = (annotations: readonly Annotation[]): readonly string[] =>
  annotations
    .map(({ clean, attributes: { id, classes, values } }) => {
      const pairs = [...values].map(([key, value]) => `${key}=${value}`).sort();
      return [clean.start, clean.end, `#${id}`, ...classes, ...pairs].join(" ");
    })
    .sort();
