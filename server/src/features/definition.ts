import type { Reading } from "../article/types";
import type { SourceOffset, Span } from "../text/offsets";
import { entityAt } from "./entityAt";

export interface Definition {
  /** What was asked about. */
  readonly origin: Span;
  readonly target: Span;
}

/** Where the article first gives the full name; failing that, where it first names the entity at all. */
export function definitionAt(reading: Reading, offset: SourceOffset): Definition | null {
  const found = entityAt(reading, offset);
  if (!found) return null;
  const own = found.article.mentions.filter(({ entity }) => entity === found.entity.id);
  const target =
    own.find(({ form }) => form === "full") ?? own.find(({ form }) => form !== "pronoun") ?? own[0];
  return target ? { origin: found.span, target: target.span } : null;
}
