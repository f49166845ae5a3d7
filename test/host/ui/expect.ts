import { ok } from "node:assert/strict";

/** One of the texts holds these words. */
export function some(texts: readonly string[], words: string): void {
  ok(
    texts.some((text) => text.includes(words)),
    `“${words}” is in none of:\n${texts.join("\n")}`,
  );
}
