/** What a quotation's id begins with: derived from its words alone, white space apart. */
export const quoteKey = (words: string): string => `q-${hash(words.replace(/\s+/g, " ").trim())}`;

/** FNV-1a, 32 bits, in base 36; http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(words: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) h = Math.imul(h ^ words.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}
