import type { Reading } from "../../article/types";
import { message } from "../../text/message";
import type { Span } from "../../text/offsets";
import { type Drafts, withValues } from "../draft/draft";
import { partSpansOf, withQuotation } from "../draft/quotationDraft";
import { perSelection, type Step } from "../edit/perSelection";
import type { EditResult } from "../edit/rewrite";
import { type ChainTarget, chainsTouched, selected } from "../edit/targets";

/**
 * Says of words in marks that nobody's speech is reported: a term, a title, a nickname.
 *
 *   the “quiet ‸zone”  →  the [“quiet zone”]{.quote form=term}
 */
export const notReportedSpeech = (reading: Reading, selections: readonly Span[]): EditResult =>
  perSelection(reading, selections, (drafts, selection) => markOne(reading, drafts, selection));

function markOne(reading: Reading, drafts: Drafts, selection: Span): Step {
  const span = selected(reading.marked, selection);
  const targets = span === null ? [] : chainsTouched(reading, span);
  if (targets.length === 0) return { refused: message("There are no words in quotation marks here.") };
  return targets.reduce(
    (next, target) =>
      withQuotation(reading.marked.clean, next, partSpansOf(reading.marked, target.chain), (attributes) =>
        withValues(attributes, { speaker: null, basis: null, cue: null, source: null, form: formOf(target) }),
      ),
    drafts,
  );
}

/** The engine's own judgement where it agrees that nothing is reported, else the commonest case. */
function formOf({ chain }: ChainTarget): string {
  const { form } = chain.first.quote;
  return form === "title" || form === "nickname" ? form : "term";
}
