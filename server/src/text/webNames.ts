import { isDomain } from "./abbreviations";
import { CharacterClass, classAt, isWordClass, sizeAt } from "./characterClass";

/** No host name is longer; text that only looks like one is not followed further. */
const longestHost = 64;

/** Quotation marks and brackets end an address as white space does. */
const isAround = (c: string): boolean => '"“”„«»<>()[]{}‘'.includes(c);

/** Punctuation behind an address is the sentence's, not the address's. */
const isTrailing = (c: string): boolean => ".,;:!?'’…*".includes(c);

/** Where the address that begins at `at` ends (`https://…`, `www.…`); `at` itself if none does. */
export function addressEnd(text: string, at: number): number {
  // Most words that begin with h or w go on otherwise: no need to look closer.
  const second = text.charCodeAt(at + 1) | 32;
  if (second !== 116 && second !== 119) return at;
  const scheme = /^(?:https?:\/\/|www\.)/i.exec(text.slice(at, at + 8))?.[0];
  if (scheme === undefined) return at;
  const end = pathEnd(text, at + scheme.length);
  return end > at + scheme.length ? end : at;
}

/** Where what follows an address's host ends. */
export function pathEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && classAt(text, end) !== CharacterClass.space && !isAround(text.charAt(end)))
    end++;
  while (end > from && isTrailing(text.charAt(end - 1))) end--;
  return end;
}

/** Where the host name whose first dot is at or after `from` ends: `bit.ly`, `news.example.org`; -1 if it is none. */
export function hostEnd(text: string, from: number): number {
  let at = from;
  let label = -1;
  while (at < text.length && at - from < longestHost) {
    const dot = text.charCodeAt(at) === 46;
    if (!dot && text.charCodeAt(at) !== 45 && !isWordClass(classAt(text, at))) break;
    if ((dot || text.charCodeAt(at) === 45) && !isWordClass(classAt(text, at + 1))) break;
    at += sizeAt(text, at);
    if (dot) label = at;
  }
  return label >= 0 && isDomain(text.slice(label, at)) ? at : -1;
}
