import { partsOf } from "../article/chains";
import { shortNames } from "../article/shortName";
import type { Article, Reading } from "../article/types";
import { wordsOf } from "../article/words";
import { countWords } from "../text/excerpt";
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
    const by = speaker ? ` (${names.ofSource(speaker)})` : "";
    const what = countWords(words) === 1 ? "the word" : "these words";
    yield violation({
      span: quote.span,
      message: `The headline quotes ‘${words}’${by}, but the story does not contain ${what}.`,
      words,
    });
  }
}

const bodyOf = ({ marked }: Reading, { structure }: Article): string =>
  comparable(
    structure.blocks
      .filter(({ kind }) => kind === "paragraph" || kind === "tweet" || kind === "subhead")
      .map(({ span }) => wordsOf(marked, span))
      .join(" "),
  );
