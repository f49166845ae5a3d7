import { sentences } from "../text/sentences";
import { tokenise } from "../text/tokens";
import { isByline } from "./bylines";
import { datelineLength } from "./datelines";
import { isDateLine } from "./dates";
import { endsWithStop, isTitleCase, looksLikeHeadline } from "./titles";

const isHeader = (line: string): boolean => isDateLine(line) || isByline(line);

/** Is the line the headline of the story, given the lines of prose after it? Empty strings stand for lines that are missing. */
export function isHeadline(line: string, after: readonly string[]): boolean {
  if (datelineLength(line) > 0 && !isTitleCase(line)) return false;
  const headed = after.some(isHeader) || datelineLength(after[0] ?? "") > 0;
  const longer = after.some((next) => next.length > line.length);
  if (looksLikeHeadline(line))
    return headed || longer || isTitleCase(line) || after.every((next) => next === "");
  return endsWithStop(line) && isStoppedHeadline(line, headed, after[0] ?? "");
}

/**
 * Some archives put a full stop behind every headline. Without it, and without a date or name below, the line has to read
 * like one: `Council closes bridge over toll dispute.`, but not `The council has closed the bridge.`
 */
function isStoppedHeadline(line: string, headed: boolean, next: string): boolean {
  const bare = line.replace(/(?:\.|…|\.{3})(["'”’»)\]]*)$/, "$1");
  if (line.length > 130 || !looksLikeHeadline(bare)) return false;
  const tokens = tokenise(bare);
  if (isTitleCase(bare)) return tokens.length >= 4;
  if (sentences(bare, tokens).length > 1) return false;
  return (
    headed || (next.length > line.length * 1.5 && tokens.length >= 4 && !tokens.some((t) => isProse(t.text)))
  );
}

/** Articles, pronouns, auxiliaries and days: what headlines leave out. */
const proseWords = new Set(
  `the a an was were had have has been be did said told he she they it i we you his her their its my our your
  him them us me this that these those there who which monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
);

const isProse = (word: string): boolean =>
  (proseWords.has(word.toLowerCase()) && word !== "US") ||
  /^\p{Ll}+ed$/u.test(word) ||
  /['’](?:re|ve|ll|d|t|m)$/.test(word);
