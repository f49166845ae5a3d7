import type { Entity, EntityId } from "../../entities/types";
import type { CleanSpan } from "../../text/offsets";
import { Roles } from "./roles";
import type { Speaking } from "./speaking";
import type { Row } from "./together";
import type { DiscourseEvent, Reference, RoleEvent } from "./types";
import { takeDocument } from "./walk/document";
import { takeGroup } from "./walk/group";
import { type Memory, memoryOf } from "./walk/memory";
import { takeName } from "./walk/name";
import { takeNominal } from "./walk/nominal";
import { takePronoun } from "./walk/pronoun";
import type { QuotedPronoun } from "./walk/ranking";
import { takeThing } from "./walk/thing";
import { type Weights, weights } from "./weigh";

export interface References {
  /** By where they start; of the author's own words, and of whoever speaks inside a quotation. */
  readonly byStart: ReadonlyMap<number, Reference>;
  readonly quoted: readonly QuotedPronoun[];
  /** Names and descriptions that stand in a row, by where each starts: `Quill and Hale`. */
  readonly rows: ReadonlyMap<number, Row>;
}

/**
 * Whom pronouns and descriptions mean. One walk through the story in text order: every person mentioned stays in mind for a
 * while, and a pronoun goes to the likeliest of them by a log-linear model (as in Denis and Baldridge 2008), or to nobody.
 *
 * `speaking` holds where the sources of reported speech start, with marks or without.
 */
export function referencesOf(
  events: readonly DiscourseEvent[],
  entities: ReadonlyMap<EntityId, Entity>,
  speaking: ReadonlyMap<number, Speaking>,
  w: Weights = weights,
): References {
  const firstNamed = new Map<EntityId, CleanSpan>();
  for (const event of events)
    if (event.kind === "name" && !firstNamed.has(event.entity)) firstNamed.set(event.entity, event.span);
  const roles = new Roles(entities.values(), events.filter(isRole));
  const memory = memoryOf({ entities, firstNamed, roles, speaking, weights: w });
  for (const event of events) take(memory, event);
  return { byStart: memory.byStart, quoted: memory.quoted, rows: memory.rows.byStart };
}

const isRole = (event: DiscourseEvent): event is RoleEvent => event.kind === "role";

function take(memory: Memory, event: DiscourseEvent): void {
  if (event.kind === "name") takeName(memory, event);
  else if (event.kind === "nominal") takeNominal(memory, event);
  else if (event.kind === "self") memory.quoted.push({ event, ranking: [] });
  else if (event.kind === "thing") takeThing(memory, event);
  else if (event.kind === "group") takeGroup(memory, event);
  else if (event.kind === "document") takeDocument(memory, event);
  else if (event.kind === "pronoun") takePronoun(memory, event);
}
