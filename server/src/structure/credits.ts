/** The longest caption seen in practice has about 500 characters. */
const longest = 600;
/** A credit is the end of its line. */
const longestCredit = 160;

const agency =
  "(?:AP|AFP|EPA|PA|UPI|ANSA|TASS|REUTERS|Reuters|Getty(?: Images)?|Associated Press|Sputnik|Xinhua|Shutterstock|Bloomberg|Handout)";

/** Where a photo credit begins. */
const credit = new RegExp(
  [
    // Not the © of a text read in the wrong encoding: clichÃ©.
    "(?<![\\p{L}Ã])©|Â©",
    "\\((?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ff]ile photo|[Cc]redit|[Pp]hotograph|[Ss]creenshot|AP Photo|Getty)\\b[^()]{0,100}\\)[\\s.]*$",
    "\\b(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|[Pp]hotographs?|PHOTO|IMAGE|[Cc]redit|[Cc]ourtesy)(?: (?:[Cc]redit|[Cc]ourtesy))?(?: (?:by|of))?: ?[\\p{Lu}@][^.!?:]{1,60}\\.?$",
    "\\b[Pp]hoto(?:graph)? by \\p{Lu}[\\p{L}.’'-]*(?:,? (?:[\\p{Lu}/|&][\\p{L}.’'/-]*|de|van|von|of|for|the)){0,8}\\.?$",
    `\\bvia ${agency}\\.?$`,
    `[/|] ?${agency}(?: [Pp]hoto)?\\.?$`,
    `\\([^()]{1,60}(?:/ ?|via )${agency}[^()]{0,40}\\)\\.?$`,
  ].join("|"),
  "u",
);

/** In every credit; most lines of prose are done with here. */
const hint = /©|\b(?:photo|image|picture|credit|courtesy)|[/|]|\bvia |\bAP\b|\bGetty\b/i;

/**
 * A line that ends in a photo credit: `caption` where it says what the picture shows, `credit` where it only names
 * the photographer; null for all other lines.
 *
 *   The dam at Orsk after the storm. © Ida Holm / Courtesy City of Orsk   caption
 *   Ida Holm  © Jon Aker                                                  credit
 */
export function creditOf(line: string): "caption" | "credit" | null {
  if (line.length > longest) return null;
  const from = Math.max(0, line.length - longestCredit);
  const end = line.slice(from);
  const found = hint.test(end) ? credit.exec(end) : null;
  if (!found) return null;
  const before = line.slice(0, from + found.index);
  if (/\bcopyright\s*$/i.test(before)) return "credit";
  return (before.match(/\p{L}+/gu) ?? []).length >= 4 ? "caption" : "credit";
}
