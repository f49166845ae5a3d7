/** Names that English news uses for one and the same place or union. Folded, without stops; the first is the fullest. */
export const placeAliases: readonly (readonly string[])[] = [
  ["united states", "united states of america", "us", "usa", "america"],
  ["united kingdom", "uk", "britain", "great britain"],
  ["russia", "russian federation"],
  ["united arab emirates", "uae"],
  ["european union", "eu"],
  ["united nations", "un"],
  ["czech republic", "czechia"],
  ["myanmar", "burma"],
  ["washington", "washington dc"],
  ["new york", "new york city"],
];
