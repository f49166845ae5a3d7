import { type Chain, chainsOf } from "../article/chains";
import type { Reading } from "../article/types";
import { wordsOf } from "../article/words";
import { excerpt } from "../text/excerpt";
import { message } from "../text/message";
import { type Check, type Violation, violation } from "./types";

/*
 * A quotation that nobody owns.
 *
 *   “The dam was never inspected.” Work on the dam began in 1961.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *   →  “The dam was never inspected,” Ilona Varga said. Work on the dam began in 1961.
 *
 * Better silent than wrong once: it speaks of whole utterances in the story's own prose only, and only where the engine is
 * sure that nobody is named. “Could not decide” is not “nobody”.
 */
export const unattributedQuote: Check = {
  code: "unattributed-quote",
  severity: { research: "warning", newsroom: "warning" },
  *find({ reading }) {
    for (const article of reading.articles)
      for (const chain of chainsOf(article)) if (isUnattributed(chain)) yield describe(reading, chain);
  },
};

/** How sure the engine must be that the text names no source. */
const sureEnough = 0.8;

const isUnattributed = ({ first, parts }: Chain): boolean =>
  first.quote.form === "direct" &&
  first.quote.place === "body" &&
  first.quote.within === null &&
  first.attribution.confidence >= sureEnough &&
  parts.every(({ attribution }) => attribution.state === "none" && attribution.status === "suggested");

function describe({ marked }: Reading, { first }: Chain): Violation {
  const words = wordsOf(marked, first.quote.inner);
  return violation({
    span: first.quote.span,
    message: message("No speaker is named for “{0}”", excerpt(words)),
    words,
    fixes: ["set-speaker", "confirm-none", "not-speech", "ask-reporter"],
  });
}
