/** A row of a table in expected.md; lines count from 1. */
export interface ExpectedFinding {
  readonly line: number;
  readonly code: string;
  readonly words: string;
}

/** The tables of expected.md, by the file that the heading above them names. */
export function expectedFindings(markdown: string): ReadonlyMap<string, readonly ExpectedFinding[]> {
  const files = new Map<string, ExpectedFinding[]>();
  let rows: ExpectedFinding[] = [];
  for (const line of markdown.split("\n")) {
    const heading = /^## (\S+)$/.exec(line)?.[1];
    if (heading !== undefined) {
      rows = [];
      files.set(heading, rows);
    }
    const [number, code, words] = cells(line);
    if (code !== undefined && words !== undefined && /^\d+$/.test(number ?? ""))
      rows.push({ line: Number(number), code, words });
  }
  return files;
}

const cells = (line: string): readonly string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
