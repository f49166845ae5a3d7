import type { Position } from "vscode-languageserver";
import { type Renameable, renameableAt, whyNot } from "../../features/rename";
import { type Message, message } from "../../text/message";
import { offsetOf } from "../convert";
import type { Analysed } from "../documents";
import { Refusal } from "../errors";
import type { Indexes } from "./indexes";

const refuse = (why: Message): never => {
  throw new Refusal(why);
};

/** The id at a position. @throws Refusal where there is none */
export function idAt(
  { document, reading, governing }: Analysed,
  position: Position,
): Exclude<Renameable, { refused: unknown }> {
  const found = renameableAt(reading, offsetOf(document, position), governing.corpus.registry);
  return "refused" in found ? refuse(found.refused) : found;
}

/**
 * The id at a position, and whether it is the corpus's: the registry knows it.
 *
 * @throws Refusal where it cannot get that name, or some file of the corpus might keep the old one
 */
export function mayRename(
  analysed: Analysed,
  position: Position,
  newId: string,
  indexes: Indexes,
): { readonly id: string; readonly isShared: boolean } {
  const { governing } = analysed;
  const { registry } = governing.corpus;
  const { id } = idAt(analysed, position);
  const reason = whyNot(id, newId, registry);
  if (reason !== null) refuse(reason);
  const isShared = registry.some((entry) => entry.id === id);
  if (isShared && !indexes.isCurrentBut(analysed.document.uri, governing))
    refuse(message("The corpus is still being read. Try again in a moment."));
  const [unreadable] = isShared ? indexes.tryUnreadable(governing) : [];
  if (unreadable !== undefined) throw unreadable;
  return { id, isShared };
}

/** The other files of the corpus whose annotations name an id. */
export const namingFiles = (
  { document, governing }: Analysed,
  id: string,
  indexes: Indexes,
): readonly string[] =>
  [...indexes.files(governing)]
    .filter(([uri, { summary }]) => uri !== document.uri && summary.ids.includes(id))
    .map(([uri]) => uri);
