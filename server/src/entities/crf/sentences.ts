import type { Part } from "./paragraph";
import { role } from "./roles";
import type { Word } from "./words";

/** What a word's place in its sentence says about its capital. Bits. */
export const context = { first: 1, afterQuote: 2, allCapitals: 4, titleCase: 8 } as const;

const longestSentence = 200;

interface Sentences {
  readonly sentenceStart: Int32Array;
  readonly sentenceEnd: Int32Array;
  readonly context: Uint8Array;
}

/** Where does the sentence that starts at `from` end? After its stop and the marks that close with it. */
function endOfSentence(parts: readonly Part[], words: readonly Word[], from: number): number {
  const limit = Math.min(words.length, from + longestSentence);
  for (let i = from; i < limit; i++) {
    if (((words[i] as Word).roles & role.stop) === 0) continue;
    let next = i + 1;
    const touches = (): boolean => (parts[next] as Part).start === (parts[next - 1] as Part).end;
    while (next < limit && touches() && ((words[next] as Word).roles & (role.closer | role.stop)) !== 0)
      next++;
    if (next >= limit) return limit;
    const follower = words[next] as Word;
    if (!touches() && (follower.hasUpper || !follower.isWord)) return next;
  }
  return limit;
}

/** How a sentence uses capitals: ALL OF IT, Most Words of a Headline, or as prose does (0). */
function capitalsOf(words: readonly Word[], from: number, to: number): number {
  let letters = 0;
  let upper = 0;
  let titled = 0;
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (!word.isWord) continue;
    letters++;
    if (!word.hasLower) upper++;
    if (word.isCapitalised || word.text.length < 4) titled++;
  }
  if (letters >= 3 && upper / letters > 0.8) return context.allCapitals;
  return letters >= 4 && titled === letters ? context.titleCase : 0;
}

export function markSentences(parts: readonly Part[], words: readonly Word[]): Sentences {
  const sentenceStart = new Int32Array(words.length);
  const sentenceEnd = new Int32Array(words.length);
  const marks = new Uint8Array(words.length);
  for (let from = 0; from < words.length; ) {
    const to = endOfSentence(parts, words, from);
    const capitals = capitalsOf(words, from, to);
    let isFirst = true;
    for (let i = from; i < to; i++) {
      sentenceStart[i] = from;
      sentenceEnd[i] = to;
      const afterOpener = i > from && ((words[i - 1] as Word).roles & role.opener) !== 0;
      marks[i] = capitals | (afterOpener ? context.afterQuote : 0);
      if (!isFirst || !(words[i] as Word).isWord) continue;
      isFirst = false;
      marks[i] = capitals | context.first;
    }
    from = to;
  }
  return { sentenceStart, sentenceEnd, context: marks };
}
