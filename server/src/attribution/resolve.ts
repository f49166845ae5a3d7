import type { Entity, EntityId } from "../entities/types";
import type { CleanSpan } from "../text/offsets";
import type { References } from "./coreference/references";
import type { Reference } from "./coreference/types";
import type { Item } from "./frame";
import { thirdPerson } from "./lexicon/pronouns";
import type { Phrase } from "./phrase";
import type { NamedSource } from "./types";

/** A source resolved: who it is, the mention that it was traced to, and how sure that is. */
export interface Resolved {
  readonly source: NamedSource;
  /** The name that a pronoun or nominal was traced to. */
  readonly antecedent: CleanSpan | null;
  /** 1 where nothing had to be resolved. */
  readonly confidence: number;
  /** The next best, of a pronoun that could be either. */
  readonly rival: NamedSource | null;
}

/** What resolution needs to know of the article. */
export interface Discourse {
  readonly text: string;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly references: References;
}

/**
 * Who a noun phrase is: a name is its entity, a pronoun or description whom coreference says. Collectives stay as named;
 * "a Russian official" is no entity and is never merged with another.
 */
export function resolve(
  { text, entities, references }: Discourse,
  items: readonly Item[],
  phrase: Phrase,
): Resolved {
  const head = items[phrase.head];
  const base = { mention: phrase.mention, phrase: phrase.phrase };
  const written = text.slice(phrase.mention.start, phrase.mention.end);
  const nameOf = (id: EntityId | null): string => entities.get(id as EntityId)?.name ?? written;
  if (phrase.kind === "name" && head?.entity)
    return { ...certain, source: { ...base, entity: head.entity, name: nameOf(head.entity) } };
  const found = references.byStart.get(phrase.mention.start);
  if (found)
    return {
      source: {
        ...base,
        entity: found.entity,
        name: found.entity ? nameOf(found.entity) : wordsOf(text, found),
      },
      antecedent: found.antecedent,
      confidence: found.confidence,
      rival: found.rival ? { ...base, entity: found.rival, name: nameOf(found.rival) } : null,
    };
  if (phrase.kind === "pronoun")
    return {
      ...certain,
      source: { ...base, entity: null, name: written },
      confidence: thirdPerson.has(head?.lower ?? "") ? nobodyFound : 1,
    };
  return { ...certain, source: { ...base, entity: null, name: described(text, phrase, written) } };
}

const certain = { antecedent: null, confidence: 1, rival: null } as const;

/** A he or she whom nobody before it fits. */
const nobodyFound = 0.4;

const wordsOf = (text: string, { description, span }: Reference): string => {
  const { start, end } = description ?? span;
  return text.slice(start, end);
};

/** `one of the victims`, `a spokesman for the mayor`: a source that is no entity is called by its whole phrase, if that is short. */
function described(text: string, { phrase }: Phrase, mention: string): string {
  const whole = text.slice(phrase.start, phrase.end);
  return whole.length <= 60 && !/[,(\n]/.test(whole) ? whole : mention;
}
