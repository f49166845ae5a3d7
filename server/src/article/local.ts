import { referringIn } from "../attribution/coreference/referring";
import type { Tagger } from "../entities/tagger";
import { findValues } from "../entities/values/find";
import { pairParagraph } from "../marks/pairParagraph";
import { sentences } from "../text/sentences";
import { tokenise } from "../text/tokens";
import type { FactsCache, ParagraphFacts } from "./facts";

/**
 * No paragraph of prose is longer, in UTF-16 units: what is, is data or damage, and is left unread. The longest paragraph
 * of any of the labelled sets has 2,600.
 */
const longestParagraph = 100_000;

/** The first stage: what one paragraph says on its own. Depends on nothing else, so it is cached by content. */
export function local(text: string, tagger: Tagger, cache: FactsCache | undefined): ParagraphFacts {
  const key = `${tagger.version}\0${text}`;
  const known = cache?.facts.get(key);
  if (known) return known;
  const readable = text.length > longestParagraph ? "" : text;
  const tokens = tokenise(readable);
  const facts = {
    text,
    tokens,
    scores: tagger.score(text, tokens),
    values: findValues(text, tokens),
    marks: pairParagraph(readable),
    sentenceEnds: sentences(text, tokens).map(({ end }) => end),
    referring: referringIn(tokens),
  };
  cache?.facts.set(key, facts);
  return facts;
}
