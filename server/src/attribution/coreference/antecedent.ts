import type { EntityId } from "../../entities/types";
import type { CleanSpan } from "../../text/offsets";
import type { Place, Reference } from "./types";

/** What a reference can be traced to: a name, or a description of somebody without one. */
export interface Antecedent {
  readonly entity: EntityId | null;
  /** The name, or the words that brought them in. */
  readonly span: CleanSpan;
  readonly place: Place;
  /** Who else, of several. */
  readonly others: readonly EntityId[];
}

/** The reference of a pronoun or description that means `antecedent`. */
export const referenceTo = (
  span: CleanSpan,
  form: Reference["form"],
  { entity, span: antecedent, others }: Antecedent,
  confidence: number,
): Reference => ({
  span,
  form,
  entity,
  description: entity === null ? antecedent : null,
  antecedent,
  confidence,
  rival: null,
  others,
});
