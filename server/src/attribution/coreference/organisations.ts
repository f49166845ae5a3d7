/**
 * Words for organisations, by kind: `the company` can be Ellery Motors, and never the Ministry of Transport. The heads of
 * descriptions that stand for a named one; not words for its members.
 */
const kinds: Readonly<Record<string, string>> = {
  business: "company firm corporation bank airline manufacturer retailer maker",
  office:
    "ministry agency department commission committee council bureau authority board office administration government",
  association:
    "association foundation organization organisation group network federation society charity union institute",
  paper: "newspaper magazine paper outlet broadcaster network",
  party: "party",
  court: "court tribunal",
  school: "university institution college school institute academy",
  club: "club team league",
  other: "church hospital corps campaign family embassy",
};

const byWord: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>();
  for (const [kind, words] of Object.entries(kinds))
    for (const word of words.split(" ")) map.set(word, (map.get(word) ?? new Set<string>()).add(kind));
  return map;
})();

/** Words that only stand in names. */
const inNames: ReadonlyMap<string, string> = new Map([
  ...words("inc corp ltd plc llc co motors airlines airways industries holdings group", "business"),
  ...words("police army navy parliament congress senate house service center centre taliban", "office"),
  ...words("times post herald tribune guardian telegraph news journal cnn bbc reuters", "paper"),
]);

function words(list: string, kind: string): readonly (readonly [string, string])[] {
  return list.split(" ").map((word) => [word, kind] as const);
}

/** What kinds of organisation a word can stand for; null where it stands for none. Lower case. */
export const kindOf = (word: string): ReadonlySet<string> | null => byWord.get(word) ?? null;

/** Can an organisation of this name be called by this word? One whose name does not tell its kind can be. */
export function canBeCalled(name: string, word: string): boolean {
  const wanted = kindOf(word);
  if (wanted === null) return false;
  const told = name
    .toLowerCase()
    .split(/[\s-]+/)
    .flatMap((part): readonly string[] => [
      ...(kindOf(part) ?? []),
      ...(inNames.has(part) ? [inNames.get(part) ?? ""] : []),
    ]);
  return (
    told.length === 0 || told.some((kind) => wanted.has(kind) || (kind === "association" && word === "group"))
  );
}
