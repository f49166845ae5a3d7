import { isDigit, isLetter, isLetterOrDigit, isSpaceOrEdge } from "../text/characters";
import type { MarkStyle } from "./types";

/** A character (or two) that may be a quotation mark. Offsets are relative to the paragraph. */
export interface MarkCandidate {
  readonly at: number;
  readonly length: number;
  readonly style: MarkStyle;
  readonly curly: boolean;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

const doubles = new Map<string, { style: MarkStyle; opens: boolean; closes: boolean }>([
  ['"', { style: "double", opens: true, closes: true }],
  ["“", { style: "double", opens: true, closes: false }],
  ["”", { style: "double", opens: false, closes: true }],
  ["„", { style: "low", opens: true, closes: false }],
  ["‟", { style: "double", opens: true, closes: false }],
  ["«", { style: "guillemet", opens: true, closes: false }],
  ["»", { style: "guillemet", opens: false, closes: true }],
  ["＂", { style: "double", opens: true, closes: true }],
]);

/** After these a mark opens, before these it closes, white space aside. */
const openers = new Set([..."([{—–-/…"]);
const closers = new Set([...".,;:!?)]}—–-/…"]);

/** `'em`, `'tis`, `'90s`: an apostrophe in front of a word that has lost its beginning. */
const elision = /^['‘’](?:\d\ds?\b|(?:em|tis|twas|til|till|cause|bout|round|n|un|cuz|nuff|kay|ere|er)\b)/i;

/** The marks of one paragraph, left to right. Apostrophes, primes, feet and inches are left out. */
export function markCandidates(text: string): readonly MarkCandidate[] {
  const found: MarkCandidate[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? "";
    const double = doubles.get(char);
    if (double) {
      const candidate = doubleMark(text, at, double);
      if (candidate) found.push(candidate);
    } else if (char === "'" || char === "‘" || char === "’" || char === "‚" || char === "‹" || char === "›") {
      const pair = text[at + 1];
      if (char === "'" && pair === "'" && text[at + 2] !== "'") {
        // ''We won,'' she said: two single marks for a double one, as some wires send it.
        const canOpen = isSpaceOrEdge(text[at - 1]) && !isSpaceOrEdge(text[at + 2]);
        found.push({ at, length: 2, style: "backtick", curly: false, canOpen, canClose: !canOpen });
        at++;
        continue;
      }
      const candidate = singleMark(text, at, char);
      if (candidate) found.push(candidate);
    } else if (char === "`") {
      const length = text[at + 1] === "`" ? 2 : 1;
      found.push({
        at,
        length,
        style: length === 2 ? "backtick" : "single",
        curly: false,
        canOpen: true,
        canClose: false,
      });
      at += length - 1;
    }
  }
  return found;
}

function doubleMark(
  text: string,
  at: number,
  { style, opens, closes }: { style: MarkStyle; opens: boolean; closes: boolean },
): MarkCandidate | null {
  const before = text[at - 1];
  const after = text[at + 1];
  const curly = text[at] !== '"' && text[at] !== "＂";
  // “…?“ he asked: an opening mark that stands where only a closing one can.
  if (style === "double" && curly && opens && isSpaceOrEdge(after) && !isSpaceOrEdge(before))
    return { at, length: 1, style, curly, canOpen: false, canClose: true };
  if (style === "guillemet" || (curly && opens && !closes))
    return { at, length: 1, style, curly, canOpen: opens, canClose: closes };
  const spaceBefore = isSpaceOrEdge(before);
  const spaceAfter = isSpaceOrEdge(after);
  // A mark between two spaces closes if anything is open: `'a flight to quality,' " he said`.
  if (!curly && spaceBefore && spaceAfter && before !== undefined && after !== undefined)
    return { at, length: 1, style, curly, canOpen: true, canClose: true };
  if (curly) {
    // ” in front of a word after a space is a slip of the keyboard for “.
    return { at, length: 1, style, curly, canOpen: spaceBefore && isLetterOrDigit(after), canClose: true };
  }
  // 6'2" and 30" are measures, if nothing is open; the pairing decides.
  const canOpen = spaceBefore
    ? !spaceAfter || before === undefined
    : (isOpeningContext(before) && !spaceAfter) || isGlued(text, at);
  const canClose = spaceAfter
    ? !spaceBefore || after === undefined
    : closers.has(after ?? "") || !spaceBefore;
  return { at, length: 1, style, curly, canOpen: canOpen || !canClose, canClose };
}

/**
 * `Quill:"We won."`, `at the time."Nobody came."`: the space in front of an opening mark is missing. It opens only where
 * nothing is open, which the pairing knows, and where a mark that can close it comes next.
 */
function isGlued(text: string, at: number): boolean {
  if (!/[\p{L}:.?!)]/u.test(text[at - 1] ?? "") || !isLetter(text[at + 1])) return false;
  const next = text.indexOf('"', at + 1);
  return next >= 0 && !isSpaceOrEdge(text[next - 1]) && !isLetterOrDigit(text[next + 1]);
}

const isOpeningContext = (before: string | undefined): boolean =>
  openers.has(before ?? "") ||
  before === "‘" ||
  before === "'" ||
  before === "“" ||
  before === "»" ||
  before === "«";

function singleMark(text: string, at: number, char: string): MarkCandidate | null {
  const before = text[at - 1];
  const after = text[at + 1];
  const curly = char !== "'";
  if (char === "‚" || char === "‹" || char === "›") {
    // A low comma-like mark opens only where a comma could not stand.
    if (char === "‚" && !(isSpaceOrEdge(before) && isLetterOrDigit(after))) return null;
    return {
      at,
      length: 1,
      style: char === "‚" ? "low" : "guillemet",
      curly,
      canOpen: char !== "›",
      canClose: char === "›",
    };
  }
  if (isLetter(before) && isLetter(after)) return null;
  if (isDigit(before) && !isSpaceOrEdge(after) && !closers.has(after ?? "") && after !== '"') return null;
  const marksBefore = before === '"' || before === "“" || before === "„";
  const canOpen =
    char !== "’" &&
    isLetterOrDigitOrBracket(after) &&
    (isSpaceOrEdge(before) || openers.has(before ?? "") || marksBefore) &&
    !(char === "'" && elision.test(text.slice(at, at + 9)));
  const canClose =
    char !== "‘" && !isSpaceOrEdge(before) && !openersOnly.has(before ?? "") && !isLetterOrDigit(after);
  if (!canOpen && !canClose) return null;
  return { at, length: 1, style: "single", curly, canOpen, canClose };
}

const openersOnly = new Set([..."([{"]);
const isLetterOrDigitOrBracket = (char: string | undefined): boolean =>
  isLetterOrDigit(char) ||
  char === "[" ||
  char === "(" ||
  char === "…" ||
  char === "." ||
  char === "$" ||
  char === "@" ||
  char === "#";
