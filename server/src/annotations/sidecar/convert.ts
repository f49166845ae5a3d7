import { parseMarkup } from "../../markup/parse";
import type { MarkedText } from "../../markup/types";
import { annotate } from "../annotate";
import { draftsOf } from "../draft";
import { changed, type Placement, place } from "./placement";
import type { Sidecar } from "./types";

/** A text and the sidecar that belongs to it. */
export interface Kept {
  readonly text: string;
  readonly sidecar: Sidecar;
}

/** Takes the annotations out of a text and adds them to its sidecar; what that holds already stays. */
export function moveOut(marked: MarkedText, sidecar: Sidecar): Kept {
  const text = marked.clean;
  const before = place(sidecar, null, text);
  const held = before.placed.map(({ entry, clean }) => ({
    clean,
    attributes: entry.attributes,
    written: null,
  }));
  return { text, sidecar: changed(before, [...held, ...draftsOf(marked)], sidecar.others, text) };
}

/**
 * Writes annotations that are kept beside a text into it. The sidecar that is left holds what the text cannot: annotations
 * whose words are gone, and lines that are no annotations.
 *
 * Null: words of the text would be read as markup, so the text cannot hold annotations, or cannot be without any.
 */
export function moveIn(text: string, { placed, orphans }: Placement, others: Sidecar["others"]): Kept | null {
  const annotations = placed.map(({ entry, clean }) => ({ clean, attributes: entry.attributes }));
  const marked = annotate(text, annotations);
  if (parseMarkup(marked).clean !== text) return null;
  return { text: marked, sidecar: { hash: null, entries: orphans, others } };
}
