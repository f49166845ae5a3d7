import { lastCharacter } from "../../text/characters";
import { itemSpan } from "../cue";
import { type ClauseCue, hasSource } from "../decision";
import type { Item } from "../frame";
import { forBeing } from "../lexicon/wordClasses";
import { subjectAfter } from "../subjectAfter";
import { isQuestionWord, skipAdjuncts } from "./adjuncts";
import type { CuedSentence } from "./boundary";
import { behindCue } from "./cuePlace";
import type { Stretch } from "./trailing";

/** What somebody has been asked or told. */
export interface AskedClause extends Stretch {
  readonly cue: ClauseCue;
  /** Does it open the sentence, before the answer? */
  readonly isFronted: boolean;
}

/** No question is longer, in items. */
const longest = 60;

/**
 * The first question or news of a sentence that stands with a participle alone, or in the passive; the article may say by whom:
 *
 *   Asked [whether the ferry had left], Quill nodded.      “No,” Quill said when asked by Lind [if it had].
 *   Quill was asked on Monday [why it had left].           Told [that it had left], Quill shrugged.
 */
export function askedClause(sentence: CuedSentence): AskedClause | null {
  const { items, from, to } = sentence;
  for (let at = from; at < to; at++) {
    const word = items[at]?.lower;
    if (word !== "asked" && word !== "told") continue;
    const before = items[at - 1];
    const isAlone = at === from || before?.text === "," || /^(?:when|if|as|once)$/.test(before?.lower ?? "");
    if (!isAlone && !forBeing.has(before?.lower ?? "")) continue;
    const cue = cueAt(items, at, to);
    const start = skipAdjuncts(items, behind(items, cue), to, true);
    if (!opensClause(items[start], word) || start + 2 >= to) continue;
    return { from: start, to: questionEnd(sentence, start), cue, isFronted: isAlone && at - from <= 3 };
  }
  return null;
}

const opensClause = (item: Item | undefined, verb: string): boolean =>
  verb === "asked" ? isQuestionWord(item) : item?.lower === "that";

function cueAt(items: readonly Item[], at: number, to: number): ClauseCue {
  const by = skipAdjuncts(items, at + 1, to, true);
  const subject = items[by]?.lower === "by" ? subjectAfter(items, by, to) : null;
  return {
    at,
    last: at,
    span: itemSpan(items, at, at),
    kind: "speech",
    subject,
    side: "after",
    own: true,
    plain: true,
  };
}

const behind = (items: readonly Item[], cue: ClauseCue): number =>
  hasSource(cue) ? behindCue(items, cue) : cue.last + 1;

/** Up to the comma behind which the answer begins, or the sentence's end. */
function questionEnd({ items, to, isSpoken }: CuedSentence, start: number): number {
  const stop = Math.min(to, start + longest);
  for (let at = start + 1; at < stop; at++) {
    const item = items[at] as Item;
    if (isSpoken(item) || /^[,:;.?!—–]$/.test(item.text)) return at;
    // `if it was “fair,” Quill said`: the comma stands inside the marks.
    if (item.kind === "quote" && lastCharacter(item.text) === ",") return at + 1;
  }
  return stop;
}
