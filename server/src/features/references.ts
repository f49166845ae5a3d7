import type { Reading } from "../article/types";
import type { SourceOffset, Span } from "../text/offsets";
import { entityAt } from "./entityAt";

/** Every mention of the entity in its article, in text order: names, descriptions and pronouns. */
export function referencesAt(reading: Reading, offset: SourceOffset): readonly Span[] {
  const found = entityAt(reading, offset);
  return found === null
    ? []
    : found.article.mentions.filter(({ entity }) => entity === found.entity.id).map(({ span }) => span);
}
