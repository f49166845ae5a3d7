import type { FactsCache, ParagraphFacts } from "./facts";

/** Remembers the facts of at most `limit` paragraphs; the one used longest ago goes first. */
export function createFactsCache(limit: number): FactsCache {
  const facts = new Map<string, ParagraphFacts>();
  return {
    get(key) {
      const found = facts.get(key);
      if (found) {
        facts.delete(key);
        facts.set(key, found);
      }
      return found;
    },
    set(key, value) {
      facts.set(key, value);
      if (facts.size <= limit) return;
      const oldest = facts.keys().next();
      if (!oldest.done) facts.delete(oldest.value);
    },
  };
}
