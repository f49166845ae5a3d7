import type { Entity, Reading } from "../../article/types";
import { entityIds, folded } from "../../entities/slug";
import type { EntityType } from "../../entities/types";
import { entityClasses } from "../../markup/classes";
import { toCleanSpan } from "../../markup/offsetMap";
import type { Attributes } from "../../markup/types";
import { oneLine } from "../../text/excerpt";
import { message } from "../../text/message";
import { type CleanSpan, isEmpty, type Span, sliceOf } from "../../text/offsets";
import { type Drafts, draftOver, withAdded, withAttributes, withValues } from "../draft/draft";
import { perSelection, type Step } from "../edit/perSelection";
import type { EditResult } from "../edit/rewrite";
import { nameAround, selected } from "../edit/targets";

/**
 * Annotates each selection as a name; a cursor stands for the name that it is on.
 *
 *   Joan ‸Doe  →  [Joan Doe]{.person ref=joan-doe}
 *
 * The same words annotated as another type change their type.
 */
export const annotateEntity = (reading: Reading, selections: readonly Span[], type: EntityType): EditResult =>
  perSelection(reading, selections, (drafts, selection) => annotateOne(reading, drafts, selection, type));

function annotateOne(reading: Reading, drafts: Drafts, selection: Span, type: EntityType): Step {
  const { marked } = reading;
  const wanted = selected(marked, selection);
  if (wanted === null) return { refused: message("The selection holds no words.") };
  const name = nameAround(reading, wanted);
  if (isEmpty(selection) && name === null) {
    return { refused: message("There is no name at the cursor. Select the words to annotate.") };
  }
  const span = isEmpty(selection) && name !== null ? toCleanSpan(marked.map, name.span) : wanted;
  const ref = refOf(reading, span, type);
  const own = draftOver(drafts, isEntity, span);
  if (own === null) {
    const attributes: Attributes = { id: null, classes: [type], values: new Map([["ref", ref]]) };
    return withAdded(marked.clean, drafts, [span], attributes);
  }
  if (own.attributes.classes.includes(type)) return drafts;
  const classes = own.attributes.classes.map((each) => (isType(each) ? type : each));
  return withAttributes(drafts, own, { ...withValues(own.attributes, { ref, wd: null }), classes });
}

const isType = (name: string): boolean => entityClasses.some((type) => type === name);
/** Is it the annotation of a name? */
export const isEntity = ({ classes }: Attributes): boolean => classes.some(isType);

/** The id of the entity that the words name, if it is of the type; else a new one. */
function refOf(reading: Reading, span: CleanSpan, type: EntityType): string {
  const { marked, articles } = reading;
  const words = oneLine(sliceOf(marked.clean, span));
  const entities = articles.flatMap((article) => article.entities);
  const mention = articles
    .flatMap(({ mentions }) => mentions)
    .find((each) => isSame(toCleanSpan(marked.map, each.span), span));
  const isNamed = ({ id, name, aliases }: Entity): boolean =>
    id === mention?.entity || [name, ...aliases].some((each) => folded(each) === folded(words));
  const known = entities.find((entity) => entity.type === type && isNamed(entity));
  if (known !== undefined) return known.id;
  // What the engine took for another type gives its id up, unless the registry holds it.
  const taken = entities.filter((entity) => entity.registered || !isNamed(entity)).map(({ id }) => id);
  return entityIds(new Set<string>(taken))(words, type);
}

const isSame = (a: CleanSpan, b: CleanSpan): boolean => a.start === b.start && a.end === b.end;
