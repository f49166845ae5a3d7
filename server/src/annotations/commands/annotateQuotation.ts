import type { Reading } from "../../article/types";
import { message } from "../../text/message";
import { isEmpty, type Span } from "../../text/offsets";
import type { Drafts } from "../draft/draft";
import { type PartSpans, partSpansOf, withQuotation } from "../draft/quotationDraft";
import { perSelection, type Step } from "../edit/perSelection";
import type { EditResult } from "../edit/rewrite";
import { chainAround, selected } from "../edit/targets";

/**
 * Annotates each selection as a quotation; a cursor stands for the quotation around it, all its parts.
 *
 *   “Nev‸er,” she said.     →  [“Never,”]{.quote} she said.
 *   “⟦Never,⟧” she said.    →  the same: the marks belong to the quotation
 */
export const annotateQuotation = (reading: Reading, selections: readonly Span[]): EditResult =>
  perSelection(reading, selections, (drafts, selection) => annotateOne(reading, drafts, selection));

function annotateOne(reading: Reading, drafts: Drafts, selection: Span): Step {
  const { marked } = reading;
  const span = selected(marked, selection);
  if (span === null) return { refused: message("The selection holds no words.") };
  const target = chainAround(reading, span);
  const parts = target === null ? [] : partSpansOf(marked, target.chain);
  if (isEmpty(selection)) {
    if (target === null)
      return { refused: message("There is no quotation at the cursor. Select the words to annotate.") };
    return withQuotation(marked.clean, drafts, parts, (attributes) => attributes);
  }
  const part = parts.find(({ inner }) => inner.start === span.start && inner.end === span.end);
  const spans: PartSpans = part ?? { outer: span, inner: span };
  return withQuotation(marked.clean, drafts, [spans], (attributes) => attributes);
}
