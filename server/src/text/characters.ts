import { CharacterClass, classAt, isWordClass } from "./characterClass";

/** Tests on single UTF-16 code units or short strings; `undefined` is the edge of the text. */

export const isSpace = (char: string | undefined): boolean => char !== undefined && /^\s$/.test(char);
export const isSpaceOrEdge = (char: string | undefined): boolean => char === undefined || /^\s$/.test(char);
export const isLetter = (char: string | undefined): boolean =>
  char !== undefined && isWordClass(classAt(char, 0)) && !isDigit(char);
export const isDigit = (char: string | undefined): boolean =>
  char !== undefined && classAt(char, 0) === CharacterClass.digit;
export const isLetterOrDigit = (char: string | undefined): boolean => isLetter(char) || isDigit(char);
export const isUpper = (char: string | undefined): boolean =>
  char !== undefined && classAt(char, 0) === CharacterClass.upper;
/** Letters without case are not small. */
export const isLower = (char: string | undefined): boolean =>
  char !== undefined &&
  classAt(char, 0) === CharacterClass.lower &&
  (char.charCodeAt(0) < 0x80 || /^\p{Ll}/u.test(char));

/** A quotation mark of any style, or an apostrophe, which looks the same. */
export const isQuotationMark = (char: string | undefined): boolean =>
  char !== undefined && /^["“”„«»'‘’`]$/.test(char);

/** Does the word begin with a capital? `Obama`, `US`, `McCain`, `al-Assad` does not. */
export const startsUpper = (word: string): boolean => isUpper(word);
export const startsLower = (word: string): boolean => isLower(word);
/** `US`, `NATO`, `U.S.`; one letter alone is not enough. */
export const isAllCaps = (word: string): boolean => /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(word);

const closing = new Set([..." \t\n\r\u00a0\"“”„«»'‘’`)]"]);

/** The last character that says something: `“We won,”` → `,`. Reads from the end, so a run of spaces costs its length. */
export function lastCharacter(text: string): string {
  let end = text.length;
  while (end > 0 && closing.has(text[end - 1] ?? "")) end--;
  return text[end - 1] ?? "";
}
