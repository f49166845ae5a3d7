import { takesStop } from "./abbreviations";
import { CharacterClass, classAt, isLetterClass, isWordClass, sizeAt, wordRunEnd } from "./characterClass";
import { addressEnd, hostEnd, pathEnd } from "./webNames";

export type TokenKind = "word" | "number" | "url" | "handle" | "punctuation";

/** Offsets are relative to the text that was tokenised. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly text: string;
}

const { digit, space, upper } = CharacterClass;
const dot = 46;
const hyphen = 45;

/**
 * Cuts `text` into tokens, left to right; white space belongs to none.
 *
 *   url          https://t.co/3VIb   www.example.org   pic.twitter.com/x   desk@example.org
 *   handle       @RT_com   #hashtag
 *   number       2,000   3.5   10:30am   20%   20th — but 19-year-old and 1,000-strong are words
 *   word         al-Assad   O’Brien   rock'n'roll   AT&T   Amazon.com
 *                U.S.   a.m.   Mr.   J. (before a name)   No. (before a number): the stop belongs to the word;
 *                the ’s of a possessive is a word of its own
 *   punctuation  …   ...   --   or any other single character
 *
 * A scanner and not a regular expression: linear on any text, and several times as fast.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const c = classAt(text, at);
    if (c === space) {
      at++;
      continue;
    }
    const token = isWordClass(c)
      ? ((c === digit ? number(text, at) : null) ?? word(text, at, c === upper))
      : sign(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

const token = (text: string, kind: TokenKind, start: number, end: number): Token => ({
  start,
  end,
  kind,
  text: text.slice(start, end),
});

/** A token that begins with neither letter nor digit. */
function sign(text: string, start: number): Token {
  const code = text.charCodeAt(start);
  const next = classAt(text, start + 1);
  if ((code === 64 || code === 35) && (isWordClass(next) || text.charCodeAt(start + 1) === 95))
    return token(text, "handle", start, nameEnd(text, start + 1));
  if (isApostrophe(code) && isPossessive(text, start)) return token(text, "word", start, start + 2);
  let end = start + sizeAt(text, start);
  if (code === dot || code === hyphen) while (text.charCodeAt(end) === code) end++;
  return token(text, "punctuation", start, end);
}

/** Of a handle: letters, digits and underscores. */
function nameEnd(text: string, from: number): number {
  let end = from;
  while (isWordClass(classAt(text, end)) || text.charCodeAt(end) === 95) end += sizeAt(text, end);
  return end;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** `’s` at the end of a word. */
const isPossessive = (text: string, at: number): boolean =>
  (text.charCodeAt(at + 1) | 32) === 115 && !isWordClass(classAt(text, at + 2));

/** Null where the digits only begin a word: `19-year-old`. */
function number(text: string, start: number): Token | null {
  let end = digitsEnd(text, start);
  while (isGroupMark(text.charCodeAt(end)) && classAt(text, end + 1) === digit)
    end = digitsEnd(text, end + 1);
  if (text.charCodeAt(end) === 37) return token(text, "number", start, end + 1);
  let unit = end;
  while (isLetterClass(classAt(text, unit)) && unit - end <= 3) unit += sizeAt(text, unit);
  const joined = text.charCodeAt(unit) === hyphen && isLetterClass(classAt(text, unit + 1));
  if (unit - end > 3 || isWordClass(classAt(text, unit)) || joined) return null;
  return token(text, "number", start, unit);
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (classAt(text, end) === digit) end += sizeAt(text, end);
  return end;
}

/** Between the digits of a number: stop, comma, colon. */
const isGroupMark = (code: number): boolean => code === dot || code === 44 || code === 58;

function word(text: string, start: number, capital: boolean): Token {
  const address = addressEnd(text, start);
  if (address > start) return token(text, "url", start, address);
  const end = wordEnd(text, start);
  const next = text.charCodeAt(end);
  if (next === 64 || next === dot) {
    const host = isLetterClass(classAt(text, end + 1)) ? hostEnd(text, next === dot ? end : end + 1) : -1;
    if (host >= 0 && next === 64) return token(text, "url", start, host);
    if (host >= 0 && text.charCodeAt(host) === 47) return token(text, "url", start, pathEnd(text, host));
    if (host >= 0) return token(text, capital ? "word" : "url", start, host);
  }
  return token(text, "word", start, next === dot ? stopEnd(text, start, end) : end);
}

/** Where the word ends, stops left out: letters, digits, and hyphens, apostrophes and ampersands between them. */
function wordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    end = wordRunEnd(text, end);
    const code = text.charCodeAt(end);
    if (code === 32) return end;
    const next = classAt(text, end + 1);
    // In 1,000-strong the digits go on behind the comma.
    const joins =
      code === hyphen || code === 0x2010 || code === 0x2011
        ? isWordClass(next)
        : isApostrophe(code)
          ? isWordClass(next) && !isPossessive(text, end)
          : code === 38
            ? next === upper
            : isGroupMark(code) && next === digit && classAt(text, end - 1) === digit;
    if (!joins) return end;
    end++;
  }
}

/** Where the word that ends at the stop `end` ends if the stop is part of it; else `end`. */
function stopEnd(text: string, start: number, end: number): number {
  const dotted = dottedEnd(text, start, end);
  if (dotted > end + 1) return dotted;
  const bare = text.slice(start, end);
  if (takesStop(bare)) return end + 1;
  if (bare === "No" || bare === "Nos" || bare === "no")
    return beforeClass(text, end + 1, digit) ? end + 1 : end;
  return dotted > end && classAt(text, start) === upper && bare !== "I" && beforeClass(text, end + 1, upper)
    ? end + 1
    : end;
}

/** Where a run of single letters with stops ends: `U.S.`, `a.m.`, `Ph.D.`; `end` if the word is longer than a letter. */
function dottedEnd(text: string, start: number, end: number): number {
  let at = start;
  while (isLetterClass(classAt(text, at))) {
    const letterEnd = at + sizeAt(text, at);
    const short = at === start && text.slice(start, end) === "Ph" ? end : letterEnd;
    if (text.charCodeAt(short) !== dot) {
      // `U.S` without its last stop, unless the letter begins a word: J.D.Vance.
      return at > start && !isWordClass(classAt(text, letterEnd)) ? letterEnd : Math.max(at, end);
    }
    at = short + 1;
  }
  return Math.max(at, end);
}

/** Is the next character behind white space of class `c`? */
function beforeClass(text: string, from: number, c: CharacterClass): boolean {
  let at = from;
  while (at < text.length && classAt(text, at) === space) at++;
  return classAt(text, at) === c;
}
