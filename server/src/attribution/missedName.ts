import { notNames } from "../entities/lexicon/words";
import { differByOne } from "../entities/nameKeys";
import type { Entity, EntityId } from "../entities/types";
import { lastCharacter } from "../text/characters";
import type { Item } from "./frame";
import { isRole } from "./itemTests";
import { verbForms } from "./lexicon/verbs";

/** A word that no tagger took for a name, and whose name it is. */
interface MissedName {
  readonly entity: EntityId;
  readonly confidence: number;
}

/**
 * Whose surname a capitalised word is, or nearly is:
 *
 *   Rask said             Teodor Rask
 *   at noon Haloran said  Ada Haloren, uncertain
 *
 * Every sentence begins with a capital, so there a word counts only if it is none that is often something else, and a
 * misspelling only if it is no plural. `Hunters` are never Ada Hunter.
 */
export function missedName(
  entities: ReadonlyMap<EntityId, Entity>,
  items: readonly Item[],
  at: number,
): MissedName | null {
  const item = items[at];
  if (item?.kind !== "word" || !/^\p{Lu}\p{Ll}{2,}$/u.test(item.text)) return null;
  const { lower } = item;
  const begins = isAtStart(items[at - 1]);
  if (begins && (isRole(item) || notNames.has(lower) || verbForms.has(lower))) return null;
  let near: MissedName | null = null;
  let looked = 0;
  for (const { id, type, name } of entities.values()) {
    if (type !== "person" || ++looked > people) continue;
    const surname = name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
    if (surname === lower) return { entity: id, confidence: exact };
    if (!(begins && plural.test(lower)) && isMisspelt(lower, surname))
      near ??= { entity: id, confidence: misspelt };
  }
  return near;
}

/** May a sentence or a heading begin behind this? Not behind a word, a comma, or a quotation that goes on. */
const isAtStart = (before: Item | undefined): boolean =>
  before === undefined ||
  (before.kind === "punctuation" && before.text !== ",") ||
  (before.kind === "quote" && /[.!?…]/.test(lastCharacter(before.text)));

/** `Miners`, `women`, `children`, `people`, `police` */
const plural = /(?:s|men|ren|ple|ice)$/;

const isMisspelt = (word: string, surname: string): boolean =>
  word.length > 4 && surname[0] === word[0] && word !== `${surname}s` && differByOne(surname, word);

/** In a text of more people a word that is no name is nobody's. */
const people = 200;
const exact = 0.85;
/** Too little for more than a guess. */
const misspelt = 0.55;
