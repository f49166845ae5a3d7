import type { FactsCache, Store } from "./facts";

/** Remembers the facts of at most `limit` paragraphs, and what a quarter as many were found to hold, which takes more room. */
export const createFactsCache = (limit: number): FactsCache => ({
  facts: createStore(limit),
  paragraphs: createStore(Math.ceil(limit / 4)),
});

/** A store of at most `limit` values; the one used longest ago goes first. */
function createStore<T>(limit: number): Store<T> {
  const values = new Map<string, T>();
  return {
    get(key) {
      const found = values.get(key);
      if (found !== undefined) {
        values.delete(key);
        values.set(key, found);
      }
      return found;
    },
    set(key, value) {
      values.set(key, value);
      if (values.size <= limit) return;
      const oldest = values.keys().next();
      if (!oldest.done) values.delete(oldest.value);
    },
  };
}
