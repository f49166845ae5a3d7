import { isDomain } from "./abbreviations";
import { CharacterClass, classAt, isWordClass, wordRunEnd } from "./characterClass";

/** Host names in news have fewer characters and labels; text that only looks like one is not followed further. */
const longestHost = 64;
const mostLabels = 4;

const dot = 46;
const hyphen = 45;

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

/** Where the host name that goes on at `from`, inside it or at its first dot, ends: `bit.ly`; -1 if it is none. */
export function hostEnd(text: string, from: number): number {
  let at = from;
  let last = -1;
  for (let dots = 0; dots <= mostLabels && at - from < longestHost; ) {
    at = wordRunEnd(text, at);
    const code = text.charCodeAt(at);
    if ((code !== dot && code !== hyphen) || !isWordClass(classAt(text, at + 1))) break;
    at++;
    if (code === hyphen) continue;
    last = at;
    dots++;
  }
  return last >= 0 && isDomain(text.slice(last, at)) ? at : -1;
}
