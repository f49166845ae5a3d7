import type { Word } from "./words";

/**
 * What a name of the words `start` to `end` (exclusive) may be shortened to, lower case: `Bank of Ellery` → `be`, `boe`.
 * None for a name of one word.
 */
export function initialsOf(words: readonly Word[], start: number, end: number): readonly string[] {
  let capitals = "";
  let all = "";
  for (let i = start; i < end; i++) {
    const { text, lower, isWord, isCapitalised } = words[i] as Word;
    if (!isWord) continue;
    if (isCapitalised) capitals += lower[0];
    if (isCapitalised || text !== "the") all += lower[0];
  }
  return capitals.length < 2 ? [] : all === capitals ? [capitals] : [capitals, all];
}

const twoCapitals = /^\p{Lu}.*\p{Lu}/u;

/** Letters that may stand for words: `HSB`, `BoE`, `MoD`. */
export const isInitials = (text: string): boolean => twoCapitals.test(text);
