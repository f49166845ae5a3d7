import { suggestionOf } from "../annotations/accept/acceptSuggestion";
import type { Rejection } from "../annotations/decisions/decisions";
import { quotationKeys } from "../annotations/decisions/rejections";
import type { Reading } from "../article/types";
import { wordsOf } from "../article/words";
import { excerpt } from "../text/excerpt";
import type { SourceOffset } from "../text/offsets";
import { certaintyOf } from "./confidence";
import { articleAt, chainAt } from "./locate";

export interface RejectableAt {
  readonly decision: Rejection;
  /** The speaker's name. */
  readonly speaker: string;
}

/** What it means to reject what is suggested for the quotation at an offset; null where nobody is suggested. */
export function rejectableAt(reading: Reading, offset: SourceOffset, file: string): RejectableAt | null {
  const article = articleAt(reading, offset);
  const chain = article && chainAt(article, offset);
  const quote = chain && quotationKeys(reading).get(chain.first.quote);
  if (!chain || quote === undefined || chain.attribution.status === "annotated") return null;
  const isSuggested = certaintyOf(chain.attribution) !== "unnamed";
  const speaker = isSuggested ? suggestionOf(chain.attribution) : null;
  if (speaker === null) return null;
  const words = excerpt(wordsOf(reading.marked, chain.first.quote.inner));
  const name = chain.attribution.speakers[0]?.name ?? speaker;
  return { decision: { kind: "reject", file, quote, words, speaker }, speaker: name };
}
