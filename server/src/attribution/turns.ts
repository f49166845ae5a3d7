import type { Waiting } from "./carry";
import type { Decision } from "./decision";
import { type FramedParagraph, firstAt } from "./framedParagraph";

/** Whose turn it is, by a quotation of theirs, and who may speak instead. */
export interface Turn {
  readonly quote: number;
  readonly instead: number | null;
}

/** Quotations that are looked back over. */
const reach = 12;

/**
 * Whose turn it is where the text no longer says so; null where nobody takes turns.
 *
 *   “Why?” asked Quill. “Because,” Hale said. “That is no answer.” “It is all you get.”     Quill, Hale
 *
 *   “Why?” asked Quill.          “The harbour will close,” Quill said.
 *
 *   “Because,” Hale said.        And the school?
 *
 *   “That is no answer.”         “It stays.”
 */
export const nextTurn = (waiting: Waiting): Turn | null =>
  inParagraph(waiting) ?? overParagraphs(waiting) ?? afterQuestion(waiting);

/** Marks that close and open again without a word between them: two of them talk. */
function inParagraph({ framed, decisions, index, at }: Waiting): Turn | null {
  const { items } = framed.frame;
  if (items[at - 1]?.kind !== "quote" && items[at + 1]?.kind !== "quote") return null;
  const here = firstAt(framed.quotes, (quote) => quote, index);
  const own = framed.quotes.slice(Math.max(0, here - reach), here).reverse();
  const last = own.find((quote) => decisions[quote]?.source);
  const other = own.find((quote) => areTwo(decisions[quote], decisions[last ?? -1]));
  return last === undefined || other === undefined ? null : { quote: other, instead: last };
}

/** Two paragraphs of two people, each with its words and who said them, and then one of words alone. */
function overParagraphs({ framed, before, beforeThat, decisions }: Waiting): Turn | null {
  if (!isAllQuotation(framed) || isSpeech(framed) || !before || !beforeThat) return null;
  const [last, other] = [turnOf(before), turnOf(beforeThat)];
  if (last === null || other === null || !areTwo(decisions[last], decisions[other])) return null;
  return { quote: other, instead: last };
}

/** An interview: a question without marks, and the answer of whoever has answered the one before. */
function afterQuestion({ framed, before, beforeThat, decisions }: Waiting): Turn | null {
  if (!isAllQuotation(framed) || !before || !beforeThat) return null;
  const { items, sentences } = before.frame;
  const asks =
    sentences.length === 1 &&
    items.length <= longestQuestion &&
    items.at(-1)?.text === "?" &&
    !before.quotes.some((quote) => decisions[quote]?.use === "direct");
  const last = asks ? beforeThat.quotes.findLast((quote) => decisions[quote]?.use === "direct") : undefined;
  return last !== undefined && decisions[last]?.source ? { quote: last, instead: null } : null;
}

/** In items: a turn has its words, and few more that say whose they are. In characters: its words. */
const [longestTurn, longestQuestion] = [14, 20];
const longestWords = 160;

const isAllQuotation = ({ frame: { items } }: FramedParagraph): boolean =>
  items.length <= 2 && items[0]?.kind === "quote";

/** People who talk by turns are brief. */
const isSpeech = ({ frame: { items } }: FramedParagraph): boolean =>
  (items[0]?.text.length ?? 0) > longestWords;

/** The last quotation of a paragraph that is a turn in a conversation; null where it is more than that. */
const turnOf = ({ frame: { items }, quotes }: FramedParagraph): number | null =>
  items.length <= longestTurn && items[0]?.kind === "quote" ? (quotes.at(-1) ?? null) : null;

/** Two who are named, and are not the same. */
function areTwo(a: Decision | undefined, b: Decision | undefined): boolean {
  const [one, other] = [a, b].map((decision) => decision?.items[decision.source?.head ?? -1]?.entity ?? null);
  return one !== null && other !== null && one !== undefined && other !== undefined && one !== other;
}
