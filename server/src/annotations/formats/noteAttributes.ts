import { printAttributes, readAttributes } from "../../markup/attributes";
import type { Attributes } from "../../markup/types";

/** Nothing but a class: what a label alone can say. */
export const isPlain = ({ id, classes, values }: Attributes): boolean =>
  id === null && classes.length === 1 && values.size === 0;

/** The attributes as the markup writes them, for the free text that a format allows. */
export const noteOf = (attributes: Attributes): string => printAttributes(attributes);

/** The attributes that a note holds; null where somebody has written something else there. */
export function attributesIn(note: string): Attributes | null {
  const text = note.trim();
  const reading = text.startsWith("{") ? readAttributes(text, 0) : null;
  return reading?.kind === "read" && reading.end === text.length ? reading.attributes : null;
}
