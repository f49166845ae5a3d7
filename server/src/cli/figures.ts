/** A share or a coefficient for people: two decimals, `–` where there is none. */
export const figure = (value: number | null): string => (value === null ? "–" : value.toFixed(2));

export const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`;

/** Three decimals, for machines. */
export const rounded = (value: number | null): number | null =>
  value === null ? null : Number(value.toFixed(3));

/**
 * Rows of a table, columns two spaces apart; numbers to the right. Every row has the same number of cells.
 *
 *   name        quotations
 *   Ada Quill           12
 */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, String(cell).length);
  }
  const isNumber = (i: number): boolean => rows.slice(1).every((row) => typeof row[i] === "number");
  return rows
    .map((row) =>
      row
        .map((cell, i) =>
          isNumber(i) ? String(cell).padStart(widths[i] ?? 0) : String(cell).padEnd(widths[i] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}
