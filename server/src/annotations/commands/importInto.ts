import type { Reading } from "../../article/types";
import { message } from "../../text/message";
import { draftsOf } from "../draft/draft";
import type { Bulk } from "../edit/bulk";
import { keep } from "../edit/keep";
import { chosen, merged } from "../formats/intoText";
import { unconfirmed } from "../formats/losses";
import type { Format, Loss } from "../formats/types";

/** What to change, how many annotations that adds, and what could not be brought in. */
export interface ImportResult extends Bulk {
  readonly losses: readonly Loss[];
}

/**
 * Adds to a document what a file of another format says of it. What is annotated already stays as it is, and what the
 * format marks as a suggestion is left out.
 *
 * @param isNamed whether a document's name in the format means this one
 */
export function importInto(
  { marked }: Reading,
  format: Format,
  content: string,
  isNamed: (name: string) => boolean,
): ImportResult {
  const imported = format.import(content, (name) => (name === null || isNamed(name) ? marked : null));
  if ("refused" in imported) return { result: imported, count: 0, losses: [] };
  const own = imported.documents.filter(({ text }) => text === marked.clean);
  const annotations = own.flatMap((document) => document.annotations);
  const confirmed = chosen(annotations, "confirmed");
  const suggested = annotations.length - confirmed.length;
  const losses = [...imported.losses, ...(suggested > 0 ? [{ count: suggested, what: unconfirmed }] : [])];
  if (own.length === 0) {
    return { result: { refused: message("Its text is not that of this article.") }, count: 0, losses };
  }
  const added = merged(marked.clean, draftsOf(marked), confirmed);
  const all = [...losses, ...added.losses];
  if (added.added === 0)
    return {
      result: { refused: message("It holds no annotation that is not here.") },
      count: 0,
      losses: all,
    };
  return { result: keep(marked, added.drafts), count: added.added, losses: all };
}
