import { partsOf } from "../article/chains";
import { shortNames } from "../article/shortName";
import type { Article, Reading } from "../article/types";
import { wordsOf } from "../article/words";
import { countWords } from "../text/excerpt";
import { type Message, message } from "../text/message";
import { comparable } from "./comparable";
import { type Check, type Violation, violation } from "./types";

/*
 * A headline that quotes what the story never says.
 *
 *   Talks were ‘sabotaged’: Varga
 *              ^^^^^^^^^^^
 *   Ilona Varga said that the talks had failed.
 */
export const headlineQuote: Check = {
  code: "headline-quote-not-in-body",
  severity: { research: "information", newsroom: "information" },
  *find({ reading }) {
    for (const article of reading.articles) yield* missing(reading, article);
  },
};

function* missing(reading: Reading, article: Article): Iterable<Violation> {
  const inHeadline = partsOf(article).filter(
    ({ quote }) => quote.place === "headline" && quote.within === null,
  );
  if (inHeadline.length === 0) return;
  const body = bodyOf(reading, article);
  if (body.trim() === "") return;
  const names = shortNames(reading, article);
  for (const { quote, attribution } of inHeadline) {
    if (quote.form === "title" || quote.form === "nickname") continue;
    const words = wordsOf(reading.marked, quote.inner);
    const sought = comparable(words);
    if (sought === "" || body.includes(sought)) continue;
    const speaker = attribution.state === "attributed" ? attribution.speakers[0] : undefined;
    yield violation({
      span: quote.span,
      message: describe(words, speaker && names.ofSource(speaker)),
      words,
    });
  }
}

function describe(words: string, speaker: string | undefined): Message {
  const isOne = countWords(words) === 1;
  if (speaker === undefined)
    return isOne
      ? message("The headline quotes ‘{0}’, but the story does not contain the word.", words)
      : message("The headline quotes ‘{0}’, but the story does not contain these words.", words);
  return isOne
    ? message("The headline quotes ‘{0}’ ({1}), but the story does not contain the word.", words, speaker)
    : message("The headline quotes ‘{0}’ ({1}), but the story does not contain these words.", words, speaker);
}

const bodyOf = ({ marked }: Reading, { structure }: Article): string =>
  comparable(
    structure.blocks
      .filter(({ kind }) => kind === "paragraph" || kind === "tweet" || kind === "subhead")
      .map(({ span }) => wordsOf(marked, span))
      .join(" "),
  );
