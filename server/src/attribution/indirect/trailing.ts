import { lastCharacter } from "../../text/characters";
import { type Cue, isFronted } from "../cue";
import type { Item } from "../frame";
import { firstAt } from "../framedParagraph";
import { isDash } from "../itemTests";
import { clauseVerbs, listenerVerbs } from "../lexicon/complements";
import { listenerEnd } from "./adjuncts";
import { type CuedSentence, clauseEnd, isClosed } from "./boundary";
import { behindCue, lemmaOf, startOfCue } from "./cuePlace";
import { hasFiniteVerb, isFiniteVerb } from "./finite";

/** Items, end-exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** No clause before its cue is longer, in items. */
const longest = 120;

/**
 * What a cue that comes last, or in the middle, reports; not before `covered`, which another cue owns:
 *
 *   [The ferry had left], Quill said.    [The ferry], she said, [had left at noon].    [It left] according to Quill.
 */
export function clausesAround(sentence: CuedSentence, cue: Cue, covered: number): readonly Stretch[] {
  const { items, to } = sentence;
  const end = endBefore(sentence, cue);
  const behind = behindCue(items, cue);
  const isCut = items[behind]?.text === "," && behind + 2 < to;
  const from = startBefore(sentence, Math.max(covered, end - longest), end);
  // A sentence has a verb, known or not: `Quill leads Lind by a length, according to the Wire.`
  const closes = cue.kind === "according" || closesSentence(items, behind, to);
  const isWhole = closes && isSentence(sentence, from, end);
  const isClause = isWhole || hasFiniteVerb(items, from, end);
  // `But, she said, [it had left]`
  const isEmpty = end > 0 && end <= from;
  if (!isEmpty && (end === 0 || (!isCut && (end - from < 3 || !isClause)))) return [];
  const before = isEmpty ? [] : [{ from, to: end }];
  const rest = isCut ? restBehind(sentence, cue, behind, { from, to: end }, isClause) : null;
  if (!rest && !closes && isCircumstance(items, from, end) && !goesOn(items, behind, to)) return [];
  return rest ? [...before, rest] : before;
}

/**
 * `[When the vote came], Quill told the board about it`: a fronted clause without a main clause behind it is the author's,
 * unless the cue has nothing else, as in `When the vote came, Quill said.`
 */
function isCircumstance(items: readonly Item[], from: number, to: number): boolean {
  if (!circumstances.test(items[from]?.lower ?? "")) return false;
  let verbs = 0;
  for (let at = from + 1; at < to; at++) if (isFiniteVerb(items, at, from)) verbs++;
  return verbs < 2;
}

/** `If he wins, she told the board, [the town will pay]` */
const goesOn = (items: readonly Item[], behind: number, to: number): boolean =>
  items.slice(behind, to).some(({ text }, i, rest) => text === "," && rest[i + 1]?.kind !== "quote");

const circumstances = /^(?:before|after|when|while|as|since|until|once|if|though|although|whenever)$/;

/** Does nothing but its full stop stand behind the cue? */
export const closesSentence = (items: readonly Item[], behind: number, to: number): boolean =>
  behind >= to || (behind + 1 >= to && items[behind]?.text === ".");

/** Does the stretch begin as its sentence does, and not with a place or time, as `In a speech last July` does? */
function isSentence({ items, from: first }: CuedSentence, from: number, to: number): boolean {
  const start = items[from];
  const isFirst = items.slice(first, from).every(isOpening);
  return start !== undefined && isFirst && to - from > 3 && !isFronted(start, items[from + 1]);
}

/** Index behind the clause that ends right before the cue; 0 where none can. */
function endBefore({ items, to, isSpoken }: CuedSentence, cue: Cue): number {
  const lemma = lemmaOf(items, cue);
  const isAccording = cue.kind === "according";
  const reports = (cue.kind === "speech" || cue.kind === "text") && cue.own && clauseVerbs.has(lemma);
  if (!isAccording && !reports) return 0;
  const start = startOfCue(cue) - (items[startOfCue(cue) - 1]?.lower === "as" ? 1 : 0);
  const mark = items[start - 1];
  const isParted = mark !== undefined && (mark.text === "," || isDash(mark));
  // `was “not amused,” Quill said`: the comma stands inside the marks.
  const isJoined = mark?.kind === "quote" && !isSpoken(mark) && lastCharacter(mark.text) === ",";
  if (mark?.kind === "quote" ? !isJoined : !isParted && !isAccording) return 0;
  const behind = behindCue(items, cue);
  const next = items.slice(behind, Math.min(to, behind + 3)).find(({ kind }) => kind === "quote");
  if (!isAccording && isSpoken(next)) return 0;
  const closes = isClosed(items, listenerVerbs.has(lemma) ? listenerEnd(items, behind, to) : behind, to);
  return isAccording || closes ? start - (isParted ? 1 : 0) : 0;
}

/** Behind the last quotation of its own, the place a dispatch comes from, and a conjunction. */
function startBefore({ items, isSpoken }: CuedSentence, earliest: number, end: number): number {
  let from = earliest;
  for (let k = end - 1; k >= earliest; k--)
    if (isSpoken(items[k])) {
      from = k + 1;
      break;
    }
  // `OSLO (Wire) — The ferry had left, officials said`
  for (let k = from + 1; k < Math.min(end, from + 14); k++)
    if (isDash(items[k]) && (items[k - 1]?.text === ")" || items[k - 1]?.kind === "name")) {
      from = k + 1;
      break;
    }
  while (from < end && isOpening(items[from])) from++;
  return from;
}

const isOpening = (item: Item | undefined): boolean =>
  item?.kind === "punctuation" || /^(?:and|but|so|yet|still|however|meanwhile)$/.test(item?.lower ?? "");

/** `The ferry, she said, [had left]`: goes on where the part before needs it, or a conjunction joins the two. */
function restBehind(
  sentence: CuedSentence,
  cue: Cue,
  comma: number,
  before: Stretch,
  isClause: boolean,
): Stretch | null {
  const { items, cues } = sentence;
  const first = items[comma + 1];
  const start = items[before.from];
  const inverted = cue.side === "after" && cue.kind !== "according";
  if (!first || !start || inverted || first.kind === "quote" || isCueAt(cues, comma + 1)) return null;
  const isJoined = /^(?:and|but|because|though|although|if|when|as|that|whether|who|which)$/.test(
    first.lower,
  );
  if (isClause && !isJoined && !isFronted(start, items[before.from + 1])) return null;
  const to = clauseEnd(sentence, comma + 1, false);
  return to > comma + 2 ? { from: comma + 1, to } : null;
}

const isCueAt = (cues: readonly Cue[], item: number): boolean =>
  cues[firstAt(cues, ({ at }) => at, item)]?.at === item;
