import type { CorpusFacts, RegistryEntry } from "../article/config";
import type { Article, Entity, Reading } from "../article/types";
import { type WrittenValue, writtenEntities } from "../markup/writtenValues";
import type { SourceOffset, Span } from "../text/offsets";
import { articleAt, mentionAt, touches } from "./locate";

/** An entity that a place in the text stands for. */
export interface EntityAt {
  readonly article: Article;
  readonly entity: Entity;
  /** The mention, or the value that names it. */
  readonly span: Span;
}

/** By a mention of any form, or by `ref=` and `speaker=` of an annotation. */
export function entityAt(reading: Reading, offset: SourceOffset): EntityAt | null {
  const written = writtenAt(reading, offset, []);
  if (written) {
    const article = articleBefore(reading, offset);
    const entity = article?.entities.find((known) => isNamed(known, written.text));
    return article && entity ? { article, entity, span: written.span } : null;
  }
  const article = articleAt(reading, offset);
  const mention = article && mentionAt(article, offset);
  const entity = article?.entities.find(({ id }) => id === mention?.entity);
  return mention && entity ? { article, entity, span: mention.span } : null;
}

/** An article ends with its last word, the braces behind that are its own too. */
const articleBefore = ({ articles }: Reading, offset: SourceOffset): Article | undefined =>
  articles.findLast(({ span }) => span.start <= offset);

/** The id, name or description in `ref=` or `speaker=` at an offset. */
export function writtenAt(
  { marked: { source, spans } }: Reading,
  offset: SourceOffset,
  registry: CorpusFacts["registry"],
): WrittenValue | null {
  const annotation = spans.find(({ attributesSpan }) => touches(attributesSpan, offset));
  if (!annotation) return null;
  const isKnown = (id: string): boolean => registry.some((entry) => entry.id === id);
  return writtenEntities(source, annotation, isKnown).find(({ span }) => touches(span, offset)) ?? null;
}

/** The entry of the registry that a value names, by id or by any name. */
export const entryNamed = (
  registry: CorpusFacts["registry"],
  { text }: WrittenValue,
): RegistryEntry | undefined =>
  registry.find(({ id }) => id === text) ?? registry.find((entry) => isNamed(entry, text));

const isNamed = (
  { id, name, aliases }: Pick<Entity, "name" | "aliases"> & { readonly id: string },
  text: string,
) => id === text || name === text || aliases.includes(text);
