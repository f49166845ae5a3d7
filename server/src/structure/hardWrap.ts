import { joined, type Line } from "./lines";

/** Lines longer than this were not broken to fit a column. */
const widest = 90;
const narrowest = 40;

/**
 * Joins the lines of a file whose paragraphs were broken to fit a column:
 *
 *   The council voted on Monday to close the bridge, which has     one paragraph,
 *   carried no traffic since the flood.                            two lines
 *
 * Only a file that is broken so throughout is touched: in all others one line is one paragraph.
 */
export function joinWrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const width = columnOf(lines);
  if (width === null) return lines;
  const out: Line[] = [];
  let first: Line | null = null;
  let last: Line | null = null;
  for (const line of lines) {
    if (first && last && goesOn(last, line, width)) {
      last = line;
      continue;
    }
    if (first && last) out.push(joined(text, first, last));
    first = line;
    last = line;
  }
  if (first && last) out.push(joined(text, first, last));
  return out;
}

const endsSentence = (line: string): boolean => /[.!?:…]["'”’»)\]]*$/.test(line.slice(-8));
const startsLower = (line: string): boolean => /^["'“‘«([]?\p{Ll}/u.test(line);

/** Is `next` the rest of the paragraph that `line` belongs to? */
function goesOn(line: Line, next: Line, width: number): boolean {
  if (next.afterBlank || (next.indented && !line.indented)) return false;
  if (startsLower(next.text)) return true;
  const room = width - line.text.length;
  // The next word would have fitted: the line was ended on purpose.
  const word = next.text.indexOf(" ") < 0 ? next.text.length : next.text.indexOf(" ");
  return room <= word + 1 || (!endsSentence(line.text) && room < width / 3);
}

/** The width in characters that the file is broken to; null if it is not. */
function columnOf(lines: readonly Line[]): number | null {
  let inner = 0;
  let long = 0;
  let midSentence = 0;
  let lowerNext = 0;
  let width = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    if (line.text.length > widest) return null;
    width = Math.max(width, line.text.length);
    const next = lines[i + 1];
    if (!next || next.afterBlank) continue;
    inner++;
    if (line.text.length >= narrowest) long++;
    if (!endsSentence(line.text)) midSentence++;
    if (startsLower(next.text)) lowerNext++;
  }
  const wrapped =
    inner >= 5 && long >= inner * 0.7 && midSentence >= inner * 0.6 && lowerNext >= inner * 0.35;
  return wrapped ? width : null;
}
