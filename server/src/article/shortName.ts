import type { Article, Entity, NamedSource, Reading } from "./types";
import { wordsOf } from "./words";

/** Small words that belong to the surname after them. */
const particle = /^(?:de|del|della|di|da|van|von|der|den|ter|la|le|al|el|bin|ibn|ben|abu|st\.?)$/iu;

/**
 * What to call an entity, or a source, where there is little room.
 *
 *   Jana de Leeuw       → De Leeuw, where the article writes so; else de Leeuw
 *   Harbour Commission  → Harbour Commission: only people have surnames
 *   a senior official   → as written: it is no entity
 */
export interface ShortNames {
  ofEntity(entity: Entity): string;
  ofSource(source: NamedSource): string;
}

/** Reads the mentions once; ask for it once an article. */
export function shortNames({ marked }: Reading, article: Article): ShortNames {
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const surnames = new Map<string, string>();
  for (const { entity, form, span } of article.mentions)
    if (form === "surname" && !surnames.has(entity)) surnames.set(entity, wordsOf(marked, span));
  const ofEntity = (entity: Entity): string =>
    entity.type === "person" ? (surnames.get(entity.id) ?? surnameOf(entity.name)) : entity.name;
  return {
    ofEntity,
    ofSource: ({ entity: id, name }) => {
      const entity = id === null ? undefined : entities.get(id);
      return entity ? ofEntity(entity) : name;
    },
  };
}

function surnameOf(name: string): string {
  const words = name.split(/\s+/u);
  let from = words.length - 1;
  while (from > 0 && particle.test(words[from - 1] ?? "")) from -= 1;
  return words.slice(from).join(" ");
}
