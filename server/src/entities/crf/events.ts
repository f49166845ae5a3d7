import type { Word } from "./words";

/** The training data knows no events, only “other names”; these words tell them apart. */
const eventWords = new Set(
  `war wars battle operation revolution uprising intifada summit conference congress forum festival fair expo olympics olympic
  olympiad paralympics games cup championship championships tournament open masters derby marathon grand prix series season election
  elections referendum primary primaries caucus day week holiday christmas easter ramadan eid diwali hanukkah passover massacre genocide
  holocaust hurricane typhoon cyclone storm earthquake tsunami flood fire crisis siege offensive airlift riots protests march strike
  pandemic outbreak coup inauguration convention debate talks ceremony awards oscars grammys brexit bowl biennale exhibition rally
  anniversary jubilee coronation wwi wwii`.split(/\s+/),
);

/** `Battle of Mosul`, `Hurricane Dorian`, `2018 World Cup`. */
export function isEvent(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const word = words[i] as Word;
    if (word.isCapitalised && eventWords.has(word.lower)) return true;
  }
  return false;
}
