import { placeAliases } from "./lexicon/aliases";
import { femaleNames, maleNames } from "./lexicon/firstNames";
import { nicknames } from "./lexicon/nicknames";
import { folded } from "./slug";

const articles = /^(?:the|a|an) /;

/** One spelling for what differs in case, diacritics, hyphens, stops and a leading article only; a place's aliases are one. */
export function keyOf(text: string): string {
  const key = folded(text)
    .replace(/[’']s$/, "")
    .replace(/[-–\s]+/g, " ")
    .replaceAll(".", "")
    .replace(articles, "")
    .trim();
  return canonical.get(key) ?? key;
}

const canonical: ReadonlyMap<string, string> = new Map(
  placeAliases.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

/** Does the lexicon know the name as one of a place's? */
export const isPlaceAlias = (key: string): boolean => aliasKeys.has(key);
const aliasKeys: ReadonlySet<string> = new Set(placeAliases.flat());

/** Behind a name and no part of it: `Jr.`, `III`, `QC`. */
export const postNominal = /^(?:jr|sr|ii|iii|iv|qc|kc|mp|md|phd|frs|obe|mbe|cbe|esq)$/;

/** The words of a person's name, given as its key; what only follows it is left out. */
export function personWords(key: string): readonly string[] {
  const words = key.split(" ");
  while (words.length > 1 && postNominal.test(words.at(-1) ?? "")) words.pop();
  return words;
}

/** `De Mistura`, `al Assad`: a surname with its particle, not a full name. */
export const isParticled = (words: readonly string[]): boolean =>
  words.length === 2 &&
  /^(?:de|del|della|di|da|van|von|der|den|le|la|al|el|bin|ben|abu)$/.test(words[0] ?? "");

/** `Staffan de Mistura` is called De Mistura, `Sarah Huckabee Sanders` Sanders or Huckabee Sanders, `Bashar al-Assad` Assad. */
export function surnamesOf(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? "";
  return words.length > 2
    ? [last, words.slice(-2).join(" "), words.slice(1).join(" ")].filter((s, i, all) => all.indexOf(s) === i)
    : [last];
}

/** Sergei and Sergey, Mohammed and Mohamed, Chris and Christopher, Bill and William; `J. Smith` and `John Smith`; but Donald and Melania are two. */
export function sameFirstName(key: string, words: readonly string[]): boolean {
  const a = key.split(" ")[0] ?? "";
  const b = words[0] ?? "";
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (nicknames.has(`${a} ${b}`)) return true;
  if ((maleNames.has(a) && femaleNames.has(b)) || (femaleNames.has(a) && maleNames.has(b))) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 2 && long.length > short.length + 1 && long.startsWith(short)) return true;
  return a.length > 3 && b.length > 3 && a[0] === b[0] && differByOne(a, b);
}

export function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a.length === b.length
    ? a.slice(i + 1) === b.slice(i + 1)
    : a.length > b.length
      ? a.slice(i + 1) === b.slice(i)
      : a.slice(i) === b.slice(i + 1);
}

/**
 * What a name may be shortened to, folded: `Islamic State` → `is`; `Ministry of Defense` → `md`, `mod`; `U.S. Navy` → `usn`,
 * `un` never, since an abbreviation keeps its letters. Empty for a single word.
 */
export function initialsOf(text: string): readonly string[] {
  const words = text.replaceAll(".", "").split(/[\s-]+/);
  const capitals = words.filter((w) => /^\p{Lu}/u.test(w));
  if (capitals.length < 2) return [];
  const shortened = (list: readonly string[]): string =>
    folded(list.map((w) => (isAbbreviation(w) ? w : (w[0] ?? ""))).join(""));
  return [...new Set([shortened(capitals), shortened(words.filter((w) => w !== "the"))])];
}

const isAbbreviation = (word: string): boolean => /^\p{Lu}{2,4}$/u.test(word);

/** `OPCW`, `U.N.`, `MoD`: letters that stand for words. */
export const isAcronym = (text: string): boolean =>
  /^(?:\p{Lu}\.?){2,7}$|^\p{Lu}\p{Ll}?\p{Lu}{1,4}$/u.test(text);
export const acronymKey = (text: string): string => folded(text.replaceAll(".", ""));
