import { CharacterClass, classAt, isLetterClass } from "../../text/characterClass";

/** Does a word that ends at `at` end there? Neither a letter nor a digit follows. */
export function isWordEnd(text: string, at: number): boolean {
  const c = classAt(text, at);
  return !isLetterClass(c) && c !== CharacterClass.digit;
}

/** Words and phrases in small letters, each with what it means. */
export interface Phrases<T> {
  readonly meanings: ReadonlyMap<string, T>;
  /** Of the longest, in UTF-16 units. */
  readonly length: number;
}

export const phrasesOf = <T>(entries: Iterable<readonly [phrase: string, meaning: T]>): Phrases<T> => {
  const meanings = new Map(entries);
  return { meanings, length: Math.max(...[...meanings.keys()].map((phrase) => phrase.length)) };
};

export interface FoundPhrase<T> {
  readonly end: number;
  readonly meaning: T;
}

/**
 * The longest of the phrases that stands at `from`, however it is capitalised, and ends where a word does.
 * Looked up and not matched: a regular expression of a hundred words takes longer to compile than an article to read.
 */
export function phraseAt<T>(
  { meanings, length }: Phrases<T>,
  text: string,
  from: number,
): FoundPhrase<T> | null {
  for (let end = Math.min(text.length, from + length); end > from; end--) {
    if (!isWordEnd(text, end)) continue;
    const meaning = meanings.get(text.slice(from, end).toLowerCase());
    if (meaning !== undefined) return { end, meaning };
  }
  return null;
}
