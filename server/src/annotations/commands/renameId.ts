import { isQuotation, speakerValue } from "../../markup/quoteAttributes";
import type { Attributes } from "../../markup/types";
import { withValues } from "../draft/draft";

/** An id and the one that is to stand in its place. */
export interface Renaming {
  readonly id: string;
  readonly newId: string;
}

/**
 * The attributes with one id in place of another; the same object where they do not name it.
 *
 *   speaker="ada-quill bo-lind"  →  speaker="a-quill bo-lind"
 */
export function withRenamedId(attributes: Attributes, { id, newId }: Renaming): Attributes {
  const ids = idsIn(attributes, (word) => word === id);
  if (!ids.some((named) => named.id === id)) return attributes;
  const changed = (key: "ref" | "speaker") =>
    ids.filter((named) => named.key === key).map((named) => (named.id === id ? newId : named.id));
  const [ref, speaker] = [changed("ref"), changed("speaker")];
  return withValues(attributes, {
    ...(ref.length > 0 ? { ref: ref.join(" ") } : {}),
    ...(speaker.length > 0 ? { speaker: speaker.join(" ") } : {}),
  });
}

/** The ids that an annotation names in `ref=` and `speaker=`; `isKnown` tells ids from words that describe somebody. */
export function idsIn(
  attributes: Attributes,
  isKnown: (id: string) => boolean,
): readonly { readonly key: "ref" | "speaker"; readonly id: string }[] {
  const ref = attributes.values.get("ref");
  const speaker = isQuotation(attributes) ? speakerValue(attributes, isKnown) : null;
  return [
    ...(ref === undefined ? [] : [{ key: "ref" as const, id: ref }]),
    ...(speaker?.kind === "ids" ? speaker.ids.map((id) => ({ key: "speaker" as const, id })) : []),
  ];
}
