import { english, type Message, message } from "../../text/message";
import type { Loss } from "./types";

/** Counts what a format cannot hold, by reason. */
export class Losses {
  /** By the words; what is the same in English is one reason. */
  readonly #counted = new Map<string, Loss>();

  add(what: Message, count = 1): void {
    if (count <= 0) return;
    const words = english(what);
    this.#counted.set(words, { what, count: count + (this.#counted.get(words)?.count ?? 0) });
  }

  get list(): readonly Loss[] {
    return [...this.#counted.values()];
  }
}

/** What an import tells of a document whose text nobody has. */
export const noArticle = message("documents whose article is not at hand");

/** What the format marks so stays out where only what is confirmed is wanted. */
export const unconfirmed = message("suggestions that nobody has confirmed");

/** The losses of several files in one list. */
export function sumOf(lists: Iterable<readonly Loss[]>): readonly Loss[] {
  const sum = new Losses();
  for (const list of lists) for (const { what, count } of list) sum.add(what, count);
  return sum.list;
}
