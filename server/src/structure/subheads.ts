import { isDateLine, isTimeLine } from "./dates";
import type { Piece } from "./pieces";
import { isFramedInDashes, isInSingleMarks, looksLikeSubhead } from "./titles";

/** Where so great a part of the lines look like subheads, they are verse, a list or a transcript. */
const greatestShare = 0.4;

/** Indices of the lines of the body's prose that are subheads: alone between longer ones, the last line never. */
export function subheadsOf(pieces: readonly Piece[], body: readonly number[]): ReadonlySet<number> {
  const lines = body.filter((i) => pieces[i]?.kind === "prose");
  const textAt = (n: number): string => pieces[lines[n] ?? -1]?.text ?? "";
  const quotesInDouble = lines.some((i) => /["“]|''/.test(pieces[i]?.text ?? ""));
  const isSubhead = (line: string): boolean =>
    looksLikeSubhead(line) || isFramedInDashes(line) || (quotesInDouble && isInSingleMarks(line));
  const times = lines.filter((i, n) => n + 1 < lines.length && isTimeLine(pieces[i]?.text ?? ""));
  const titles = lines.filter(
    (i, n) => i > 0 && standsOver(isSubhead, textAt(n), textAt(n - 1), textAt(n + 1), textAt(n + 2)),
  );
  const counts = new Map<string, number>();
  for (const i of titles) {
    const text = pieces[i]?.text ?? "";
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  // A line that comes again names a speaker or a series, not a section.
  const once = titles.filter((i) => counts.get(pieces[i]?.text ?? "") === 1);
  return new Set(once.length > lines.length * greatestShare ? times : [...times, ...once]);
}

function standsOver(
  isSubhead: (line: string) => boolean,
  line: string,
  before: string,
  next: string,
  third: string,
): boolean {
  if (next === "" || !isSubhead(line) || isTimeLine(line) || isDateLine(line)) return false;
  // A short line among short lines, or after a colon, is an item of a list.
  if (before.endsWith(":") || isSubhead(before) || isSubhead(next)) return false;
  return Math.max(next.length, third.length) > Math.max(60, line.length * 1.5);
}
