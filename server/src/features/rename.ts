import { idsIn } from "../annotations/commands/renameId";
import type { SourceEdit } from "../annotations/edit/rewrite";
import { annotationsAt } from "../annotations/edit/targets";
import type { Registry } from "../article/config";
import type { Reading } from "../article/types";
import { isEntityId } from "../markup/entityId";
import type { MarkedText } from "../markup/types";
import { writtenEntities } from "../markup/writtenValues";
import { type Message, message } from "../text/message";
import { type SourceOffset, type Span, spanOf } from "../text/offsets";
import { writtenAt } from "./entityAt";

/** An id that can be renamed, or why there is none, in words for the user. */
export type Renameable = { readonly id: string; readonly span: Span } | { readonly refused: Message };

/** The id at an offset. Ids are renamed, the author's words never are. */
export function renameableAt(reading: Reading, offset: SourceOffset, registry: Registry): Renameable {
  const written = writtenAt(reading, offset, registry);
  if (written && isEntityId(written.text)) return { id: written.text, span: written.span };
  if (reading.marked.kept === "beside") return besideAt(reading, offset, registry);
  if (written)
    return { refused: message("“{0}” is a description, not an id: change it as text.", written.text) };
  return {
    refused: message(
      "Rename changes ids, never the text of an article. Put the cursor on an id, as in {.person ref=ilona-varga}.",
    ),
  };
}

/** Where annotations stand beside the text, their words stand for the id that they name. */
function besideAt({ marked }: Reading, offset: SourceOffset, registry: Registry): Renameable {
  const isKnown = (id: string): boolean => registry.some((entry) => entry.id === id);
  const [first] = annotationsAt(marked, spanOf(offset, offset)).map(({ span, attributes }) => ({
    span,
    ids: idsIn(attributes, isKnown).filter(({ id }) => isEntityId(id)),
  }));
  const [named, second] = first?.ids ?? [];
  if (first === undefined || named === undefined)
    return {
      refused: message(
        "Rename changes ids, never the text of an article. Put the cursor on words that are annotated with an id.",
      ),
    };
  if (second !== undefined)
    return {
      refused: message(
        "Several ids are named here. Put the cursor on a name that is annotated with one of them.",
      ),
    };
  return { id: named.id, span: first.span };
}

/** Why an id cannot be renamed so; null where it can. */
export function whyNot(id: string, newId: string, registry: Registry): Message | null {
  if (!isEntityId(newId))
    return message("“{0}” cannot be an id. Use letters, digits, - and _, as in “ilona-varga”.", newId);
  const has = (wanted: string): boolean => registry.some((entry) => entry.id === wanted);
  return has(id) && has(newId) ? message("The registry has another entity with the id “{0}”.", newId) : null;
}

/** The edits after which a text names one id where it named the other. */
export const renameEdits = (
  { source, spans }: MarkedText,
  id: string,
  newId: string,
  registry: Registry,
): readonly SourceEdit[] => {
  const isKnown = (word: string): boolean => word === id || registry.some((entry) => entry.id === word);
  return spans
    .flatMap((span) => writtenEntities(source, span, isKnown))
    .filter(({ text }) => text === id)
    .map(({ span }) => ({ span, newText: newId }))
    .sort((a, b) => a.span.start - b.span.start);
};
