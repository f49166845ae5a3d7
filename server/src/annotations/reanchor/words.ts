/**
 * The words and signs of a text, numbered, so that two texts can be compared word by word. White space is left out:
 * a paragraph that is wrapped anew holds the same words.
 */
export interface Words {
  /** Where each begins and ends, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Equal words have equal numbers, in all texts that were read with one `Vocabulary`. */
  readonly ids: readonly number[];
}

export type Vocabulary = Map<string, number>;

/** Runs of letters and digits, and every other character by itself. */
const word = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Reads `text` from `start` to `end`; offsets are those of the whole text. */
export function readWords(text: string, start: number, end: number, vocabulary: Vocabulary): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  for (const match of text.slice(start, end).matchAll(word)) {
    const at = start + match.index;
    starts.push(at);
    ends.push(at + match[0].length);
    ids.push(idOf(match[0], vocabulary));
  }
  return { starts, ends, ids };
}

function idOf(written: string, vocabulary: Vocabulary): number {
  // Letters composed or not are the same letters.
  const key = written.normalize("NFC");
  const known = vocabulary.get(key);
  if (known !== undefined) return known;
  vocabulary.set(key, vocabulary.size);
  return vocabulary.size - 1;
}
