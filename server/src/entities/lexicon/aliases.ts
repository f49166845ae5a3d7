/** Names that English news uses for one and the same country. Folded; the first is the fullest. */
export const countryAliases: readonly (readonly string[])[] = [
  ["united states", "united states of america", "us", "u.s.", "usa", "u.s.a.", "america"],
  ["united kingdom", "uk", "u.k.", "britain", "great britain"],
  ["russia", "russian federation"],
  ["united arab emirates", "uae"],
  ["european union", "eu", "e.u."],
  ["united nations", "un", "u.n."],
  ["czech republic", "czechia"],
  ["myanmar", "burma"],
];
