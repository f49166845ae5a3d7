/**
 * Words as they are compared: case, double marks, kinds of apostrophes, dashes and white space,
 * and the punctuation at either end set aside.
 *
 *   “We  won’t go,”  →  we won't go
 */
export const comparable = (words: string): string =>
  words
    .normalize("NFC")
    .toLowerCase()
    .replace(/[‘’‛`´]/gu, "'")
    .replace(/["“”„‟«»]/gu, "")
    .replace(/[‐‑‒–—]/gu, "-")
    .replace(/\s+/gu, " ")
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/[^\p{L}\p{N}]+$/u, "");
