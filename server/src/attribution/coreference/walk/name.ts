import { type Antecedent, referenceTo } from "../antecedent";
import type { NameEvent } from "../types";
import { bringToMind, isSubject, type Memory } from "./memory";
import { takeRow } from "./row";
import { whatSpoke } from "./thing";

/** A person comes to mind; an organisation as a subject, or a state that speaks, is one that `it` can mean. */
export function takeName(memory: Memory, event: NameEvent): void {
  const { entity: id, span, place } = event;
  const entity = memory.entities.get(id);
  const named = { entity: id, span, place, others: [] };
  memory.named.set(id, span);
  if (entity?.type === "person") bringToMind(memory, id, entity, event, false);
  if (place.quoted < 0) memory.documents.meet(named);
  if (isSubject(memory, event)) {
    memory.subject = named;
    memory.plural = entity?.type === "org" ? named : null;
    // `Norway, which had blocked the draft, welcomed what it called …`: a state that speaks is an `it`, too.
    if (entity?.type === "org" || (entity?.type === "place" && memory.speaking.has(span.start))) {
      ownEarly(memory, named);
      memory.organisation = named;
    }
  }
  takeRow(memory, event);
}

/** The statement of `According to its statement, the board was …` is the board's. */
function ownEarly(memory: Memory, owner: Antecedent): void {
  const early = memory.early;
  memory.early = null;
  if (early && early.place.sentence === owner.place.sentence && owner.span.start - early.span.end < 60)
    memory.byStart.set(early.span.start, referenceTo(early.span, "pronoun", owner, whatSpoke));
}
