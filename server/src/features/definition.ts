import type { CorpusFacts } from "../article/config";
import type { Reading } from "../article/types";
import type { SourceOffset, Span } from "../text/offsets";
import { entityAt, entryNamed, writtenAt } from "./entityAt";

export interface Definition {
  /** What was asked about. */
  readonly origin: Span;
  /** A place in the article, or an entry of the registry by its id. */
  readonly target: Span | { readonly registered: string };
}

/**
 * From a name: where the article first gives it in full; failing that, where it first names the entity at all; from there
 * on to the registry. From an id in braces: the registry's entry, where it has one.
 */
export function definitionAt(
  reading: Reading,
  offset: SourceOffset,
  { registry }: Pick<CorpusFacts, "registry">,
): Definition | null {
  const written = writtenAt(reading, offset, registry);
  const entry = written && entryNamed(registry, written);
  if (written && entry) return { origin: written.span, target: { registered: entry.id } };
  const found = entityAt(reading, offset);
  if (!found) return null;
  const own = found.article.mentions.filter(({ entity }) => entity === found.entity.id);
  const target =
    own.find(({ form }) => form === "full") ?? own.find(({ form }) => form !== "pronoun") ?? own[0];
  if (!target) return null;
  const isThere = found.span.start === target.span.start;
  const isRegistered = registry.some(({ id }) => id === found.entity.id);
  return {
    origin: found.span,
    target: isThere && isRegistered ? { registered: found.entity.id } : target.span,
  };
}
