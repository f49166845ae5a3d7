import { referenceTo } from "../antecedent";
import { canBeCalled } from "../organisations";
import type { NominalEvent, Reference } from "../types";
import type { Memory } from "./memory";

/** `the company`, of the organisation that was a subject last. */
export function byOrganisation(memory: Memory, { head, words, span, place }: NominalEvent): Reference | null {
  const last = memory.organisation;
  if (!last?.entity || place.sentence - last.place.sentence > 4 || onlyByRole.test(head)) return null;
  const entity = memory.entities.get(last.entity);
  if (entity?.type !== "org" || !canBeCalled(entity.name, head)) return null;
  return referenceTo(span, "nominal", last, words.length > 1 ? qualified : theOne);
}

/** `the company`; `the Norwegian company`, of one that is not called so. */
const [theOne, qualified] = [0.75, 0.65];

/** Offices of state have names of their own or none. */
const onlyByRole =
  /^(?:government|administration|office|court|tribunal|ministry|department|council|board|university|school|church|hospital|corps|campaign|family|embassy)$/;
