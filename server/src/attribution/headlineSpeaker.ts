import type { Decision } from "./decision";
import type { FramedParagraph } from "./framedParagraph";

/** Words that the headline quotes, and its judgement of whose they are. */
export interface HeadlineQuote {
  readonly words: string;
  readonly decision: Decision;
}

/** Fewer words may come again by chance. */
const fewest = 3;

/** What a headline quotes of somebody whom it names. */
export function quotedInHeadline(
  { frame: { items } }: FramedParagraph,
  decisions: readonly Decision[],
): readonly HeadlineQuote[] {
  return items.flatMap(({ quote, text }) => {
    const decision = decisions[quote];
    const words = wordsIn(text);
    return decision?.source && words.split(" ").length >= fewest ? [{ words, decision }] : [];
  });
}

/**
 * A quotation that nobody owns and that holds the headline's words may be whose the headline says: a candidate.
 *
 *   Quill: ‘We will not go’
 *
 *   “We will not go, and we will not be quiet.”
 */
export function askHeadline(
  { frame: { items } }: FramedParagraph,
  headline: readonly HeadlineQuote[],
  decisions: Decision[],
): void {
  if (headline.length === 0) return;
  for (const { quote, text } of items) {
    const decision = decisions[quote];
    if (decision?.method !== "none" || decision.use !== "direct") continue;
    const words = ` ${wordsIn(text)} `;
    const same = headline.find((one) => words.includes(` ${one.words} `))?.decision;
    if (same) {
      const { source, items: where } = same;
      decisions[quote] = { ...decision, method: "near", source, items: where, score: 30 };
    }
  }
}

const wordsIn = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
