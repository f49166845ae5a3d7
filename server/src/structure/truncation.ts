const closed = /[.!?…:;"'“‘”’»)\]]$/;
const openEnd = /[,;:\p{L}\p{N}–—-]["'”’»)\]]*$/u;
const link = /(?:\s|^)(?:https?:\/\/\S+|pic\.twitter\.com\/\S+)$/i;
/** `… he said. — Reuters` */
const signOff = /[—–-]\s?\p{Lu}[\p{L} /.]{1,40}$/u;
/** Rightly small: brands and name particles. */
const smallByRight = /^(?:i[A-Z]|e[A-Z]|x[A-Z]|m[A-Z]|de\b|al-|el-|von\b|van\b|ul\b|bin\b)/;

/** Characters. Shorter lines are items, labels and titles. */
const shortestStart = 40;
const shortestEnd = 80;

/**
 * Which end of the paragraph the page has lost, seen from the prose before and after it (empty if there is none).
 *
 *   The dam broke on Monday.                  The dam broke on Monday and took the
 *   rels were found in the cellar. ← start    The mayor has left. ← the one before: end
 *
 * A paragraph that goes on with its neighbour is not cut off, only broken.
 */
export function truncationOf(paragraph: string, before: string, after: string): "start" | "end" | null {
  if (beginsSmall(paragraph) && !openEnd.test(before.slice(-8))) return "start";
  if (/\[(?:…|\.\.\.)\]$/.test(paragraph.slice(-8))) return "end";
  return endsOpen(paragraph) && !beginsSmall(after) && !isListed(before, after) ? "end" : null;
}

const endsOpen = (paragraph: string): boolean => {
  const end = paragraph.slice(-200);
  return paragraph.length >= shortestEnd && !closed.test(end) && !link.test(end) && !signOff.test(end);
};

/** Lines without a stop before or after it: the paragraph is an item of a list. */
const isListed = (before: string, after: string): boolean =>
  before.endsWith(":") || [before, after].some((line) => line !== "" && openEnd.test(line.slice(-8)));

const beginsSmall = (paragraph: string): boolean =>
  paragraph.length >= shortestStart &&
  /^(?:\p{Ll}|[,;)\]]\s)/u.test(paragraph.slice(0, 4)) &&
  // A bullet that lost its font: `l The dam broke`.
  !/^\p{Ll} \p{Lu}/u.test(paragraph.slice(0, 4)) &&
  !smallByRight.test(paragraph.slice(0, 8)) &&
  !/^(?:https?:|www\.)/.test(paragraph.slice(0, 8));
