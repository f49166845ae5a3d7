import type { Loss } from "./types";

/** Counts what a format cannot hold, by reason. */
export class Losses {
  readonly #counts = new Map<string, number>();

  add(what: string, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  get list(): readonly Loss[] {
    return [...this.#counts].map(([what, count]) => ({ what, count }));
  }
}

/** What an import tells of a document whose text nobody has. */
export const noArticle = "documents whose article is not at hand";

/** The losses of several files in one list. */
export function sumOf(lists: Iterable<readonly Loss[]>): readonly Loss[] {
  const sum = new Losses();
  for (const list of lists) for (const { what, count } of list) sum.add(what, count);
  return sum.list;
}
