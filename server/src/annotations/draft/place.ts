import { type CleanSpan, cleanOffset, spanOf } from "../../text/offsets";

/**
 * The pieces of `span` that can stand in the text beside the spans that are there.
 *
 * Markup holds no blank line, begins and ends with a word, and never crosses other markup, so a span is cut
 * at each blank line and wherever it would cross. Most spans are one piece; white space alone is none.
 */
export function piecesOf(clean: string, span: CleanSpan, placed: readonly CleanSpan[]): readonly CleanSpan[] {
  const whole = wholeCharacters(clean, span);
  const near = placed.filter((other) => other.start < whole.end && whole.start < other.end);
  return uncrossed(paragraphsOf(clean, whole), near, (piece) => trimmed(clean, piece));
}

/** The spans, cut wherever they would cross another one; `fitted` says what of a piece can stand. */
export function uncrossed(
  spans: readonly CleanSpan[],
  near: readonly CleanSpan[],
  fitted: (piece: CleanSpan) => CleanSpan | null,
): readonly CleanSpan[] {
  const waiting = [...spans].reverse();
  const pieces: CleanSpan[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const piece = fitted(next);
    if (piece === null) continue;
    const cut = crossing(piece, near);
    if (cut === null) pieces.push(piece);
    else waiting.push(between(cut, piece.end), between(piece.start, cut));
  }
  return pieces;
}

/** Without white space at either end; null if nothing is left. */
export function trimmed(text: string, span: CleanSpan): CleanSpan | null {
  let { start, end }: { start: number; end: number } = span;
  while (start < end && isWhiteSpace(text[start])) start++;
  while (end > start && isWhiteSpace(text[end - 1])) end--;
  return start === end ? null : between(start, end);
}

/** Inside the text, and widened where it would begin or end inside a character of two units. */
function wholeCharacters(text: string, span: CleanSpan): CleanSpan {
  const start = Math.min(Math.max(0, span.start), text.length);
  const end = Math.min(Math.max(start, span.end), text.length);
  if (start === end) return between(start, end);
  return between(
    isInsideCharacter(text, start) ? start - 1 : start,
    isInsideCharacter(text, end) ? end + 1 : end,
  );
}

/** Cut at lines that hold nothing but spaces and tabs. */
function paragraphsOf(text: string, span: CleanSpan): readonly CleanSpan[] {
  const found: CleanSpan[] = [];
  let start: number = span.start;
  let lineIsBlank = false;
  for (let at = start; at < span.end; at++) {
    const char = text[at];
    if (char === "\n" || char === "\r") {
      if (lineIsBlank) {
        found.push(between(start, at));
        start = at;
      }
      if (char === "\r" && text[at + 1] === "\n") at++;
      lineIsBlank = true;
    } else if (char !== " " && char !== "\t") lineIsBlank = false;
  }
  return [...found, between(start, span.end)];
}

/** Where `span` has to be cut because another span begins outside it and ends in it, or the other way round. */
function crossing(span: CleanSpan, others: readonly CleanSpan[]): number | null {
  for (const { start, end } of others) {
    if (start < span.start && span.start < end && end < span.end) return end;
    if (span.start < start && start < span.end && span.end < end) return start;
  }
  return null;
}

const isWhiteSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char);

const isInsideCharacter = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[at] ?? "");

const between = (start: number, end: number): CleanSpan => spanOf(cleanOffset(start), cleanOffset(end));
