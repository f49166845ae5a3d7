import type { Place, Relative } from "./types";

/** In the story's own time, of which nothing is known: `that Friday`, `the following March`, `June of that year`. */
const beforeOwn = /(?:^|[^\p{L}])(?:that|following|previous|preceding|same) $/iu;
const afterOwn = /^,? of (?:that|the (?:same|following|previous|next)) year/i;

/** `March of last year`, `December 22, last year` */
const ofYear = /^(?:,| of|, of) (this|last|next) year(?!\p{L})/iu;
const steps: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** What the words around a date say of the time to count it in; null where it cannot be counted from the article's date. */
export function qualified(relative: Relative, { ahead, before }: Place, length: number): Relative | null {
  const after = ahead.slice(length);
  if (relative.kind === "shift") return relative;
  if (beforeOwn.test(before) || afterOwn.test(after)) return null;
  const step = steps.get(ofYear.exec(after)?.[1]?.toLowerCase() ?? "");
  return relative.kind === "month" && step !== undefined ? { ...relative, ofYear: step } : relative;
}
