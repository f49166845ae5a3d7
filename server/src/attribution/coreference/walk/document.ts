import { referenceTo } from "../antecedent";
import { isResearch } from "../documents";
import type { DocumentEvent } from "../types";
import type { Memory } from "./memory";

/** `the statement` is whose the last one was. A study of people without names speaks for itself. */
export function takeDocument(memory: Memory, event: DocumentEvent): void {
  const { span, place, definite, issued, owned, by } = event;
  if (place.quoted >= 0) return;
  const subject = memory.subject?.place.sentence === place.sentence ? memory.subject : null;
  if (by) memory.documents.wait(event);
  else if (owned || issued) {
    if (subject) memory.documents.issue(event, subject);
    else memory.documents.wait(event);
  }
  const found = definite && !by ? memory.documents.ownerOf(event) : null;
  if (found && (found.owner.entity !== null || !isResearch(event.noun)) && memory.speaking.has(span.start))
    memory.byStart.set(
      span.start,
      referenceTo(span, "nominal", found.owner, found.same ? sameDocument : likeDocument),
    );
}

/** Below what is shown as a mention: a statement is no mention of who made it. */
const [sameDocument, likeDocument] = [0.75, 0.65];
