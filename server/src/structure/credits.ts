/** The longest caption seen in practice has about 500 characters. */
const longest = 600;

const agencies =
  "(?:AP|AFP|EPA|PA|UPI|ANSA|TASS|REUTERS|Reuters|Getty|Getty Images|Associated Press|Sputnik|Xinhua|Shutterstock|Bloomberg|Handout)";

/** Where a photo credit begins, at or near the end of the line. */
const credit = new RegExp(
  [
    "©",
    "\\((?:photo|image|picture|file photo|credit|photograph|screenshot|ap photo|getty images?|reuters|afp)\\b[^)]*\\)?[\\s.]*$",
    "\\b(?:photo|image|picture|photo credit|credit|photograph|image credit|photo courtesy)(?: (?:by|of|via))?\\s*:\\s*[\\p{Lu}@][^.!?]{1,60}\\.?$",
    "\\bphoto(?:graph)? by [\\p{Lu}][^.!?]{2,50}\\.?$",
    `\\bvia ${agencies}\\.?$`,
    `[/|] ?${agencies}(?: [Pp]hoto)?\\.?\\)?$`,
    `\\(${agencies}(?: [Pp]hoto)?(?:[/ ][^)]{1,40})?\\)\\.?$`,
  ].join("|"),
  "iu",
);

/**
 * A line that ends in a photo credit: `caption` where it says what the picture shows, `credit` where it only names
 * the photographer; null for all other lines.
 *
 *   The dam at Orsk after the storm. © Ida Holm / Courtesy City of Orsk   caption
 *   Ida Holm  © Jon Aker                                                  credit
 */
export function creditOf(line: string): "caption" | "credit" | null {
  if (line.length > longest) return null;
  const found = credit.exec(line);
  if (!found || line.length - found.index > 160) return null;
  const before = line.slice(0, found.index);
  if (/["”’]\s+\p{L}+\s+(?:said|says|told)\b/u.test(before)) return null;
  return (before.match(/\p{L}+/gu) ?? []).length >= 4 ? "caption" : "credit";
}
