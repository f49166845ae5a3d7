/**
 * Text with markers in it, for tests.
 *
 *   "⟦Lavrov⟧ said‸ so"  →  text "Lavrov said so", ranges [{0,6}], cursor 11
 *
 * `‸` is the cursor, `⟦…⟧` a range; ranges may nest and are listed in the order they open.
 */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  readonly cursor: number | null;
}

export function marked(source: string): Marked {
  let text = "";
  let cursor: number | null = null;
  const ranges: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  for (const char of source) {
    if (char === "‸") {
      if (cursor !== null) throw new Error(`two cursors in ${JSON.stringify(source)}`);
      cursor = text.length;
    } else if (char === "⟦") {
      const range = { start: text.length, end: -1 };
      ranges.push(range);
      open.push(range);
    } else if (char === "⟧") {
      const range = open.pop();
      if (!range) throw new Error(`⟧ without ⟦ in ${JSON.stringify(source)}`);
      range.end = text.length;
    } else text += char;
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧ in ${JSON.stringify(source)}`);
  return { text, ranges, cursor };
}
