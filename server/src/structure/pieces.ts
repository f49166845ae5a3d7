import { isBoilerplate, isFoot } from "./boilerplate";
import { creditOf } from "./credits";
import { joined, type Line } from "./lines";
import { leadingHandle, mayBePost, type PostAuthor, signatureOf, taggedPost } from "./posts";
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
  ...line,
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
  for (const line of lines) {
    const signed = signatureOf(line);
    const before = pieces.at(-1);
    if (signed && !signed.alone && mayBePost(line)) pieces.push(piece(line, "tweet", signed.author));
    else if (signed && before?.kind === "prose" && mayBePost(before)) {
      const words = wordsOfPost(pieces);
      pieces.length -= words.length;
      pieces.push(piece(joined(text, words[0] ?? before, line), "tweet", signed.author));
    } else if (signed) pieces.push(piece(line, "tweet", signed.author));
    else pieces.push(alone(line, patterns));
  }
  return pieces;
}

/** The pieces at the end of the list that hold the words of the post whose author's line comes next. */
function wordsOfPost(pieces: readonly Piece[]): readonly Piece[] {
  let from = pieces.length - 1;
  const blanksUsed = pieces.some((p, i) => i > 0 && p.afterBlank);
  // Where paragraphs have blank lines between them, lines without one are the lines of one post.
  while (blanksUsed && from > 0 && !pieces[from]?.afterBlank && pieces[from - 1]?.kind === "prose") {
    if ((pieces.at(-1)?.span.end ?? 0) - (pieces[from - 1]?.span.start ?? 0) > 500) break;
    from--;
  }
  return pieces.slice(from);
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
