/**
 * The first words of a text that is one line already, cut after a word, or inside one where hardly anything would be left.
 *
 *   The results have shown that they haven't crossed those lines  →  The results have shown that they haven't…
 */
export function excerpt(text: string, limit = 43): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(" ", limit - 1);
  const cut = space > limit / 3 ? space : wholeCharacters(text, limit - 1);
  return `${text.slice(0, cut).replace(/[\s,;:.…–—-]{1,20}$/u, "")}…`;
}

/** `end`, or one less where it would cut a surrogate pair in two. */
const wholeCharacters = (text: string, end: number): number =>
  (text.codePointAt(end - 1) ?? 0) > 0xffff ? end - 1 : end;
