import type { Reading } from "../../article/types";
import { message } from "../../text/message";
import type { Span } from "../../text/offsets";
import { type Draft, type Drafts, draftsOf, withValues } from "../draft/draft";
import { keep } from "../edit/keep";
import { perSelection, type Step } from "../edit/perSelection";
import type { EditResult } from "../edit/rewrite";
import { annotationsAt } from "../edit/targets";

/**
 * Takes annotations out and keeps the words: those inside each selection, or else the innermost around it.
 * A quotation in parts goes as a whole.
 *
 *   [“Never,”]{.quote speaker=joan-doe} she said.  →  “Never,” she said.
 */
export const removeAnnotation = (reading: Reading, selections: readonly Span[]): EditResult => {
  const { marked } = reading;
  const written = draftsOf(marked);
  return perSelection(reading, selections, (drafts, selection): Step => {
    const chosen = new Set(annotationsAt(marked, selection).map(({ clean }) => clean));
    if (chosen.size === 0) return { refused: message("There is no annotation here.") };
    return without(
      drafts,
      written.filter(({ clean }) => chosen.has(clean)),
    );
  });
};

/** Takes every annotation of the document out. */
export const removeAllAnnotations = ({ marked }: Reading): EditResult =>
  marked.spans.length === 0
    ? { refused: message("There are no annotations in this file.") }
    : keep(marked, []);

/** Without these, without the parts of the same quotations, and without pointers to what is gone. */
function without(drafts: Drafts, removed: Drafts): Drafts {
  const places = new Set(removed.map(({ clean }) => clean));
  const chains = new Set(removed.map(chainOf));
  const isRemoved = (draft: Draft): boolean =>
    places.has(draft.clean) || (chainOf(draft) !== null && chains.has(chainOf(draft)));
  const ids = new Set(drafts.filter(isRemoved).map(({ attributes }) => attributes.id));
  return drafts.filter((draft) => !isRemoved(draft)).map((draft) => withoutPointers(draft, ids));
}

/** What joins the parts of a quotation: the id of the first. */
const chainOf = ({ attributes: { id, values } }: Draft): string | null => values.get("part") ?? id;

function withoutPointers(draft: Draft, gone: ReadonlySet<string | null>): Draft {
  const dangling = ["cue", "source"].filter((key) => gone.has(draft.attributes.values.get(key) ?? ""));
  if (dangling.length === 0) return draft;
  const changes = Object.fromEntries(dangling.map((key) => [key, null]));
  return { clean: draft.clean, attributes: withValues(draft.attributes, changes), written: null };
}
