import type { Article, Entity, Mention, Reading } from "../../article/types";
import { folded } from "../../entities/slug";
import { toCleanSpan } from "../../markup/offsetMap";
import type { Attributes } from "../../markup/types";
import { message } from "../../text/message";
import { type CleanSpan, contains, type Span } from "../../text/offsets";
import { withAdditions } from "../draft/additions";
import { draftsOf } from "../draft/draft";
import type { Bulk } from "../edit/bulk";
import { keep } from "../edit/keep";
import { nameAround, selected } from "../edit/targets";
import { isEntity } from "./annotateEntity";

/**
 * Annotates every mention of what the cursor is on, in the article around it: names of every form, no pronouns and no
 * descriptions. Mentions that are annotated already stay as they are.
 *
 *   [Joan Doe]{.person ref=joan-doe} came. [Doe]{.person ref=joan-doe} left.
 */
export function annotateMentions(reading: Reading, selection: Span): Bulk {
  const at = selected(reading.marked, selection);
  const name = at && nameAround(reading, at);
  const article = name && reading.articles.find(({ span }) => contains(span, name.span));
  if (!name || !article) return { count: 0, result: { refused: message("There is no name at the cursor.") } };
  return annotateAll(
    reading,
    mentionsOf(article, ({ id }) => id === name.entity),
  );
}

/** Whom or what another article names: an id of the registry, or a name. */
export interface Wanted {
  readonly id: string;
  readonly type: Entity["type"];
  readonly name: string;
}

/** The same in another article of the corpus, for an entity that is known there by its id or by one of its names. */
export const annotateMentionsOf = (reading: Reading, wanted: Wanted): Bulk =>
  annotateAll(
    reading,
    reading.articles.flatMap((article) => mentionsOf(article, (entity) => isSame(entity, wanted))),
  );

const isSame = ({ id, type, name, aliases, registered }: Entity, wanted: Wanted): boolean =>
  type === wanted.type &&
  ((registered && id === wanted.id) ||
    [name, ...aliases].some((each) => folded(each) === folded(wanted.name)));

interface Named {
  readonly entity: Entity;
  readonly mention: Mention;
}

function mentionsOf(
  { entities, mentions }: Article,
  isWanted: (entity: Entity) => boolean,
): readonly Named[] {
  const wanted = new Map(entities.filter(isWanted).map((entity) => [entity.id, entity]));
  return mentions.flatMap((mention) => {
    const entity = wanted.get(mention.entity);
    return entity && mention.form !== "pronoun" && mention.form !== "nominal" ? [{ entity, mention }] : [];
  });
}

function annotateAll({ marked }: Reading, named: readonly Named[]): Bulk {
  const written = draftsOf(marked);
  const names = new Set(
    written.filter(({ attributes }) => isEntity(attributes)).map(({ clean }) => keyOf(clean)),
  );
  const additions = named
    .map(({ entity, mention }) => ({
      spans: [toCleanSpan(marked.map, mention.span)],
      attributes: attributesOf(entity),
    }))
    .filter(({ spans }) => spans.every((span) => !names.has(keyOf(span))));
  const count = additions.length;
  if (count === 0) return { count, result: { refused: message("Every mention is annotated already.") } };
  return { count, result: keep(marked, withAdditions(marked.clean, written, additions)) };
}

const keyOf = ({ start, end }: CleanSpan): string => `${start} ${end}`;

const attributesOf = ({ id, type }: Entity): Attributes => ({
  id: null,
  classes: [type],
  values: new Map([["ref", id]]),
});
