import { isTimeLine } from "./dates";
import type { Piece } from "./pieces";
import { looksLikeSubhead } from "./titles";

const isProse = (piece: Piece | undefined): boolean => piece?.kind === "prose";

/** Indices of the body's lines of prose that are subheads: alone between longer ones, the last line never. */
export function subheadsOf(pieces: readonly Piece[], body: readonly number[]): ReadonlySet<number> {
  const lines = body.filter((i) => isProse(pieces[i]));
  const found = new Set<number>();
  for (const [n, i] of lines.entries()) {
    const text = pieces[i]?.text ?? "";
    const next = pieces[lines[n + 1] ?? -1];
    if (!next || !isLonger(next, text)) continue;
    if (isTimeLine(text)) found.add(i);
    else if (looksLikeSubhead(text) && !inList(pieces[lines[n - 1] ?? -1], next)) found.add(i);
  }
  return found;
}

const isLonger = (piece: Piece, text: string): boolean =>
  piece.text.length > Math.max(60, text.length * 1.5) && !looksLikeSubhead(piece.text);

/** A short line among short lines, or after a colon, is an item. */
const inList = (before: Piece | undefined, next: Piece): boolean =>
  before !== undefined &&
  (before.text.endsWith(":") || (looksLikeSubhead(before.text) && looksLikeSubhead(next.text)));
