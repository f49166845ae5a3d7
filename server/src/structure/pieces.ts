import { isBoilerplate, isFoot } from "./boilerplate";
import { creditOf } from "./credits";
import { joined, type Line } from "./lines";
import {
  closesTag,
  leadingHandle,
  maySign,
  opensTag,
  type PostAuthor,
  signatureOf,
  taggedPost,
} from "./posts";
import { isEndMark, isRule, isStoryFoot } from "./separators";

/**
 * A line, or the few lines of a post, with what they are on their own.
 *
 * - `foot`: a separator that ends a story whatever follows; `rule`: one that may also stand between sections.
 * - `prose`: everything that only its neighbours can tell: headline, byline, subhead, paragraph.
 */
export interface Piece extends Line {
  readonly kind: "foot" | "rule" | "boilerplate" | "caption" | "tweet" | "prose";
  /** Boilerplate after which another story may begin. */
  readonly ends: boolean;
  readonly author: PostAuthor | null;
}

const piece = (line: Line, kind: Piece["kind"], author: PostAuthor | null = null): Piece => ({
  span: line.span,
  text: line.text,
  afterBlank: line.afterBlank,
  indented: line.indented,
  kind,
  ends: kind === "boilerplate" && isFoot(line.text),
  author,
});

/** Names each line as far as it can be named alone, and puts a post's lines together. */
export function piecesOf(
  text: string,
  lines: readonly Line[],
  patterns: readonly string[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const line of closeTags(text, lines)) {
    const signed = signatureOf(line);
    const before = pieces.at(-1);
    if (signed?.alone && before?.kind === "prose" && maySign(before, line)) {
      const words = wordsOfPost(pieces);
      pieces.length -= words.length;
      pieces.push(piece(joined(text, words[0] ?? before, line), "tweet", signed.author));
    } else pieces.push(signed ? piece(line, "tweet", signed.author) : alone(line, patterns));
  }
  return pieces;
}

/** Joins a tag that a line break has cut: `<tweet author="@desk` and `">The dam broke.</tweet>`. */
function closeTags(text: string, lines: readonly Line[]): readonly Line[] {
  if (!lines.some(opensTag)) return lines;
  const out: Line[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    if (before && opensTag(before) && closesTag(line)) out[out.length - 1] = joined(text, before, line);
    else out.push(line);
  }
  return out;
}

/** Lines that the words of one post may stand on. */
const mostLines = 6;

/**
 * The pieces at the end of the list that hold the words of the post whose author's line comes next: those since the last
 * blank line; only the last piece where no blank line is near, as in a file that has none between its paragraphs.
 */
function wordsOfPost(pieces: readonly Piece[]): readonly Piece[] {
  for (let n = 1; n <= Math.min(mostLines, pieces.length); n++) {
    const first = pieces.at(-n);
    if (first?.kind !== "prose") break;
    if (first.afterBlank) return pieces.slice(-n);
  }
  return pieces.slice(-1);
}

function alone(line: Line, patterns: readonly string[]): Piece {
  if (isStoryFoot(line.text)) return piece(line, "foot");
  if (isRule(line.text) || isEndMark(line.text)) return piece(line, "rule");
  const tagged = taggedPost(line);
  if (tagged) return piece(line, "tweet", tagged.author);
  const handle = leadingHandle(line);
  if (handle) return piece(line, "tweet", handle);
  if (isBoilerplate(line.text, patterns)) return piece(line, "boilerplate");
  const credit = creditOf(line.text);
  if (credit) return piece(line, credit === "caption" ? "caption" : "boilerplate");
  return piece(line, "prose");
}
