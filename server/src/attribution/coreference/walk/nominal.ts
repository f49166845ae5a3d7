import type { EntityId } from "../../../entities/types";
import type { NominalEvent, Reference } from "../types";
import { byCouple } from "./byCouple";
import { byOrganisation } from "./byOrganisation";
import { byRole } from "./byRole";
import { byVariation } from "./byVariation";
import { bringToMind, isSubject, type Memory, sure } from "./memory";
import { takeRow } from "./row";

/** `the senator`, `a caretaker`, `the company`: somebody known by a role, or somebody without a name. */
export function takeNominal(memory: Memory, event: NominalEvent): void {
  const { span, place } = event;
  const found = event.definite ? whom(memory, event) : null;
  if (found) memory.byStart.set(span.start, found);
  const entity = memory.entities.get(found?.entity as EntityId);
  if (entity?.type === "person" && (found?.confidence ?? 0) >= sure)
    bringToMind(memory, entity.id, entity, event, false);
  else if (!entity && event.person) unnamed(memory, event);
  const meant = {
    entity: entity?.id ?? null,
    span: entity ? (found?.antecedent ?? span) : span,
    place,
    others: [],
  };
  memory.documents.meet(meant);
  if (isSubject(memory, event)) {
    memory.subject = meant;
    memory.plural = event.person ? null : meant;
    if (!event.person) memory.organisation = meant;
  }
  takeRow(memory, event);
}

/** Somebody without a name: another one, or the same who was called so before. */
function unnamed(memory: Memory, event: NominalEvent): void {
  const known = event.definite ? memory.called.get(event.head) : undefined;
  const key = known?.key ?? `${event.head} ${event.span.start}`;
  memory.called.set(event.head, { key, found: null });
  bringToMind(memory, key, null, event, false, event.gender);
}

/** The one whom the text says to be so, else the one whom it calls so. */
function whom(memory: Memory, event: NominalEvent): Reference | null {
  const told = byRole(memory, event) ?? byCouple(memory, event);
  if (told) return told;
  if (!event.person) return memory.speaking.has(event.span.start) ? byOrganisation(memory, event) : null;
  const known = memory.called.get(event.head);
  if (known) return known.found && { ...known.found, span: event.span };
  const found = isSubject(memory, event) ? byVariation(memory, event) : null;
  if (found?.entity) memory.called.set(event.head, { key: found.entity, found: found });
  return found;
}
