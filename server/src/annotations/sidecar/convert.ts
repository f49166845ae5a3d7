import { printAttributes } from "../../markup/attributes";
import { parseMarkup } from "../../markup/parse";
import type { MarkedText } from "../../markup/types";
import { type Annotation, annotate } from "../draft/annotate";
import { draftsOf } from "../draft/draft";
import { canonical } from "./canonical";
import { changed, place } from "./placement";
import { sha256 } from "./sha256";
import type { Sidecar } from "./types";

/** A text and the sidecar that belongs to it. */
export interface Kept {
  readonly text: string;
  readonly sidecar: Sidecar;
}

/** Takes the annotations out of a text and adds them to its sidecar, which keeps what it holds. Equal ones count once. */
export function moveOut(marked: MarkedText, sidecar: Sidecar): Kept {
  const text = marked.clean;
  const before = place(sidecar, null, text);
  const held = before.placed.map(({ entry, clean }) => ({
    clean,
    attributes: entry.attributes,
    written: null,
  }));
  const drafts = [...held, ...without(held, draftsOf(marked))];
  return { text, sidecar: changed(before, drafts, sidecar.others, text) };
}

/**
 * Writes annotations that are kept beside a text into it. The sidecar that is left holds what the text cannot: annotations
 * whose words are gone, and lines that are no annotations. Where the sidecar speaks of the text without its markup, a move
 * has ended half-way, and what the text holds already is not written again.
 *
 * Null: words of the text would be read as markup, so the text cannot hold annotations, or cannot be without any.
 */
export function moveIn(text: string, sidecar: Sidecar): Kept | null {
  const marked = parseMarkup(text);
  const isHalfDone = marked.clean !== text && sidecar.hash === sha256(canonical(marked.clean).text);
  if (!isHalfDone) return into(text, [], sidecar);
  const whole = into(marked.clean, [], sidecar);
  return whole?.text === text ? whole : into(marked.clean, draftsOf(marked), sidecar);
}

function into(clean: string, held: readonly Annotation[], sidecar: Sidecar): Kept | null {
  const { placed, orphans } = place(sidecar, null, clean);
  const beside = placed.map(({ entry, clean: span }) => ({ clean: span, attributes: entry.attributes }));
  const text = annotate(clean, [...held, ...without(held, beside)]);
  if (parseMarkup(text).clean !== clean) return null;
  return { text, sidecar: { hash: null, entries: orphans, others: sidecar.others } };
}

/** The annotations that are not held already. */
function without<T extends Annotation>(held: readonly Annotation[], all: readonly T[]): readonly T[] {
  const keyOf = ({ clean, attributes }: Annotation) =>
    `${clean.start} ${clean.end} ${printAttributes(attributes)}`;
  const known = new Set(held.map(keyOf));
  return all.filter((annotation) => !known.has(keyOf(annotation)));
}
