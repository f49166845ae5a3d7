import type { Annotate, SpeakersResult } from "../../../server/src/protocol";
import {
  noSpeakerRow,
  notSpeechRow,
  row,
  type SpeakerRow,
  someoneElseRows,
  speaker,
} from "../commands/speakerRows";
import { excerpt } from "../excerpt";
import type { Translate } from "../translate";

/** What a row of the review does: an annotation, or `ask` for a name first, `reject` of what is suggested, or `skip`. */
export type ReviewAction = Annotate | "ask" | "reject" | "skip";

export interface ReviewRow extends SpeakerRow<ReviewAction> {
  /** A second line. */
  readonly detail?: string;
}

/** Lines at the top of a file that the list may lie over: an editor cannot scroll them further down. */
const covered = 12;

/** Candidates that show before the user types: the quotation must stay in sight below the list. */
const shownAtOnce = 4;

/**
 * The engine's own judgement first, so that Enter accepts it; then who else may have said it, then what else there is to say.
 *
 *   Pavel de Leeuw      probably · “he noted” → De Leeuw (line 11)
 *   Someone else… (type a name)
 *   No speaker is named
 *   Not reported speech
 *   Skip
 *
 * Where nobody is suggested, that nobody is named is the judgement. While the user types, names come first.
 */
export function reviewRows(found: SpeakersResult, typed: string, t: Translate): readonly ReviewRow[] {
  const isTyping = typed.trim() !== "";
  const candidates = found.candidates
    .slice(0, isTyping ? found.candidates.length : shownAtOnce)
    .map(({ id, name, reason }, i) =>
      row<ReviewAction>(name, found.suggested && i === 0 ? { kind: "accept" } : speaker(id), reason, false),
    );
  const nobody = noSpeakerRow(t, found.nobody);
  const others = [...someoneElseRows(typed, t)];
  const [suggested] = found.suggested ? found.candidates : [];
  const reject = suggested === undefined ? [] : [row<ReviewAction>(t("Not {0}", suggested.name), "reject")];
  const skip = row<ReviewAction>(t("Skip"), "skip");
  const rows =
    found.suggested || isTyping
      ? [...candidates, ...others, nobody, notSpeechRow(t), ...reject, skip]
      : [nobody, ...candidates, ...others, notSpeechRow(t), skip];
  return found.quote.range.start.line < covered ? withDetail(rows, surroundings(found)) : rows;
}

const withDetail = ([first, ...others]: readonly ReviewRow[], detail: string): readonly ReviewRow[] =>
  first === undefined ? [] : [{ ...first, detail }, ...others];

/**
 * The quotation in its sentence, cut to a line: `…the mayor’s office says that he is guarding “his public image.” The…`
 * Its words stand in the title; here the author's are what is missing.
 */
function surroundings({ quote, before, after }: SpeakersResult): string {
  const lead = before.length > 40 ? `…${before.slice(-40).replace(/^\S*\s/u, "")}` : before;
  const follow = excerpt(after, 60);
  return [lead, `“${excerpt(quote.text, 24)}”`, follow].filter((words) => words !== "").join(" ");
}
