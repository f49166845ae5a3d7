import { type Chain, chainsOf, isReported } from "../../article/chains";
import type { Config } from "../../article/config";
import type { Article, Reading } from "../../article/types";
import { wordsOf } from "../../article/words";
import { indefinitePronouns, personalPronouns } from "../../attribution/lexicon/wordClasses";
import { message } from "../../text/message";
import { type Span, spanOf } from "../../text/offsets";
import { sentences } from "../../text/sentences";
import { tokenise } from "../../text/tokens";
import { draftsOf } from "../draft/draft";
import { isConfirmed } from "../draft/quotationDraft";
import type { Bulk } from "../edit/bulk";
import { keep } from "../edit/keep";
import type { ChainTarget } from "../edit/targets";
import { withAllAccepted } from "./acceptAll";
import { suggestionOf } from "./acceptSuggestion";

/** How sure the engine must be of what nobody looks at one by one. */
const sure = 0.95;

/** Farther from its quotation, a speaker is not looked for. */
const farthest = 2000;

/**
 * Confirms every suggestion that the article itself states: the speaker stands in the quotation's own sentence, by name or
 * by description, and the engine is sure. Never a pronoun: whom it stands for is a judgement, and judgements are made singly.
 *
 *   “Never,” Joan Doe said. “Not once,” she added.  →  [“Never,”]{.quote speaker=joan-doe} Joan Doe said. “Not once,” she added.
 */
export function acceptStated(reading: Reading, write: Config["write"]): Bulk {
  const { marked } = reading;
  const written = draftsOf(marked);
  const stated = reading.articles.flatMap((article) => {
    const pronouns = pronounsIn(article);
    return chainsOf(article)
      .map((chain): ChainTarget => ({ article, chain }))
      .filter(({ chain }) => isStated(reading, chain, pronouns) && !isConfirmed(marked, written, chain));
  });
  if (stated.length === 0)
    return { count: 0, result: { refused: message("No suggestion here is stated in the same sentence.") } };
  return { count: stated.length, result: keep(marked, withAllAccepted(marked, written, stated, write)) };
}

function isStated(reading: Reading, chain: Chain, pronouns: ReadonlySet<number>): boolean {
  const { attribution } = chain;
  const part = chain.parts.find((each) => each.attribution === attribution) ?? chain.first;
  return (
    isReported(chain) &&
    // A part that is less sure than the others is looked at.
    chain.parts.every((each) => each.attribution.state === "attributed") &&
    attribution.status === "suggested" &&
    attribution.state === "attributed" &&
    attribution.confidence >= sure &&
    suggestionOf(attribution) !== null &&
    attribution.speakers.every(
      ({ mention, phrase }) =>
        mention !== null &&
        !pronouns.has(mention.start) &&
        !isPronoun(reading, mention) &&
        isOneSentence(reading, part.quote.span, phrase ?? mention),
    )
  );
}

/** Where the pronouns begin that stand for somebody. */
const pronounsIn = ({ mentions }: Article): ReadonlySet<number> =>
  new Set(mentions.filter(({ form }) => form === "pronoun").map(({ span }) => span.start));

function isPronoun({ marked }: Reading, span: Span): boolean {
  const words = wordsOf(marked, span).toLowerCase();
  return personalPronouns.has(words) || indefinitePronouns.has(words);
}

/** No stop, and no end of a paragraph, lies between the quotation and its source. */
function isOneSentence({ marked }: Reading, quote: Span, source: Span): boolean {
  const between =
    quote.end <= source.start ? spanOf(quote.end, source.start) : spanOf(source.end, quote.start);
  if (between.end - between.start > farthest) return false;
  const words = wordsOf(marked, between);
  return !/[\n\r]/u.test(words) && sentences(words, tokenise(words)).length <= 1 && !/[.!?]\s*$/u.test(words);
}
