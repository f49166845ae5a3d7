import type { Chain } from "../../article/chains";
import type { Quote } from "../../article/types";
import { wordsOf } from "../../article/words";
import { countWords } from "../../text/excerpt";
import { type Message, message, type Say } from "../../text/message";
import { certaintyOf } from "../confidence";
import { explain, type Scene } from "../evidence";
import { type ActionKind, dotted, type Line, type RichText } from "../richText";
import { speakerLabel } from "../speakerLabel";

/**
 * Who said it, how much, and why the engine thinks so:
 *
 *   **Jana de Leeuw**, probably · direct, 21 words
 *   “she noted” → De Leeuw, the speaker of the paragraph before (line 11)
 *   Accept · Other Speaker…
 */
export function quotationHover(scene: Scene, chain: Chain): RichText {
  const evidence = explain(scene, chain).map((line): Line => [line]);
  return { lines: [headOf(scene, chain), ...evidence], actions: actionsOf(chain) };
}

/** Marks that report nothing: terms, titles, nicknames. */
const reportsNothing = ({ first: { quote } }: Chain): boolean =>
  quote.form === "term" || quote.form === "title" || quote.form === "nickname";

function headOf({ reading, names, say }: Scene, chain: Chain): Line {
  const { form } = chain.first.quote;
  const count = chain.parts.reduce(
    (sum, { quote }) => sum + countWords(wordsOf(reading.marked, quote.inner)),
    0,
  );
  const size = say(
    count === 1 ? message("{0}, 1 word", formWords[form]) : message("{0}, {1} words", formWords[form], count),
  );
  if (reportsNothing(chain)) return dotted([{ strong: say(message("Not reported speech")) }, size]);
  const label = speakerLabel(chain.attribution, names, say) || say(message("No speaker is named"));
  return [{ strong: label }, `${hedgeOf(chain, say)} · ${size}`];
}

/** What follows the speaker's name. */
function hedgeOf({ attribution }: Chain, say: Say): string {
  const { status, external } = attribution;
  if (status === "annotated")
    return external ? say(message(", from outside the text")) : say(message(", confirmed"));
  return certaintyOf(attribution) === "probable" ? say(message(", probably")) : "";
}

const formWords: Readonly<Record<Quote["form"], Message>> = {
  direct: message("direct"),
  partial: message("partial"),
  indirect: message("indirect"),
  term: message("term"),
  title: message("title"),
  nickname: message("nickname"),
};

function actionsOf(chain: Chain): readonly ActionKind[] {
  if (reportsNothing(chain)) return ["set-speaker"];
  if (chain.attribution.status === "annotated") return ["other-speaker"];
  if (certaintyOf(chain.attribution) === "unnamed") return ["set-speaker", "no-speaker", "not-speech"];
  return ["accept", "other-speaker"];
}
