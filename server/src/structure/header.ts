import { isBareName, isByline } from "./bylines";
import { isDateLine } from "./dates";
import { isHeadline } from "./headlines";
import type { Piece } from "./pieces";
import { looksLikeHeadline, wordCount } from "./titles";

/** `boilerplate`: a kicker, the name of the page's section over the headline. */
export type HeaderKind = "headline" | "byline" | "date" | "boilerplate";

/** How many lines of prose the head of a story may have. */
const depth = 6;
/** Characters that the line under a headline may have to belong to it. */
const longestDeck = 160;

/** What the lines at the head of a story are, by their index; those not listed belong to the body. */
export function headerOf(pieces: readonly Piece[]): ReadonlyMap<number, HeaderKind> {
  const header = new Map<number, HeaderKind>();
  const prose = [...pieces.keys()].filter((i) => pieces[i]?.kind === "prose");
  const textAt = (n: number): string => pieces[prose[n] ?? -1]?.text ?? "";
  for (const [n, i] of prose.slice(0, depth).entries()) {
    const kind = kindOf(
      textAt(n),
      [1, 2, 3, 4].map((k) => textAt(n + k)),
      new Set(header.values()),
    );
    if (kind === null) break;
    header.set(i, kind);
    if (kind === "headline" && isDeck(pieces, i + 1)) header.set(i + 1, "headline");
  }
  return header;
}

/** The kind of a line with `after` below it, in a head of which `before` are known; null where the body begins. */
function kindOf(line: string, after: readonly string[], before: ReadonlySet<HeaderKind>): HeaderKind | null {
  if (isDateLine(line)) return "date";
  if (isByline(line)) return "byline";
  const named = isBareName(line) && !before.has("byline");
  if (before.has("headline")) return named ? "byline" : null;
  if (named && isDateLine(after[0] ?? "") && looksLikeHeadline(after[1] ?? "")) return "byline";
  if (isKicker(line, after)) return "boilerplate";
  return isHeadline(line, after) ? "headline" : null;
}

/** `World` over a headline. */
const isKicker = (line: string, [next = "", ...after]: readonly string[]): boolean =>
  line.length <= 20 &&
  wordCount(line) <= 2 &&
  /^\p{Lu}[\p{L} &]*$/u.test(line) &&
  looksLikeHeadline(next) &&
  wordCount(next) >= 4 &&
  isHeadline(next, after);

/** A short line right under the headline, in a text that has blank lines between its paragraphs. */
function isDeck(pieces: readonly Piece[], i: number): boolean {
  const line = pieces[i];
  return (
    line?.kind === "prose" &&
    !line.afterBlank &&
    pieces[i + 1]?.afterBlank === true &&
    line.text.length <= longestDeck &&
    !isByline(line.text) &&
    !isDateLine(line.text) &&
    !isBareName(line.text)
  );
}
