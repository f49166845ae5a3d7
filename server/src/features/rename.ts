import type { SourceEdit } from "../annotations/rewrite";
import type { Registry } from "../article/config";
import type { Reading } from "../article/types";
import { isEntityId } from "../markup/entityId";
import type { MarkedText } from "../markup/types";
import { writtenEntities } from "../markup/writtenValues";
import { type Message, message } from "../text/message";
import type { SourceOffset, Span } from "../text/offsets";
import { writtenAt } from "./entityAt";

/** An id that can be renamed, or why there is none, in words for the user. */
export type Renameable = { readonly id: string; readonly span: Span } | { readonly refused: Message };

/** The id at an offset. Ids are renamed, the author's words never are. */
export function renameableAt(reading: Reading, offset: SourceOffset, registry: Registry): Renameable {
  const written = writtenAt(reading, offset, registry);
  if (written && isEntityId(written.text)) return { id: written.text, span: written.span };
  if (reading.marked.kept === "beside")
    return {
      refused: message(
        "Ids that are kept in files beside the articles cannot be renamed. Change one with Edit Attributes, or use Move Annotations into the Text, rename there, and move them back.",
      ),
    };
  if (written)
    return { refused: message("“{0}” is a description, not an id: change it as text.", written.text) };
  return {
    refused: message(
      "Rename changes ids, never the text of an article. Put the cursor on an id, as in {.person ref=ilona-varga}.",
    ),
  };
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
