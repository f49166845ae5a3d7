import type { Item } from "./frame";
import { type Phrase, phrase } from "./phrase";

/** In items: a label is a name, and at most an outlet or a role in brackets. */
const longest = 8;

/**
 * Of a line of a transcript, whose it is; null where no label stands. Its `I` is theirs.
 *
 *   [QUILL]: I said, “No.”          [Peter Lind] (The Wire): May I ask …
 */
export function turnLabel(items: readonly Item[]): Phrase | null {
  if (items[0]?.kind !== "name") return null;
  let at = 1;
  if (/^[([]$/.test(items[at]?.text ?? "")) while (at < longest && !/^[)\]]$/.test(items[at++]?.text ?? ")"));
  return items[at]?.text === ":" ? phrase(items, "name", 0, 0, 0) : null;
}

/** Of a quotation that is all of a transcript's line, whose line it is: `“Ada Quill: I said so.”`; a cheap look at its text. */
export const mayBeLabelled = (quotation: string): boolean =>
  /^\P{L}{1,3}\p{Lu}[^:.!?]{1,60}:\s/u.test(quotation);
