import type { CleanSpan } from "../text/offsets";
import type { References } from "./coreference/references";
import type { Row } from "./coreference/together";
import type { Item } from "./frame";
import { firstAt } from "./framedParagraph";
import type { Phrase } from "./phrase";

/**
 * All members of the row in which a source stands, if all of them speak; null where it speaks alone.
 *
 *   [Quill] and [Hale] said     according to [Quill] and [Hale]
 *   Lind met Quill and [Hale] said …     said [Quill], and Hale nodded
 */
export function speakingRow({ rows }: References, items: readonly Item[], { mention }: Phrase): Row | null {
  const row = rows.get(mention.start);
  const [first, last] = [row?.[0], row?.at(-1)];
  if (!row || !first || !last) return null;
  if (last.span.start === mention.start) return first.position === "subject" ? row : null;
  return first.span.start === mention.start && endsClause(items, last.span) ? row : null;
}

/** No verb follows that the last one could be the subject of. */
function endsClause(items: readonly Item[], { end }: CleanSpan): boolean {
  const next = items[firstAt(items, (item) => item.start, end)];
  return (
    next === undefined ||
    next.kind === "punctuation" ||
    next.kind === "quote" ||
    /^(?:in|on|at|to|during|after)$/.test(next.lower)
  );
}
