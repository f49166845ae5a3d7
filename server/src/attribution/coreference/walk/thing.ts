import { referenceTo } from "../antecedent";
import type { ThingEvent } from "../types";
import type { Memory } from "./memory";

/**
 * `The ministry denied it. It said …`: an `it` that speaks is the organisation that was a subject last, or the state that
 * spoke last, at most two sentences before; a `they` may be several people.
 */
export function takeThing(memory: Memory, event: ThingEvent): void {
  const { span, place, plural, owns } = event;
  memory.early = owns && memory.speaking.has(span.start) ? event : null;
  const said = plural ? memory.plural : memory.organisation;
  if (said && place.sentence - said.place.sentence <= 2) memory.subject = { ...said, place };
  if (!said || !memory.speaking.has(span.start) || place.sentence - said.place.sentence > 2) return;
  memory.byStart.set(span.start, referenceTo(span, "pronoun", said, whatSpoke));
  if (said.entity !== null && said.others.length === 0) memory.organisation = { ...said, place };
  if (plural) memory.plural = { ...said, place };
}

/** An `it` can mean much else. */
export const whatSpoke = 0.8;
