import { joinWrapped } from "./hardWrap";
import { linesOf } from "./lines";
import { piecesOf } from "./pieces";
import { readStory } from "./readStory";
import { splitStories } from "./split";
import type { Story } from "./types";

/**
 * The stories of a file, in order, with their blocks. Empty for a text without words. Linear; never throws.
 * `boilerplate` are the corpus's own patterns for lines to leave out: literal, or with `*` and `?`.
 */
export function readStructure(text: string, boilerplate: readonly string[]): readonly Story[] {
  const lines = joinWrapped(text, linesOf(text));
  return splitStories(piecesOf(text, lines, boilerplate)).map((story) => readStory(text, story));
}
