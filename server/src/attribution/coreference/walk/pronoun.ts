import type { PronounEvent } from "../types";
import { bringToMind, type Memory, sure } from "./memory";
import { rank, referenceOf } from "./ranking";

/** Whom he or she means; inside a quotation that depends on who speaks. */
export function takePronoun(memory: Memory, event: PronounEvent): void {
  const { span, place } = event;
  const { role, gender } = event.pronoun;
  const speaks = memory.speaking.get(span.start) ?? null;
  const ranking = rank(memory, gender, { event: { span, place, role }, speaks }, memory.weights.nobody);
  if (place.quoted >= 0 && !speaks) {
    memory.quoted.push({ event, ranking });
    return;
  }
  const found = referenceOf(span, ranking);
  if (!found) return;
  memory.byStart.set(span.start, found);
  const [person] = ranking[0] ?? [];
  if (!person) return;
  const entity = person.entity === null ? null : (memory.entities.get(person.entity) ?? null);
  const position = role === "subject" ? "subject" : role === "possessive" ? "possessive" : "object";
  // A pronoun tells the gender, too; a poor guess must not.
  const learnt = found.confidence >= sure ? gender : person.gender;
  bringToMind(memory, person.key, entity, { span, place, position }, true, learnt);
  if (role === "subject" || role === "possessive")
    memory.subject = { entity: person.entity, span: person.named, place, others: [] };
}
