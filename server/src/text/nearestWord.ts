/**
 * The word of a list that somebody who wrote `word` most likely meant: at most a third of its letters are wrong, and
 * no other word of the list is as near. Null where nothing is.
 *
 *   nearestWord("perosn", ["person", "place"]) → "person"
 */
export function nearestWord(word: string, known: Iterable<string>): string | null {
  const allowed = Math.max(1, Math.floor(word.length / 3));
  const asked = word.slice(0, longest);
  let best: string | null = null;
  let least = allowed + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const distance = mistakes(asked.toLowerCase(), candidate.slice(0, longest).toLowerCase());
    if (distance > least) continue;
    best = distance === least ? null : candidate;
    least = distance;
  }
  return least > allowed ? null : best;
}

/** Longer words are compared by their beginnings. */
const longest = 64;

/** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment distance). */
function mistakes(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
