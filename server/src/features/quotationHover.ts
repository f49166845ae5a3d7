import type { Chain } from "../article/chains";
import { wordsOf } from "../article/words";
import { countWords } from "../text/excerpt";
import { certaintyOf } from "./confidence";
import { explain, type Scene } from "./evidence";
import { type ActionKind, dotted, type Line, type RichText } from "./richText";
import { speakerLabel } from "./speakerLabel";

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

function headOf({ reading, names }: Scene, chain: Chain): Line {
  const { form } = chain.first.quote;
  const count = chain.parts.reduce(
    (sum, { quote }) => sum + countWords(wordsOf(reading.marked, quote.inner)),
    0,
  );
  const words = `${count} ${count === 1 ? "word" : "words"}`;
  if (reportsNothing(chain)) return dotted([{ strong: "Not reported speech" }, `${form}, ${words}`]);
  const { status, external } = chain.attribution;
  const label = speakerLabel(chain.attribution, names);
  const probable = certaintyOf(chain.attribution) === "probable" ? ", probably" : "";
  const confirmed = status === "annotated" ? (external ? ", from outside the text" : ", confirmed") : "";
  return [{ strong: label || "No speaker is named" }, `${probable}${confirmed} · ${form}, ${words}`];
}

function actionsOf(chain: Chain): readonly ActionKind[] {
  if (reportsNothing(chain)) return ["set-speaker"];
  if (chain.attribution.status === "annotated") return ["other-speaker"];
  if (certaintyOf(chain.attribution) === "unnamed") return ["set-speaker", "no-speaker", "not-speech"];
  return ["accept", "other-speaker"];
}
