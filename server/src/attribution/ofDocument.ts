import { isFronted } from "./cue";
import type { Item } from "./frame";
import type { Phrase } from "./phrase";
import { mainSubject, subjectAfter } from "./subjectAfter";
import { subjectBefore } from "./subjectBefore";

const documents =
  /^(?:documents?|statements?|tweets?|letter|email|e-mail|message|announcement|post|filing|memo|release)$/;

/**
 * A document's words are its author's, where the text names one:
 *
 *   the family's statement read            → the family
 *   a statement from the king said         → the king
 *   they released a statement which said   → they
 */
export function ofDocument(items: readonly Item[], subject: Phrase | null, from: number): Phrase | null {
  if (!subject || !documents.test(items[subject.head]?.lower ?? "")) return subject;
  for (let k = subject.head - 1; k >= subject.first; k--)
    if (items[k]?.lower === "'s" || items[k]?.lower === "'") return subjectBefore(items, k, from) ?? subject;
  const by = authorMark(items, subject.head);
  if (by > 0) return subjectAfter(items, by, items.length) ?? subject;
  const issued = /^an?$/.test(items[subject.first]?.lower ?? "") && subject.first > from;
  return issued ? (mainSubject(items, from, subject.first, isFronted) ?? subject) : subject;
}

/** `a tweet by`, `a tweet on Monday by`: where the author is named; -1 where none is. */
function authorMark(items: readonly Item[], head: number): number {
  for (let k = head + 1; k <= head + 3; k++) {
    if (/^(?:by|from)$/.test(items[k]?.lower ?? "")) return k;
    if (items[k]?.kind !== "word") return -1;
  }
  return -1;
}
