import { isName } from "../../../markup/attributes";
import type { Exchanged } from "../types";
import type { Piece } from "./pieces";
import { linkKeys } from "./vocabulary";

/** Gives out `xml:id`s, each once. One that we have made up has a dot in it, which no id of the markup has. */
export class XmlIds {
  readonly #taken = new Set<string>();
  #made = 0;

  take(wanted: string | null): string {
    const id = wanted !== null && isName(wanted) && !this.#taken.has(wanted) ? wanted : `x.${++this.#made}`;
    this.#taken.add(id);
    return id;
  }
}

export const isMadeUp = (xmlId: string): boolean => xmlId.includes(".");

/** The `xml:id`s of annotations. */
export interface AnnotationIds {
  /** Of each piece of those that have any; only what is pointed to, points, or is in pieces has one. */
  readonly ofPieces: ReadonlyMap<Exchanged, readonly string[]>;
  /** That of the annotation that an id of the markup means: the first one that has it. */
  readonly byOwnId: ReadonlyMap<string, string>;
}

export function annotationIds(pieces: readonly Piece[], ids: XmlIds): AnnotationIds {
  const counts = new Map<Exchanged, number>();
  for (const { annotation } of pieces) counts.set(annotation, (counts.get(annotation) ?? 0) + 1);
  const heads = new Map<Exchanged, string>();
  const byOwnId = new Map<string, string>();
  for (const [annotation, count] of counts) {
    const { id, values } = annotation.attributes;
    if (id === null && !linkKeys.some((key) => values.has(key)) && count < 2) continue;
    const xmlId = ids.take(id);
    heads.set(annotation, xmlId);
    if (id !== null && !byOwnId.has(id)) byOwnId.set(id, xmlId);
  }
  const ofPieces = new Map(
    [...heads].map(([annotation, head]): [Exchanged, string[]] => {
      const later = Array.from({ length: (counts.get(annotation) ?? 1) - 1 }, () => ids.take(null));
      return [annotation, [head, ...later]];
    }),
  );
  return { ofPieces, byOwnId };
}
