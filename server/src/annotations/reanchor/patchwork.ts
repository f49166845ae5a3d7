import type { QuoteSelector } from "./findQuote";

/** Quotations and their surroundings, put together as far as they tell of one text. */
export interface Patchwork {
  readonly text: string;
  /** Where each quotation begins in it, in UTF-16 units; null for those that do not fit in. */
  readonly starts: readonly (number | null)[];
}

/** A quotation with the code point at which it began in the old text. */
export interface Piece extends QuoteSelector {
  readonly start: number | null;
}

/** Stands for what nobody knows of the old text: a word that no text holds. */
const unknown = " \uFFFE ";

/**
 * What is left of an old text when it is gone itself: each quotation with what stood before and after it, in order, joined
 * where they overlap. It can be compared with the new text as the old one could, only that most of it is missing.
 */
export function patchwork(pieces: readonly Piece[]): Patchwork {
  const starts: (number | null)[] = pieces.map(() => null);
  const inOrder = pieces
    .flatMap(({ start, prefix, exact, suffix }, at) =>
      start === null
        ? []
        : [{ at, from: start - lengthOf(prefix), prefix, letters: [...prefix, ...exact, ...suffix] }],
    )
    .sort((a, b) => a.from - b.from);
  const parts: string[] = [];
  let length = 0;
  /** The code points of the text so far that stand together, and where in the old text they end. */
  let tail: string[] = [];
  let end = 0;
  const append = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  for (const { at, from, prefix, letters } of inOrder) {
    const shared = Math.min(end - from, letters.length);
    const before = tail.length - (end - from);
    if (shared < 0 || before < 0) {
      append(unknown);
      starts[at] = length + prefix.length;
      append(letters.join(""));
      tail = letters;
      end = from + letters.length;
    } else if (agrees(tail, before, letters, shared)) {
      starts[at] = length - unitsOf(tail, before) + prefix.length;
      const added = letters.slice(shared);
      append(added.join(""));
      tail.push(...added);
      end += added.length;
    }
  }
  return { text: parts.join(""), starts };
}

const lengthOf = (text: string): number => [...text].length;

const agrees = (
  tail: readonly string[],
  before: number,
  letters: readonly string[],
  shared: number,
): boolean => {
  for (let i = 0; i < shared; i++) if (tail[before + i] !== letters[i]) return false;
  return true;
};

/** UTF-16 units of the code points from `from` on. */
function unitsOf(letters: readonly string[], from: number): number {
  let units = 0;
  for (let i = from; i < letters.length; i++) units += letters[i]?.length ?? 0;
  return units;
}
