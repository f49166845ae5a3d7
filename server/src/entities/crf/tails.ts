import type { Paragraph } from "./paragraph";

const ofCompounds = new Set(["era", "style", "like", "led", "run", "free", "only", "wide", "esque"]);
const longest = 5;

/** `led` in `Walden-led`, `backed`: what makes an adjective of the name before the hyphen. */
const makesCompound = (lower: string): boolean => ofCompounds.has(lower) || lower.endsWith("ed");

/** May the word be the rest of a name of which a capital is the beginning? `ho` in `Min-ho`, `cha` in `Prayut Chan-o-cha`. */
export const mayEndName = (lower: string): boolean => lower.length <= longest && !makesCompound(lower);

/**
 * What hangs on the word before `at` by a hyphen, if it is in lower case: 0 nothing, 1 a compound's end, 2 another ordinary
 * word, 3 an unknown one (`ho`).
 */
export function tailOf({ parts, words }: Paragraph, at: number): number {
  const tail = words[at + 1];
  if (words[at]?.text !== "-" || tail === undefined || !tail.isWord || tail.isCapitalised) return 0;
  if (parts[at]?.start !== parts[at - 1]?.end || parts[at]?.end !== parts[at + 1]?.start) return 0;
  if (!mayEndName(tail.lower)) return 1;
  return tail.wordClass > 0 ? 2 : 3;
}
