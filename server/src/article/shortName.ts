import type { Article, Entity, NamedSource, Reading } from "./types";
import { wordsOf } from "./words";

/** Small words that belong to the surname after them. */
const particle = /^(?:de|del|della|di|da|van|von|der|den|ter|la|le|al|el|bin|ibn|ben|abu|st\.?)$/iu;

/**
 * What to call an entity, or a source, where there is little room.
 *
 *   Jana de Leeuw       → De Leeuw, where the article writes so; else de Leeuw
 *   Lin Tao             → Lin, where the article writes so: not every name ends with the surname
 *   Ada Quill Jr.       → Quill
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
  const aliases = new Map<string, string>();
  for (const { entity, form, span } of article.mentions) {
    const names = form === "surname" ? surnames : form === "alias" ? aliases : null;
    if (names && !names.has(entity)) names.set(entity, wordsOf(marked, span));
  }
  const ofEntity = ({ id, type, name }: Entity): string =>
    type === "person" ? (surnames.get(id) ?? aliases.get(id) ?? surnameOf(name)) : name;
  return {
    ofEntity,
    ofSource: ({ entity: id, name }) => {
      const entity = id === null ? undefined : entities.get(id);
      return entity ? ofEntity(entity) : name;
    },
  };
}

/** Behind a surname and no part of it: `Jr.`, `III`, `QC`. */
const behind = /^(?:(?:[Jj]r|[Ss]r|[QK]C|MP|MD|PhD|OBE|MBE|CBE|Esq)\.?|[IVX]+)$/u;

/** `Ada Quill, Jr.` → Quill; `Charles III` has no surname. */
function surnameOf(name: string): string {
  const words = name.split(/,?\s+/u);
  while (words.length > 2 && behind.test(words.at(-1) ?? "")) words.pop();
  if (words.length === 2 && behind.test(words[1] ?? "")) return name;
  let from = words.length - 1;
  while (from > 0 && particle.test(words[from - 1] ?? "")) from -= 1;
  return words.slice(from).join(" ");
}
