import type { AnalyseOptions } from "../../article/analyse";
import { analyse, readMarked } from "../../article/analyse";
import type { Reading } from "../../article/types";
import { type Message, message } from "../../text/message";

/**
 * UTF-16 units of the longest document that the server reads: some 300,000 words, more than any page of news.
 * A story is put together in one go (`global`), and while that takes seconds nobody else is served.
 */
const longestDocument = 2_000_000;

export const isTooLong = (text: string): boolean => text.length > longestDocument;

/** `analyse`, which leaves a text that is too long alone save for its markup. */
export function* readDocument(text: string, options: AnalyseOptions): Generator<void, Reading> {
  if (!isTooLong(text)) return yield* analyse(text, options);
  return { marked: readMarked(text, options), articles: [] };
}

/** What the user is told of it, since an empty outline alone explains nothing. */
export const tooLongMessage = (text: string): Message =>
  message(
    "This file is too long to be read as a news article: it has {0} million characters, and the limit is {1} million.",
    (text.length / 1e6).toFixed(1),
    longestDocument / 1e6,
  );
