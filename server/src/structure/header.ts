import { isBareName, isByline } from "./bylines";
import { datelineLength } from "./datelines";
import { isDateLine } from "./dates";
import type { Piece } from "./pieces";
import { endsWithStop, isTitleCase, looksLikeHeadline } from "./titles";

export type HeaderKind = "headline" | "byline" | "date";

/** How many lines of prose the head of a story may have. */
const depth = 6;

/** What the lines at the head of a story are, by their index; those not listed belong to the body. */
export function headerOf(pieces: readonly Piece[]): ReadonlyMap<number, HeaderKind> {
  const header = new Map<number, HeaderKind>();
  const prose = [...pieces.keys()].filter((i) => pieces[i]?.kind === "prose").slice(0, depth);
  const textAt = (n: number): string => pieces[prose[n] ?? -1]?.text ?? "";
  for (const [n, i] of prose.entries()) {
    const line = textAt(n);
    const kinds = new Set(header.values());
    if (isDateLine(line)) header.set(i, "date");
    else if (isByline(line)) header.set(i, "byline");
    else if (n === 0 && isHeadline(line, [textAt(1), textAt(2)])) header.set(i, "headline");
    else if (!kinds.has("byline") && isBareName(line) && (kinds.has("headline") || isDateLine(textAt(n + 1))))
      header.set(i, "byline");
    else break;
  }
  return header;
}

const isHeader = (line: string): boolean => isDateLine(line) || isByline(line);

/** Is the first line of a story its headline, given the lines of prose after it? */
export function isHeadline(line: string, after: readonly string[]): boolean {
  const headed = after.some(isHeader) || datelineLength(after[0] ?? "") > 0;
  if (looksLikeHeadline(line))
    return (
      headed ||
      isTitleCase(line) ||
      after.every((next) => next === "") ||
      after.some((next) => next.length > line.length)
    );
  // Some archives put a full stop behind every headline.
  if (!endsWithStop(line)) return false;
  const bare = line.replace(/\.(["'”’»)\]]*)$/, "$1");
  return (
    line.length <= 130 && looksLikeHeadline(bare) && !/[.!?]\s/.test(bare) && (headed || isTitleCase(bare))
  );
}
