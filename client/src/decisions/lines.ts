/** The lines of a text with one more, sorted, none twice. Lines that say nothing to us stay. */
export const withLine = (text: string, line: string): string => printed([...linesOf(text), line]);

export const withoutLine = (text: string, line: string): string =>
  printed(linesOf(text).filter((each) => each !== line));

/** The same when a file, or a folder of files, has another name: `from` and `to` are paths as the lines have them. */
export const withRenamed = (text: string, from: string, to: string): string =>
  printed(linesOf(text).map((line) => renamed(line, from, to)));

const linesOf = (text: string): readonly string[] =>
  text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");

/** By code units, so that every machine sorts alike. */
const printed = (lines: readonly string[]): string =>
  [...new Set(lines)]
    .sort()
    .map((line) => `${line}\n`)
    .join("");

function renamed(line: string, from: string, to: string): string {
  const prefix = `{"file":${JSON.stringify(from).slice(0, -1)}`;
  const next = line[prefix.length];
  if (!line.startsWith(prefix) || (next !== '"' && next !== "/")) return line;
  return `{"file":${JSON.stringify(to).slice(0, -1)}${line.slice(prefix.length)}`;
}
