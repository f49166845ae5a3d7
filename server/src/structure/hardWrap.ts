import { joined, type Line } from "./lines";

/** Lines longer than this were not broken to fit a column. */
const widest = 90;
const narrowest = 40;

/** How a file was broken. */
interface Column {
  /** Length of the longest line. */
  readonly width: number;
  /** Does white space at the start of a line begin a paragraph? */
  readonly indents: boolean;
}

/**
 * Joins the lines of a file whose paragraphs were broken to fit a column:
 *
 *   The council voted on Monday to close the bridge, which has     one paragraph,
 *   carried no traffic since the flood.                            two lines
 *
 * Only a file that is broken so throughout is touched: in all others one line is one paragraph.
 */
export function joinWrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const column = columnOf(lines);
  if (!column) return lines;
  const out: Line[] = [];
  let first: Line | null = null;
  let last: Line | null = null;
  for (const line of lines) {
    if (!first || !last || !goesOn(last, line, column)) {
      if (first && last) out.push(joined(text, first, last));
      first = line;
    }
    last = line;
  }
  if (first && last) out.push(joined(text, first, last));
  return out;
}

const endsSentence = (line: string): boolean => /[.!?:…]["'”’»)\]]*$/.test(line.slice(-8));
const startsLower = (line: string): boolean => /^["'“‘«([]?\p{Ll}/u.test(line.slice(0, 3));
const isOneWord = (line: string): boolean => !/\s/.test(line);

/** Is `next` the rest of the paragraph that `line` belongs to? */
function goesOn(line: Line, next: Line, { width, indents }: Column): boolean {
  if (next.afterBlank || (indents && next.indented)) return false;
  if (startsLower(next.text)) return true;
  const room = width - line.text.length;
  const word = /^\S+/.exec(next.text.slice(0, widest))?.[0].length ?? 0;
  // The next word would have fitted: the line was ended on purpose, unless it ends in mid-sentence.
  return room <= word + 1 || (!endsSentence(line.text) && room < width / 3);
}

/** Null for a file that was not broken to fit a column. */
function columnOf(lines: readonly Line[]): Column | null {
  // Addresses cannot be broken.
  const measured = lines.filter((line) => !isOneWord(line.text));
  if (measured.some((line) => line.text.length > widest)) return null;
  const broken = measured.filter((_, i) => measured[i + 1]?.afterBlank === false);
  const next = measured.filter((line, i) => i > 0 && !line.afterBlank);
  const wrapped =
    broken.length >= 5 &&
    share(broken, (line) => line.text.length >= narrowest) >= 0.7 &&
    share(broken, (line) => !endsSentence(line.text)) >= 0.6 &&
    share(next, (line) => startsLower(line.text)) >= 0.35;
  if (!wrapped) return null;
  const indented = share(measured, (line) => line.indented);
  return {
    width: measured.reduce((width, line) => Math.max(width, line.text.length), 0),
    indents: indented > 0 && indented < 0.7,
  };
}

const share = (lines: readonly Line[], is: (line: Line) => boolean): number =>
  lines.length === 0 ? 0 : lines.filter(is).length / lines.length;
