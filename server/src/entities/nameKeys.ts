import { countryAliases } from "./lexicon/aliases";
import { folded } from "./slug";

const articles = /^(?:the|a|an) /;

/** One spelling for what differs in case, diacritics, hyphens and a leading article only; a country's aliases are one. */
export function keyOf(text: string): string {
  const key = folded(text)
    .replace(/[’']s$/, "")
    .replace(/[-–\s]+/g, " ")
    .replace(articles, "")
    .trim();
  return canonicalCountry.get(key) ?? key;
}

const canonicalCountry: ReadonlyMap<string, string> = new Map(
  countryAliases.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

export const personWords = (text: string): readonly string[] =>
  keyOf(text)
    .split(" ")
    .filter((w) => !/^(?:jr|sr|ii|iii|iv)\.?$/.test(w));

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

/** Sergei and Sergey, Mohammed and Mohamed; `J. Smith` and `John Smith`; but Donald and Melania are two. */
export function sameFirstName(key: string, words: readonly string[]): boolean {
  const a = key.split(" ")[0] ?? "";
  const b = words[0] ?? "";
  if (a === b) return true;
  if (a.replace(".", "").length === 1 || b.replace(".", "").length === 1) return a[0] === b[0];
  return a.length > 3 && b.length > 3 && a[0] === b[0] && differByOne(a, b);
}

function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a.length === b.length
    ? a.slice(i + 1) === b.slice(i + 1)
    : a.length > b.length
      ? a.slice(i + 1) === b.slice(i)
      : a.slice(i) === b.slice(i + 1);
}

/** `Islamic State` → `is`; `Organisation for the Prohibition of Chemical Weapons` → `opcw`. */
export const initialsOf = (text: string): string => {
  const words = text.split(/[\s-]+/).filter((w) => /^\p{Lu}/u.test(w));
  return words.length < 2 ? "" : folded(words.map((w) => w[0] ?? "").join(""));
};
export const acronymKey = (text: string): string => folded(text.replaceAll(".", ""));
