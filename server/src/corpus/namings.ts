import type { CorpusFacts } from "../article/config";
import { spellingKey } from "./spelling";
import type { FileSummary } from "./summary";

/** Which files use which names: kept in step with the summaries, file by file. */
export interface Namings {
  readonly filesNaming: CorpusFacts["filesNaming"];
  add(uri: string, summary: FileSummary<unknown>): void;
  /** Takes back what `add` was given. */
  remove(uri: string, summary: FileSummary<unknown>): void;
}

export function createNamings(): Namings {
  const names = new Map<string, Map<string, Set<string>>>();
  return {
    filesNaming: names,
    add(uri, { entities }) {
      for (const spelling of entities.flatMap(({ spellings }) => spellings)) {
        const key = spellingKey(spelling);
        const spellings = names.get(key) ?? new Map<string, Set<string>>();
        names.set(key, spellings);
        const files = spellings.get(spelling);
        if (files) files.add(uri);
        else spellings.set(spelling, new Set([uri]));
      }
    },
    remove(uri, { entities }) {
      for (const spelling of entities.flatMap(({ spellings }) => spellings)) {
        const key = spellingKey(spelling);
        const spellings = names.get(key);
        const files = spellings?.get(spelling);
        files?.delete(uri);
        if (files?.size === 0) spellings?.delete(spelling);
        if (spellings?.size === 0) names.delete(key);
      }
    },
  };
}
