import type { MarkedText } from "../../markup/types";
import { message } from "../../text/message";
import type { Drafts } from "../draft/draft";
import { type EditResult, rewrite } from "./rewrite";

/**
 * Keeps annotations where the document's are kept: in the text, by edits to it, or beside it, where they are handed over
 * as they shall be and the text stays as it is. An annotation that stays as it was keeps its `clean` span, the very object.
 */
export function keep(marked: MarkedText, drafts: Drafts): EditResult {
  if (marked.kept === "inline") return rewrite(marked, drafts);
  const before = new Map(marked.spans.map(({ clean, attributes }) => [clean, attributes]));
  const isSame =
    drafts.length === before.size &&
    drafts.every(({ clean, attributes }) => before.get(clean) === attributes);
  return isSame ? { refused: message("This is annotated already.") } : { beside: drafts };
}
