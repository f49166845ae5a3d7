import type { Chain } from "../article/chains";
import type { Reading } from "../article/types";
import { wordsOf } from "../article/words";
import type { Finding } from "../checks/types";
import { oneLine } from "../text/excerpt";
import { type Message, message, type Say } from "../text/message";
import type { SourceOffset, Span } from "../text/offsets";
import { certaintyOf } from "./confidence";
import { explainSingly, sceneOf } from "./evidence";
import { articleAt, chainAt } from "./locate";
import { speakerLabel } from "./speakerLabel";

/** Why a quotation is judged as it is. */
export interface Explanation {
  /** The words of its first part, in one line. */
  readonly text: string;
  readonly parts: readonly Span[];
  /** `Ilona Varga, probably`. */
  readonly judgement: string;
  /** What speaks for it, each with the words that say so. */
  readonly reasons: readonly { readonly text: string; readonly span: Span }[];
  /** Why there is a problem for it, or none. */
  readonly flag: string;
}

const longestText = 2000;

/** The evidence about the quotation at an offset; null where there is none. */
export function explainAt(
  reading: Reading,
  offset: SourceOffset,
  findings: readonly Finding[],
  say: Say,
): Explanation | null {
  const article = articleAt(reading, offset);
  const chain = article && chainAt(article, offset);
  if (!chain) return null;
  const scene = sceneOf(reading, article, say);
  const { attribution, first } = chain;
  const judged = chain.parts.find((part) => part.attribution === attribution) ?? first;
  const hedge = certaintyOf(attribution) === "probable" ? say(message(", probably")) : "";
  const nobody = say(isSpeech(chain) ? message("No speaker is named") : message("Not reported speech"));
  return {
    text: oneLine(wordsOf(reading.marked, first.quote.inner).slice(0, longestText)),
    parts: chain.parts.map(({ quote }) => quote.span),
    judgement: `${speakerLabel(attribution, scene.names, say) || nobody}${hedge}`,
    reasons: explainSingly(scene, judged),
    flag: say(flagOf(chain, findings)),
  };
}

const isSpeech = ({ first: { quote } }: Chain): boolean =>
  quote.form === "direct" || quote.form === "partial" || quote.form === "indirect";

/** The first condition of `unattributed-quote` that does not hold, in words. */
function flagOf(chain: Chain, findings: readonly Finding[]): Message {
  const { attribution, first } = chain;
  const { form, place, span, within } = first.quote;
  const isFlagged = findings.some(
    (finding) => finding.code === "unattributed-quote" && finding.span.start === span.start,
  );
  if (isFlagged) return message("A problem: a whole utterance in the story, and nobody is named for it.");
  if (chain.parts.some((part) => part.attribution.status === "annotated"))
    return message("No problem: a person has confirmed it.");
  if (form === "partial")
    return message("No problem: only whole utterances are asked for a speaker, not fragments.");
  if (form !== "direct") return message("No problem: only quotations in marks are asked for a speaker.");
  if (place !== "body") return elsewhere[place];
  if (within !== null) return message("No problem: it stands inside another quotation.");
  if (attribution.state === "attributed") return message("No problem: a speaker is named.");
  if (attribution.state === "uncertain")
    return message("No problem: somebody may be named, and the engine could not decide.");
  if (attribution.because.some(({ reason }) => reason === "rejected"))
    return message("No problem: who it was instead of the rejected speaker is still open.");
  if (attribution.confidence < 0.8) return message("No problem: it is not sure enough that nobody is named.");
  return message("No problem: it is ignored, or the check is turned off.");
}

const elsewhere = {
  headline: message("No problem: it is not in the story itself but in a headline."),
  subhead: message("No problem: it is not in the story itself but in a subhead."),
  caption: message("No problem: it is not in the story itself but in a caption."),
  boilerplate: message("No problem: it is not in the story itself but in what the page says."),
  tweet: message("No problem: it is not in the story itself but in a post."),
} as const;
