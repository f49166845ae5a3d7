import type { Reading } from "../../article/types";
import { type Message, message } from "../../text/message";
import type { Span } from "../../text/offsets";
import { type Drafts, draftsOf } from "../draft/draft";
import { keep } from "./keep";
import type { EditResult } from "./rewrite";

/** The annotations after a step, or why it cannot be taken. */
export type Step = Drafts | { readonly refused: Message };

/** Takes one step for each selection; together they are one list of edits. Refused only if no step can be taken. */
export function perSelection(
  { marked }: Reading,
  selections: readonly Span[],
  step: (drafts: Drafts, selection: Span) => Step,
): EditResult {
  let drafts = draftsOf(marked);
  let refused: Message | null = null;
  let taken = false;
  for (const selection of selections) {
    const next = step(drafts, selection);
    if ("refused" in next) refused ??= next.refused;
    else {
      drafts = next;
      taken = true;
    }
  }
  return taken ? keep(marked, drafts) : { refused: refused ?? message("Nothing is selected.") };
}
