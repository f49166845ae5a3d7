/** A mention in its surroundings: the text, and where in it the mention stands (UTF-16, end-exclusive). */
export interface Snippet {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Characters shown before the mention; the side bar cuts what is too long behind it. */
const before = 24;
const after = 80;

/**
 * Cuts a line around `start`–`end`, at spaces.
 *
 *   Russian Foreign Minister Sergei Lavrov was blunt.  →  …Foreign Minister Sergei Lavrov was blunt.
 */
export function snippet(line: string, start: number, end: number): Snippet {
  const from = start <= before ? 0 : nextWord(line, start - before, start);
  const to = Math.min(line.length, end + after);
  const lead = from > 0 ? "…" : "";
  const text = `${lead}${line.slice(from, to)}${to < line.length ? "…" : ""}`;
  const shift = lead.length - from;
  return { text, start: start + shift, end: Math.min(end, line.length) + shift };
}

/** The first place after a space in a stretch of the line; its end if there is none. */
function nextWord(line: string, from: number, to: number): number {
  const space = line.indexOf(" ", from);
  return space >= 0 && space < to ? space + 1 : to;
}
