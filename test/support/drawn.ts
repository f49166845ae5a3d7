/**
 * Expectations drawn under the prose that they speak of:
 *
 *   “We came very close,” Lavrov noted.
 *   ^^^^^^^^^^^^^^^^^^^^^ direct
 *                         ^^^^^^ speaker
 *
 * `prose` takes such a drawing's text out again; `draw` makes the drawing from labelled spans. A test compares the whole.
 * A line of carets is any line whose first visible character is `^`; spans that cross a line break are drawn on each line.
 */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const isDrawing = (line: string): boolean => /^\s*\^/.test(line);

/** The text of a drawing, carets left out. A common indent and one line break at each end are dropped. */
export function prose(drawing: string): string {
  return undent(drawing)
    .split("\n")
    .filter((line) => !isDrawing(line))
    .join("\n");
}

/** Drops the line break at each end of a template literal and the indent that all its lines share. */
export function undent(template: string): string {
  const lines = template
    .replace(/^\n/, "")
    .replace(/\n[ \t]*$/, "")
    .split("\n");
  const indents = lines
    .filter((line) => line.trim() !== "" && !isDrawing(line))
    .map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = indents.length > 0 ? Math.min(...indents) : 0;
  return lines.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length))).join("\n");
}

export function draw(text: string, labels: readonly Label[]): string {
  const sorted = [...labels].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: string[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    out.push(line);
    for (const { start: from, end: to, label } of sorted) {
      if (from >= end + 1 || to <= start) continue;
      const a = Math.max(from, start) - start;
      const b = Math.max(Math.min(to, end) - start, a + 1);
      out.push(`${" ".repeat(a)}${"^".repeat(b - a)} ${label}`.trimEnd());
    }
    start = end + 1;
  }
  return out.join("\n");
}

/** The drawing that `of` makes of a drawing's own prose; equal to `undent(drawing)` when the expectation holds. */
export const redraw = (drawing: string, of: (text: string) => readonly Label[]): string => {
  const text = prose(drawing);
  return draw(text, of(text));
};
