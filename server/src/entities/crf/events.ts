import type { Word } from "./words";

/** The training data knows no events, only “other names”; these words tell them apart. */
const eventWords = new Set(
  `war wars battle operation revolution uprising intifada summit conference congress forum festival fair expo olympics olympic
  olympiad paralympics games cup championship championships tournament open masters derby marathon grand prix series season election
  elections referendum primary primaries caucus day week holiday christmas easter ramadan eid diwali hanukkah passover massacre genocide
  holocaust hurricane typhoon cyclone storm earthquake tsunami flood fire crisis siege offensive airlift riots protests march strike
  pandemic outbreak coup inauguration debate talks ceremony awards oscars grammys brexit bowl biennale exhibition rally
  anniversary jubilee coronation wwi wwii`.split(/\s+/),
);

/** Beside these a convention is one of people; else it is a treaty: `Hague Convention`. */
const conveners = new Set(
  "national republican democratic party constitutional annual comic delegates".split(" "),
);

/** `Battle of Mosul`, `Hurricane Dorian`, `2018 World Cup`. */
export function isEvent(words: readonly Word[], first: number, last: number): boolean {
  const name = words.slice(first, last + 1);
  if (name.some(({ lower }) => lower === "convention")) return name.some(({ lower }) => conveners.has(lower));
  return name.some((word) => word.isCapitalised && eventWords.has(word.lower));
}
