import { frontLength } from "../../text/front";
import type { Alignment, Copy } from "./align";

/** A stretch of canonical text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a stretch of the old text stands now, and how much of it is left. */
export interface Carried extends Stretch {
  /** Characters of the old words that are left, of those that were there; 0 to 1, white space not counted. */
  readonly left: number;
  /** How many of the letters and signs that stood beside it stand beside it still. */
  readonly held: number;
}

/** At least so much of the words must be left, or nothing says that they are the same. */
const enough = 0.4;

/** What is left of words that were changed must make up so much of both, or they are other words in the same place. */
const alike = 0.55;

/** If so much is left, words that were put in between change nothing. */
const nearlyAll = 0.8;

/**
 * Where the words of the old text stand in the new one; null where they are gone.
 *
 * Words that were torn apart are where most of them are. Words put in at an end do not belong to them, words put in the
 * place of some of theirs do.
 */
export function carry(old: string, now: string, alignment: Alignment, span: Stretch): Carried | null {
  const pieces = piecesIn(alignment, span);
  const strand = heaviest(old, pieces);
  const own = inOrder(pieces.filter((piece) => piece.strand === strand));
  const first = own[0];
  const last = own[own.length - 1];
  if (first === undefined || last === undefined) return null;
  const total = weightOf(old, span.start, span.end);
  const kept = weightOfAll(old, own);
  const left = kept / total;
  const isAlike = ({ start, end }: Stretch): boolean =>
    left >= nearlyAll || (2 * kept) / (total + weightOf(now, start, end)) >= alike;
  const bare = { start: first.now, end: last.now + last.length };
  const whole = {
    start: isGone(old, span.start, first.old) ? replacedFrom(old, now, alignment, span, first) : bare.start,
    end: isGone(old, last.old + last.length, span.end)
      ? replacedTo(old, now, alignment, span, last)
      : bare.end,
  };
  const found = [whole, bare].find(isAlike);
  if (left < enough || found === undefined) return null;
  const held = heldBy({ old, now }, alignment, span, first, last);
  return left >= nearlyAll || held >= hold ? { ...found, left, held } : null;
}

/** So many letters must stand beside words as they did, where the words alone do not tell that they are the same. */
export const hold = 8;

/** What counts as beside it, in UTF-16 units; in the new text with what was put in between. */
const beside = 40;

/** Words of another paragraph do not stand beside it, unless they did before. */
function heldBy(
  { old, now }: { readonly old: string; readonly now: string },
  alignment: Alignment,
  span: Stretch,
  first: Copy,
  last: Copy,
): number {
  const isNear = (from: Stretch, to: Stretch): boolean =>
    to.end >= to.start &&
    to.end - to.start <= 2 * beside &&
    (!now.slice(to.start, to.end).includes("\n") || old.slice(from.start, from.end).includes("\n"));
  const before = piecesIn(alignment, { start: span.start - beside, end: span.start }).filter(
    (piece) =>
      piece.strand === first.strand &&
      isNear(
        { start: piece.old + piece.length, end: first.old },
        { start: piece.now + piece.length, end: first.now },
      ),
  );
  const after = piecesIn(alignment, { start: span.end, end: span.end + beside }).filter(
    (piece) =>
      piece.strand === last.strand &&
      isNear(
        { start: last.old + last.length, end: piece.old },
        { start: last.now + last.length, end: piece.now },
      ),
  );
  return weightOfAll(old, [...before, ...after]);
}

const weightOfAll = (old: string, pieces: readonly Copy[]): number =>
  pieces.reduce((sum, piece) => sum + weightOf(old, piece.old, piece.old + piece.length), 0);

/** The copies inside the span, cut at its ends. */
function piecesIn(alignment: Alignment, span: Stretch): readonly Copy[] {
  const pieces: Copy[] = [];
  for (let at = endedBy(alignment, span.start); at < alignment.length; at++) {
    const copy = alignment[at];
    if (copy === undefined || copy.old >= span.end) break;
    const old = Math.max(copy.old, span.start);
    const end = Math.min(copy.old + copy.length, span.end);
    if (end > old) pieces.push({ ...copy, old, now: copy.now + old - copy.old, length: end - old });
  }
  return pieces;
}

/** How many copies end before an offset or at it. */
const endedBy = (alignment: Alignment, offset: number): number =>
  frontLength(alignment, ({ old, length }) => old + length <= offset);

/** The strand that holds most of the characters. */
function heaviest(old: string, pieces: readonly Copy[]): number {
  const weights = new Map<number, number>();
  for (const { strand, old: at, length } of pieces)
    weights.set(strand, (weights.get(strand) ?? 0) + weightOf(old, at, at + length));
  let best = 0;
  let most = 0;
  for (const [strand, weight] of weights) if (weight > most) [best, most] = [strand, weight];
  return best;
}

/** Pieces of one strand run the same way in both texts; one that does not is a chance likeness. */
function inOrder(pieces: readonly Copy[]): readonly Copy[] {
  const kept: Copy[] = [];
  for (const piece of pieces) {
    const last = kept[kept.length - 1];
    if (last === undefined || piece.now >= last.now + last.length) kept.push(piece);
  }
  return kept;
}

/** Did words stand there that are left out now? */
const isGone = (old: string, start: number, end: number): boolean => weightOf(old, start, end) > 0;

/** The first words were replaced: what stands now between the word before the span and the first piece. */
function replacedFrom(old: string, now: string, alignment: Alignment, span: Stretch, first: Copy): number {
  const before = alignment[endedBy(alignment, span.start) - 1];
  if (before === undefined || before.strand !== first.strand) return first.now;
  const oldEnd = before.old + before.length;
  const nowEnd = before.now + before.length;
  if (weightOf(old, oldEnd, span.start) > 0 || nowEnd > first.now) return first.now;
  return nowEnd + spacesAt(now, nowEnd, first.now);
}

/** The last words were replaced: what stands now between the last piece and the word after the span. */
function replacedTo(old: string, now: string, alignment: Alignment, span: Stretch, last: Copy): number {
  const lastEnd = last.now + last.length;
  const after = alignment[endedBy(alignment, span.end)];
  if (after === undefined || after.strand !== last.strand) return lastEnd;
  if (after.old < span.end || weightOf(old, span.end, after.old) > 0 || after.now < lastEnd) return lastEnd;
  return lastEnd + now.slice(lastEnd, after.now).trimEnd().length;
}

const spacesAt = (text: string, start: number, end: number): number => {
  const stretch = text.slice(start, end);
  return stretch.length - stretch.trimStart().length;
};

/** Characters that are no white space. */
export function weightOf(text: string, start: number, end: number): number {
  let weight = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 9 && code !== 13 && code !== 0xa0) weight++;
  }
  return weight;
}
