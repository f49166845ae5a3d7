/** The longest caption seen in practice has about 500 characters. */
const longest = 600;
/** A credit is the end of its line. */
const longestCredit = 160;

const agency =
  "(?:AP|AFP|EPA|PA|UPI|ANSA|TASS|REUTERS|Reuters|Getty(?: Images)?|Associated Press|Sputnik|Xinhua|Shutterstock|Bloomberg|Handout)";

/** Where a photo credit begins, each with what its line must hold: patterns are costly to compile, and few lines need any. */
const credits: readonly (readonly [hint: RegExp, credit: RegExp])[] = [
  // Not the © of a text read in the wrong encoding: clichÃ©.
  [/©/, /(?<![\p{L}Ã])©|Â©/u],
  [
    /\((?:photo|image|picture|file|credit|screenshot|ap|getty)/i,
    /\((?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ff]ile photo|[Cc]redit|[Pp]hotograph|[Ss]creenshot|AP Photo|Getty)\b[^()]{0,100}\)[\s.]*$/,
  ],
  [
    /(?:photo|image|picture|credit|courtesy).*:/i,
    /\b(?:[Pp]hotos?|[Ii]mages?|[Pp]ictures?|[Pp]hotographs?|PHOTO|IMAGE|[Cc]redit|[Cc]ourtesy)(?: (?:[Cc]redit|[Cc]ourtesy))?(?: (?:by|of))?: ?[\p{Lu}@][^.!?:]{1,60}\.?$/u,
  ],
  [
    /photo(?:graph)? by /i,
    /\b[Pp]hoto(?:graph)? by \p{Lu}[\p{L}.’'-]*(?:,? (?:[\p{Lu}/|&][\p{L}.’'/-]*|de|van|von|of|for|the)){0,8}\.?$/u,
  ],
  [/\bvia /, new RegExp(`\\bvia ${agency}\\.?$`)],
  [/[/|]/, new RegExp(`[/|] ?${agency}(?: [Pp]hoto)?\\.?$`)],
  [/\(.*(?:\/|via )/, new RegExp(`\\([^()]{1,60}(?:/ ?|via )${agency}[^()]{0,40}\\)\\.?$`)],
];

/** In every credit; most lines of prose are done with here. */
const anyHint = /©|\b(?:photo|image|picture|credit|courtesy)|[/|]|\bvia |\bAP\b|\bGetty\b/i;

/** Where the first credit of a line's end begins; -1 where it has none. */
function creditAt(end: string): number {
  if (!anyHint.test(end)) return -1;
  const found = credits.flatMap(([hint, credit]) => (hint.test(end) ? [end.search(credit)] : []));
  return found.filter((at) => at >= 0).sort((a, b) => a - b)[0] ?? -1;
}

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
  const at = creditAt(end);
  if (at < 0) return null;
  const before = line.slice(0, from + at);
  if (/\bcopyright\s*$/i.test(before)) return "credit";
  return (before.match(/\p{L}+/gu) ?? []).length >= 4 ? "caption" : "credit";
}
