import type { Article, Entity, Reading } from "../article/types";
import type { SourceOffset, Span } from "../text/offsets";
import { articleAt, mentionAt, touches } from "./locate";

/** An entity that a place in the text stands for. */
export interface EntityAt {
  readonly article: Article;
  readonly entity: Entity;
  /** The mention, or the attributes that give the entity's id. */
  readonly span: Span;
}

/** By a mention of any form, or by `ref=` and `speaker=` of an annotation. */
export function entityAt(reading: Reading, offset: SourceOffset): EntityAt | null {
  const article = articleAt(reading, offset);
  if (!article) return null;
  const mention = mentionAt(article, offset);
  const annotation = article.annotations.find(({ attributesSpan }) => touches(attributesSpan, offset));
  const { values } = annotation?.attributes ?? {};
  const id = mention?.entity ?? values?.get("ref") ?? values?.get("speaker");
  const entity = article.entities.find((known) => known.id === id);
  const span = mention?.span ?? annotation?.attributesSpan;
  return entity && span ? { article, entity, span } : null;
}
