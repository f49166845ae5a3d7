/**
 * The rows of a table, RFC 4180; line breaks may be LF, too. A byte order mark before it is passed over. Where the first
 * row has none, semicolons or tabs part the cells: spreadsheets write those where the comma is the decimal mark.
 *
 *   a,"b ""c"", d"  →  [["a", "b \"c\", d"]]
 */
export function cellsOf(content: string): readonly (readonly string[])[] {
  const [top = ""] = content.split(/[\r\n]/, 1);
  const comma = [",", ";", "\t"].find((each) => top.includes(each)) ?? ",";
  const rows: string[][] = [];
  let row: string[] = [];
  let at = content.startsWith("\uFEFF") ? 1 : 0;
  while (at < content.length) {
    const { cell, end } = content[at] === '"' ? quotedCell(content, at, comma) : bareCell(content, at, comma);
    row.push(cell);
    at = end;
    if (content[at] === comma) {
      at++;
      // A comma at the very end has an empty cell behind it.
      if (at === content.length) row.push("");
      continue;
    }
    if (content[at] === "\r" && content[at + 1] === "\n") at++;
    at++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface Cell {
  readonly cell: string;
  readonly end: number;
}

function bareCell(content: string, start: number, comma: string): Cell {
  let end = start;
  while (end < content.length && !`${comma}\r\n`.includes(content[end] ?? "")) end++;
  return { cell: content.slice(start, end), end };
}

/** What stands between the closing quote and the next comma belongs to the cell, as spreadsheets read it. */
function quotedCell(content: string, start: number, comma: string): Cell {
  const pieces: string[] = [];
  let at = start + 1;
  for (;;) {
    const quote = content.indexOf('"', at);
    if (quote < 0) return { cell: pieces.join("") + content.slice(at), end: content.length };
    pieces.push(content.slice(at, quote));
    if (content[quote + 1] !== '"') {
      const rest = bareCell(content, quote + 1, comma);
      return { cell: pieces.join("") + rest.cell, end: rest.end };
    }
    pieces.push('"');
    at = quote + 2;
  }
}
