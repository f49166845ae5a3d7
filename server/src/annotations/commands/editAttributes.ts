import type { Reading } from "../../article/types";
import { printAttributes, readAttributes } from "../../markup/attributes";
import type { MarkupSpan } from "../../markup/types";
import { message } from "../../text/message";
import type { Span } from "../../text/offsets";
import { draftsOf, withAttributes } from "../draft/draft";
import { keep } from "../edit/keep";
import type { EditResult } from "../edit/rewrite";
import { annotationsAt } from "../edit/targets";

/** The attributes of the innermost annotation around a place, without their braces: `.quote speaker=joan-doe`. */
export function attributesAt({ marked }: Reading, selection: Span): string | null {
  const found = innermost(marked, selection);
  return found === null ? null : printAttributes(found.attributes).slice(1, -1);
}

/** Gives the innermost annotation around a place other attributes: `.quote speaker=none`, with braces or without. */
export function editAttributes({ marked }: Reading, selection: Span, text: string): EditResult {
  const found = innermost(marked, selection);
  if (found === null) return { refused: message("There is no annotation at the cursor.") };
  const braced = `{${text.trim().replace(/^\{([\s\S]*)\}$/u, "$1")}}`;
  const read = readAttributes(braced, 0);
  if (read.kind === "duplicate-id")
    return { refused: message("An annotation has one id: #{0} is a second one.", read.name) };
  if (read.kind === "duplicate-key") return { refused: message("“{0}” stands there twice.", read.name) };
  if (read.kind !== "read" || read.end !== braced.length)
    return {
      refused: message('Write it as .class #id key=value key="several words", with at least one class.'),
    };
  const { attributes } = read;
  const drafts = draftsOf(marked);
  const own = drafts[marked.spans.indexOf(found)];
  if (own === undefined) return { refused: message("There is no annotation at the cursor.") };
  const { id } = attributes;
  if (id !== null && drafts.some((draft) => draft !== own && draft.attributes.id === id))
    return { refused: message("Another annotation has the id #{0}.", id) };
  return keep(marked, withAttributes(drafts, own, attributes));
}

function innermost(marked: Reading["marked"], { start }: Span): MarkupSpan | null {
  return annotationsAt(marked, { start, end: start })[0] ?? null;
}
