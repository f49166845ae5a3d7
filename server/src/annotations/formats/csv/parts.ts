import { isQuotationMark } from "../../../text/characters";
import { oneLine } from "../../../text/excerpt";
import { type CleanSpan, cleanOffset, sliceOf, spanOf } from "../../../text/offsets";
import { markLengthAt, markLengthBefore } from "../../../text/quotationMarks";
import { trimmed } from "../../draft/place";

/**
 * Where the parts of a quotation stand whose words a table has joined; null where the words are others.
 * A part begins behind a quotation mark or a line break and ends before one; it gets its marks if the whole has them.
 *
 *   “We came,” she said, “close.”  We came, close.  →  “We came,”  “close.”
 */
export function partsOf(text: string, span: CleanSpan, words: string): readonly CleanSpan[] | null {
  const slice = sliceOf(text, span);
  const whole = oneLine(slice);
  if (words === "" || words.length > whole.length) return null;
  if (whole === words) return [span];
  const inner = joined(lineOf(slice), words);
  if (inner === null) return null;
  const isMarked = isQuotationMark(slice[0]) || isQuotationMark(slice[slice.length - 1]);
  return inner.flatMap(({ start, end }, i) => {
    const from = i === 0 ? 0 : start - (isMarked ? markLengthBefore(slice, start) : 0);
    const to = i === inner.length - 1 ? slice.length : end + (isMarked ? markLengthAt(slice, end) : 0);
    const part = spanOf(cleanOffset(span.start + from), cleanOffset(span.start + to));
    return trimmed(text, part) ?? [];
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text on one line, each unit with its place in the text as it was; `breaks`: places of spaces that were line breaks. */
interface Line {
  readonly units: readonly string[];
  readonly at: readonly number[];
  readonly breaks: ReadonlySet<number>;
}

function lineOf(text: string): Line {
  const units: string[] = [];
  const at: number[] = [];
  const breaks = new Set<number>();
  for (const { 0: piece, index } of text.matchAll(/\s+|\S+/gu)) {
    if (/^\s/u.test(piece)) {
      if (/[\r\n]/.test(piece)) breaks.add(units.length);
      units.push(" ");
      at.push(index);
    } else
      for (let i = 0; i < piece.length; i++) {
        units.push(piece.charAt(i));
        at.push(index + i);
      }
  }
  return { units, at: [...at, text.length], breaks };
}

/** Places that are tried, so that a text of nothing but marks is given up. */
const mostTries = 2_000;

/** The stretches whose words, with spaces between, are the wanted ones, from the line's beginning to its end. */
function joined(line: Line, words: string): readonly Stretch[] | null {
  const { units, at, breaks } = line;
  const closed = units.length - markLengthBefore(units, units.length);
  const last = units[closed - 1] === " " ? closed - 1 : closed;
  const starts = [0];
  for (let i = 1; i < units.length; i++) if (units[i] !== " " && canBegin(i)) starts.push(i);
  let tries = 0;
  const failed = new Set<string>();

  function canBegin(i: number): boolean {
    const before = units[i - 1] === " " ? i - 1 : i;
    return breaks.has(i - 1) || isQuotationMark(units[before - 1]);
  }

  /** The ends of stretches that begin at `from` and hold the words from `word` on, the longest first. */
  function endsOf(from: number, word: number): readonly number[] {
    const ends: number[] = [];
    for (let i = from; i < units.length && units[i] === words[word + i - from]; i++) {
      const next = i + 1;
      const isEnd =
        next >= last || breaks.has(next) || isQuotationMark(units[units[next] === " " ? next + 1 : next]);
      if (isEnd && units[i] !== " ") ends.push(next);
    }
    return ends.reverse();
  }

  function from(nth: number, word: number): readonly Stretch[] | null {
    const key = `${nth} ${word}`;
    if (failed.has(key) || ++tries > mostTries) return null;
    const start = starts[nth];
    if (start === undefined) return null;
    for (const end of endsOf(start, word)) {
      const stretch = { start: at[start] ?? 0, end: at[end] ?? 0 };
      const next = word + end - start;
      if (next === words.length && end >= last) return [stretch];
      if (words[next] !== " ") continue;
      for (let n = nth + 1; n < starts.length && tries <= mostTries; n++) {
        if ((starts[n] ?? 0) <= end || units[starts[n] ?? 0] !== words[next + 1]) continue;
        const rest = from(n, next + 1);
        if (rest !== null) return [stretch, ...rest];
      }
    }
    failed.add(key);
    return null;
  }

  return from(0, 0) ?? from(1, 0) ?? from(2, 0);
}
