/** Longest excerpt of a quotation in a message, a tree row or the outline, in UTF-16 units, ellipsis included. */
const usual = 43;

/** No excerpt looks further into a text than this, so that a paragraph of megabytes costs nothing. */
const horizon = 1000;

/**
 * The first words of a text, on one line.
 *
 *   It is important we turn the page on this alleged attack  →  It is important we turn the page on this…
 *   We had finished dinner, we’re now  →  We had finished dinner…
 *   Never,  →  Never
 */
export function excerpt(text: string, limit = usual): string {
  const line = oneLine(text.slice(0, horizon));
  if (line.length <= limit && text.length <= horizon) return line.replace(/,$/u, "");
  const space = line.lastIndexOf(" ", limit - 1);
  const cut = space > 0 ? space : wholeCharacters(line, limit - 1);
  return `${line.slice(0, cut).replace(/[\s,;:.…–—-]{1,20}$/u, "")}…`;
}

/** White space, line breaks included, becomes one space. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** `limit`, or one less where it would cut a surrogate pair in two. */
const wholeCharacters = (text: string, limit: number): number =>
  (text.codePointAt(limit - 1) ?? 0) > 0xffff ? limit - 1 : limit;

/** Words as a reader counts them: stretches without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  for (const [word] of text.matchAll(/\S+/gu)) if (/[\p{L}\p{N}]/u.test(word)) count += 1;
  return count;
}
