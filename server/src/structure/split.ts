import { isByline } from "./bylines";
import { datelineLength } from "./datelines";
import { isDateLine } from "./dates";
import type { Piece } from "./pieces";
import { looksLikeHeadline, wordCount } from "./titles";

/**
 * The stories of a file, as runs of pieces. A story ends
 *
 *   - at a foot (`• Published in World`);
 *   - at a rule (`***`) or the page's closing words (`Discuss This Article`), if a new headline follows.
 *
 * What has no prose of its own goes with the story before it.
 */
export function splitStories(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const stories: Piece[][] = [];
  let story: Piece[] = [];
  const close = (): void => {
    const last = stories.at(-1);
    if (story.length === 0) return;
    if (last && !story.some(hasWords)) last.push(...story);
    else stories.push(story);
    story = [];
  };
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1];
    if (before?.kind === "foot") close();
    else if (
      before &&
      (before.kind === "rule" || before.ends) &&
      story.some(hasWords) &&
      opensStory(pieces, i)
    )
      close();
    story.push(piece);
  }
  close();
  return stories;
}

const hasWords = (piece: Piece): boolean => piece.kind === "prose" || piece.kind === "tweet";

/** Does a new story's headline stand at `i`, where a rule or closing words have just been? */
function opensStory(pieces: readonly Piece[], i: number): boolean {
  const line = pieces[i];
  const next = pieces[i + 1];
  if (line?.kind !== "prose" || next?.kind !== "prose" || !looksLikeHeadline(line.text)) return false;
  if (isDateLine(next.text) || isByline(next.text) || datelineLength(next.text) > 0) return true;
  return wordCount(line.text) >= 5 && next.text.length > line.text.length && next.text.length > 100;
}
