import { outlineOf } from "../text/outline";

/** A dateline ends at a dash within so many characters. */
const longest = 90;

/** Where the words of the paragraph may begin: a dash with white space before it, or one right between two words. */
const dash = /\s(?:[—–-]|--)\s|\s[—–]|(?<=\))[—–-]+\s?|[—–](?=\p{L})/u;

// These run on outlines, see `isPlace`.
const name = "A[A~.’'/-]*(?: [A~.’'/-]+){0,2}";
const town = `${name}(?: and ${name})?`;
const state = "(?:, [Aa.]{2,20}(?: [Aa.]{2,20})?)";
const date = "(?:,? (?:[Aa]{3,9}\\.? \\d{1,2}|\\d{1,2} [Aa]{3,9}\\.?)(?:,? \\d{4})?)";
const agency = "\\([Aa][Aa ./-]{1,40}\\)";
const inCapitals = new RegExp(`^${town}${state}?${date}?(?:,? ${agency})?$`);
/** Small letters only with an agency that is known, or has initials: `Moscow (AFP)`. */
const withAgency = new RegExp(
  `^(?:A[Aa.’' -]{1,30}${state}?${date}? )?\\((?:(?<initials>A{2,8})|[Aa ]+)\\)$`,
);
const agencies = /\((?:Reuters|Associated Press|Xinhua|Sputnik|Interfax|Bloomberg|Kyodo|Anadolu|dpa)\)$/;

/** `MOSCOW (Reuters)`, `LONDON and PARIS, 5 May`, `Moscow (AFP)`, `(AP)`. */
function isPlace(words: string): boolean {
  const outline = words.split(" and ").map(outlineOf).join(" and ");
  if (inCapitals.test(outline)) return true;
  const found = withAgency.exec(outline);
  return found !== null && (found.groups?.initials !== undefined || agencies.test(words));
}

/**
 * Length in UTF-16 units of the dateline that the paragraph begins with, dash included; 0 if there is none.
 *
 *   MOSCOW (Reuters) – …   WASHINGTON — …   LONDON, 5 May (AP) - …   PASADENA, Calif., Jan. 1 (UPI) — …
 */
export function datelineLength(paragraph: string): number {
  // Capitals from the second character on, or an agency in brackets: most paragraphs have neither.
  const head = paragraph.slice(0, longest);
  if (!/^[\p{Lu}.’' -]{2}/u.test(head) && !head.includes(")")) return 0;
  const found = dash.exec(head);
  if (!found) return 0;
  const before = head.slice(0, found.index).trimEnd().replace(/,$/, "");
  if (!isPlace(before)) return 0;
  const length = found.index + found[0].trimEnd().length;
  // No towns: `Q — Why …`, `NATO — the alliance — …`.
  const after = paragraph.slice(length, length + 20).trimStart();
  return before.length >= 4 && after.length >= 10 && !/^\p{Ll}/u.test(after) ? length : 0;
}
