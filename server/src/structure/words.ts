import type { CleanSpan } from "../text/offsets";

/** The words of some stretches of text, in order, numbered through. */
export interface Words {
  /** Offset of each word's first character, and after its last. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Equal words, letter case ignored for ASCII, have equal hashes. */
  readonly hashes: Int32Array;
  /** Number of the first word of each stretch, and after all. */
  readonly bounds: readonly number[];
}

/** ASCII letters and digits in lower case; 0 for what is in no word. */
const ascii = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[A-Za-z0-9]/.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

/** Outside ASCII everything belongs to words but punctuation and white space. */
const folded = (code: number): number => {
  if (code < 0x80) return ascii[code] ?? 0;
  const between = code < 0xc0 || (code >= 0x2000 && code <= 0x206f) || code === 0x3000 || code === 0xfeff;
  return between ? 0 : code;
};

export function wordsOf(text: string, stretches: readonly CleanSpan[]): Words {
  // A word and what parts it from the next are two characters at least.
  const most = stretches.reduce((sum, { start, end }) => sum + ((end - start + 1) >> 1), 0);
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const hashes = new Int32Array(most);
  const bounds: number[] = [];
  let count = 0;
  for (const { start, end } of stretches) {
    bounds.push(count);
    let hash = 0;
    for (let at: number = start; at <= end; at++) {
      const letter = at < end ? folded(text.charCodeAt(at)) : 0;
      if (letter !== 0) {
        if (hash === 0) starts[count] = at;
        // Never 0 inside a word.
        hash = Math.imul(hash ^ letter, 0x01000193) | 1;
      } else if (hash !== 0) {
        ends[count] = at;
        hashes[count++] = hash;
        hash = 0;
      }
    }
  }
  bounds.push(count);
  return { starts: starts.subarray(0, count), ends, hashes, bounds };
}
