const place = /^\p{Lu}[\p{Lu}\p{M}.’'-]*(?:[ -][\p{Lu}\p{M}.’'-]+){0,4}/u;
const dash = /\s?(?:[—–]|--|\s-)\s?/u;

/**
 * Length in UTF-16 units of the dateline that the paragraph begins with, dash included; 0 if there is none.
 *
 *   MOSCOW (Reuters) – …  ·  WASHINGTON — …  ·  LONDON, 5 May (AP) - …  ·  PASADENA, Calif., Jan. 1 (UPI) — …
 */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, 90);
  const town = place.exec(head);
  if (!town || town[0].replace(/[^\p{L}]/gu, "").length < 3) return 0;
  const rest = head.slice(town[0].length);
  // Between town and dash: state, date, agency in brackets; never a sentence.
  const tail =
    /^(?:,? ?[\p{L}.]+(?: [\p{L}.]+)?,?| ?\d{1,2},?|, \d{4}| ?\([^)]{1,40}\)|\/[\p{Lu}. ]+){0,5}?(?=\s?(?:[—–]|--|\s-\s))/u.exec(
      rest,
    );
  if (!tail) return 0;
  const after = rest.slice(tail[0].length);
  const end = dash.exec(after);
  if (end?.index !== 0) return 0;
  const bracketOrShort = /\(/.test(tail[0]) || tail[0].length <= 30;
  return bracketOrShort ? head.length - after.length + end[0].trimEnd().length : 0;
}
