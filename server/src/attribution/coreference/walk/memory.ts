import type { Entity, EntityId } from "../../../entities/types";
import type { CleanSpan } from "../../../text/offsets";
import type { Antecedent } from "../antecedent";
import { DocumentOwners } from "../documentOwners";
import type { Roles } from "../roles";
import { Salience } from "../salience";
import type { Speaking } from "../speaking";
import { type Row, Rows } from "../together";
import type { GroupEvent, NameEvent, NominalEvent, Reference, ThingEvent } from "../types";
import type { Weights } from "../weigh";
import type { QuotedPronoun } from "./ranking";

/** What is known of the whole story before the walk. */
interface Known {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly firstNamed: ReadonlyMap<EntityId, CleanSpan>;
  readonly roles: Roles;
  /** Where the sources of reported speech start, and what they do. */
  readonly speaking: ReadonlyMap<number, Speaking>;
  readonly weights: Weights;
}

/** What a reader of the story has in mind, who has come to one of its events. */
export interface Memory extends Known {
  /** Found so far. */
  readonly byStart: Map<number, Reference>;
  readonly quoted: QuotedPronoun[];
  readonly salience: Salience;
  readonly rows: Rows;
  readonly documents: DocumentOwners;
  /** The subject that was read last. */
  subject: Antecedent | null;
  /** Whom an `it` can mean: the organisation that was a subject last, or the state that spoke last. */
  organisation: Antecedent | null;
  /** Whom a `they` can mean: the organisation or the people that were a subject last, and nobody else since. */
  plural: Antecedent | null;
  /** `According to its statement, the board was …`: an `its` whose owner may come after it. */
  early: ThingEvent | null;
  /** A man and a woman named together, and whether the text speaks of parents. */
  couple: Row | null;
  hasParents: boolean;
  /** Where each entity was last named. */
  readonly named: Map<EntityId, CleanSpan>;
  /** People by what they were called last: those without a name, and those whom a description has been traced to. */
  readonly called: Map<string, { readonly key: string; readonly found: Reference | null }>;
}

/** Of a story of which nothing has been read. */
export const memoryOf = (known: Known): Memory => ({
  ...known,
  byStart: new Map(),
  quoted: [],
  salience: new Salience(),
  rows: new Rows(),
  documents: new DocumentOwners(),
  subject: null,
  organisation: null,
  plural: null,
  early: null,
  couple: null,
  hasParents: false,
  named: new Map(),
  called: new Map(),
});

/** In the author's own words, or a speaker. */
export function isSubject(
  memory: Memory,
  { span, place, position }: NameEvent | NominalEvent | GroupEvent,
): boolean {
  return (position === "subject" && place.quoted < 0) || memory.speaking.has(span.start);
}

/** A person has been named, described or meant. */
export function bringToMind(
  memory: Memory,
  key: string,
  entity: Entity | null,
  { span, place, position }: Pick<NominalEvent, "span" | "place" | "position">,
  pronoun: boolean,
  gender = entity?.gender ?? null,
): void {
  const speaking = memory.speaking.get(span.start) ?? null;
  memory.salience.mention(key, entity?.id ?? null, gender, {
    span,
    place,
    position: speaking ? "subject" : position,
    pronoun,
    speaking,
  });
}

/** From here on a reference may bring its entity to mind. */
export const sure = 0.6;
