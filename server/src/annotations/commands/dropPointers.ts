import type { Reading } from "../../article/types";
import { danglingPointers } from "../../markup/pointers";
import { message } from "../../text/message";
import type { Span } from "../../text/offsets";
import { draftsOf, withAttributes, withValues } from "../draft/draft";
import { type EditResult, rewrite } from "../edit/rewrite";

/**
 * Takes out what points to nothing in the annotation with these attributes (their span, braces included).
 *
 *   [“And then it held.”]{.quote part=q1}  →  [“And then it held.”]{.quote}
 */
export function dropPointers({ marked }: Reading, attributesSpan: Span): EditResult {
  const at = marked.spans.findIndex((span) => span.attributesSpan.start === attributesSpan.start);
  const span = marked.spans[at];
  const drafts = draftsOf(marked);
  const draft = drafts[at];
  if (!span || !draft) return { refused: message("The text has changed.") };
  const gone = Object.fromEntries(danglingPointers(marked.spans)(span).map((key) => [key, null]));
  return rewrite(marked, withAttributes(drafts, draft, withValues(draft.attributes, gone)));
}
