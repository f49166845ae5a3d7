/** A dateline ends at a dash within so many characters. */
const longest = 90;

/** Where the words of the paragraph may begin: a dash with white space before it, or one right between two words. */
const dash = /\s(?:[—–-]|--)\s|\s[—–]|(?<=\))[—–-]+\s?|[—–](?=\p{L})/u;

const name = "\\p{Lu}[\\p{Lu}\\p{M}.’'/-]*(?: [\\p{Lu}\\p{M}.’'/-]+){0,2}";
const town = `${name}(?: and ${name})?`;
const state = "(?:, [\\p{L}.]{2,20}(?: [\\p{L}.]{2,20})?)";
const date = "(?:,? (?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}\\.?)(?:,? \\d{4})?)";
const agency = "\\([\\p{L}][\\p{L} ./-]{1,40}\\)";
const knownAgency =
  "\\((?:\\p{Lu}{2,8}|Reuters|Associated Press|Xinhua|Sputnik|Interfax|Bloomberg|Kyodo|Anadolu|dpa)\\)";

const inCapitals = new RegExp(`^${town}${state}?${date}?(?:,? ${agency})?$`, "u");
/** Small letters only with an agency: `Moscow (AFP)`. */
const withAgency = new RegExp(`^(?:\\p{Lu}[\\p{L}.’' -]{1,30}${state}?${date}? )?${knownAgency}$`, "u");

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
  if (!inCapitals.test(before) && !withAgency.test(before)) return 0;
  const length = found.index + found[0].trimEnd().length;
  // No towns: `Q — Why …`, `NATO — the alliance — …`.
  const after = paragraph.slice(length, length + 20).trimStart();
  return before.length >= 4 && after.length >= 10 && !/^\p{Ll}/u.test(after) ? length : 0;
}
