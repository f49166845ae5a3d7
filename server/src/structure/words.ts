import type { CleanSpan } from "../text/offsets";

/** The words of some stretches of text, in order, numbered through. */
export interface Words {
  /** Offset of each word's first character, and after its last. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Equal words, letter case ignored for ASCII, have equal hashes. */
  readonly hashes: readonly number[];
  /** Number of the first word of each stretch, and after all. */
  readonly bounds: readonly number[];
}

/** Letters and digits; outside ASCII everything but punctuation and white space. */
const isWordCharacter = (code: number): boolean =>
  code < 0x80
    ? (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
    : code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && code !== 0x3000 && code !== 0xfeff;

const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

export function wordsOf(text: string, stretches: readonly CleanSpan[]): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const hashes: number[] = [];
  const bounds: number[] = [];
  for (const { start, end } of stretches) {
    bounds.push(starts.length);
    let at: number = start;
    while (at < end) {
      if (!isWordCharacter(text.charCodeAt(at))) {
        at++;
        continue;
      }
      starts.push(at);
      let hash = 0x811c9dc5;
      for (; at < end && isWordCharacter(text.charCodeAt(at)); at++)
        hash = Math.imul(hash ^ lower(text.charCodeAt(at)), 0x01000193);
      ends.push(at);
      hashes.push(hash);
    }
  }
  bounds.push(starts.length);
  return { starts, ends, hashes, bounds };
}
