import { CharacterClass, classAt, sizeAt } from "./characterClass";

/**
 * A text in which `A` stands for every capital, `a` for every other letter and `~` for every combining mark, each as long
 * as what it stands for: `ÖREBRO (TT)` → `AAAAAA (AA)`. Patterns that ask for kinds of letters many times over run on
 * that: with classes of Unicode characters they would take longer to compile than an article takes to read.
 */
export function outlineOf(text: string): string {
  let outline = "";
  for (let at = 0; at < text.length; ) {
    const size = sizeAt(text, at);
    const sign = signs.get(classAt(text, at));
    outline += sign === undefined ? text.slice(at, at + size) : sign.repeat(size);
    at += size;
  }
  return outline;
}

const signs: ReadonlyMap<CharacterClass, string> = new Map([
  [CharacterClass.upper, "A"],
  [CharacterClass.lower, "a"],
  [CharacterClass.mark, "~"],
]);
