import { isLower } from "../text/characters";
import { isCriedOut } from "./asked";
import { isInner, isPossessor } from "./itemTests";
import { verbForms } from "./lexicon/verbs";
import { determiners, possessives, relatives } from "./lexicon/wordClasses";
import { canSpeak } from "./phrase";
import type { MarkInContext, MarkUse } from "./use/markInContext";
import { isGivenBySomebody, isNickname, namingWord } from "./use/naming";
import { isListener, isProgramme, isTitle, works } from "./use/works";

/** Below this score a cue does not govern a fragment: its marks are the author's own. */
const enoughForFragment = 46;
const enoughForClause = 34;

/** What the marks are for: names first, since they can look like anything, then utterances, then fragments. */
export function useOfMarks(mark: MarkInContext): MarkUse {
  if (mark.goesOn && !isListener(mark) && !isProgramme(mark)) return "direct";
  if (isNickname(mark)) return "nickname";
  if (isSentence(mark)) return "direct";
  const named = namingWord(mark);
  if (named >= 0 && !isGivenBySomebody(mark, named)) return isWorkNamed(mark, named) ? "title" : "term";
  if (isTitle(mark)) return "title";
  return utterance(mark) ?? fragment(mark);
}

/** A sentence of its own: “Change at Ashgrove.” */
const isSentence = ({ sentence, at, shape }: MarkInContext): boolean =>
  at === sentence.from &&
  at + 1 === sentence.to &&
  shape.upper &&
  /[.?!]/.test(shape.terminal) &&
  shape.words > 1;

/** `entitled “What the Tide Brings”`, `a site called “Harbour Watch”` */
const isWorkNamed = ({ items, shape }: MarkInContext, word: number): boolean =>
  shape.titleCase ||
  /titled?$|headlined?$|^heading$/.test(items[word]?.lower ?? "") ||
  works.has(items[word - 1]?.lower ?? "");

/** `direct` for a clause or more, `term` for a clause that the author uses as a word; null for a fragment. */
function utterance(mark: MarkInContext): MarkUse | null {
  const { items, at, shape, governing } = mark;
  const score = governing?.score ?? 0;
  if (shape.clause && !(shape.titleCase && score < 60))
    return score >= enoughForClause || !isEmbedded(mark) ? "direct" : "term";
  if (isOutcry(mark) || isCriedOut(items, at) || isAnnounced(mark)) return "direct";
  const kind = governing?.cue.kind;
  if (shape.upper && /[,.?!—–-]/.test(shape.terminal) && score >= 84 && kind !== "label" && kind !== "noun")
    return "direct";
  // said, “any act that threatens …”: a clause in lower case right behind its verb.
  const before = items[at - 1];
  const behindVerb =
    (governing?.cue.kind === "speech" || (governing?.cue.kind === "colon" && governing.cue.own)) &&
    score >= 88 &&
    before?.lower !== "that" &&
    governing.cue.at >= at - 8 &&
    (before?.kind === "punctuation" || governing.cue.last === at - 1);
  return !shape.upper && shape.finite && behindVerb ? "direct" : null;
}

/** Verbs whose object is all of what was uttered, however short: `chanting “lock her up”`, `shouted, “shame on you!”` */
const outcries = new Set(
  "chant shout yell scream cry mouth whisper holler exclaim yelp bellow sing".split(" "),
);

/** `they shouted “shame on you”`, `signs that read “boats for all”`: all of what was uttered or written, as its verb says. */
function isOutcry({ items, at, governing }: MarkInContext): boolean {
  if (!governing?.adjacent || governing.cue.last >= at) return false;
  const { cue } = governing;
  if (items.slice(cue.last + 1, at).some((i) => i.kind !== "punctuation")) return false;
  const lemma = verbForms.get(items[cue.at]?.lower ?? "")?.lemma ?? "";
  if (lemma !== "read") return outcries.has(lemma);
  return cue.subject.kind === "nominal" || relatives.has(items[cue.subject.head]?.lower ?? "");
}

/** `She wrote: “The struggle goes on” and left`: a capital behind a colon or a comma begins an utterance. */
const isAnnounced = ({ items, at, shape, governing }: MarkInContext): boolean =>
  shape.upper &&
  shape.words > 1 &&
  !shape.titleCase &&
  governing?.adjacent === true &&
  governing.cue.plain &&
  governing.cue.kind === "speech" &&
  governing.cue.at < at &&
  /^[,:]$/.test(items[at - 1]?.text ?? "");

/** Does the clause stand inside the author's own (`the slogan “Yes we can” was`), rather than on its own or at its end? */
const isEmbedded = ({ items, sentence, at, shape }: MarkInContext): boolean =>
  at > sentence.from &&
  at + 1 < sentence.to &&
  (items[at + 1]?.kind === "word" || items[at + 1]?.kind === "name") &&
  !/[.!?…,]/.test(shape.terminal);

/** `partial` where a cue governs the fragment surely enough, or where it is too long for a term. */
function fragment(mark: MarkInContext): MarkUse {
  const { shape, governing, place } = mark;
  const score = governing?.score ?? 0;
  const named = shape.titleCase && !(place === "headline" && isCapitalised(mark));
  if (named && !(governing?.adjacent && governing.cue.kind !== "label") && score < 84) return "title";
  const bar =
    enoughForFragment +
    modifierBar(mark) +
    (shape.words <= 2 && !governing?.adjacent ? 6 : 0) -
    (place === "headline" ? 10 : 0) -
    (isLast(mark) && governing?.cue.kind !== "noun" ? 20 : 0);
  const isStretch = shape.stretch && !(shape.words < 8 && isModifier(mark));
  return score >= bar || (isStretch && mark.row !== "term") ? "partial" : "term";
}

/** `under the “two harbours, one wall” rule`: the marked words belong to the noun behind them. */
const isModifier = ({ items, at, shape }: MarkInContext): boolean => {
  const before = items[at - 1];
  const next = items[at + 1];
  return (
    before?.kind === "word" &&
    (determiners.has(before.lower) || isPossessor(items, at - 1)) &&
    next?.kind === "word" &&
    isInner(next) &&
    !/[,.!?]/.test(shape.terminal)
  );
};

/** At the end of its sentence stands what the sentence is about: somebody's words more often than a term. */
const isLast = ({ items, sentence, at }: MarkInContext): boolean =>
  items
    .slice(at + 1, Math.min(sentence.to, at + 4))
    .every(({ kind, text }) => kind === "punctuation" && /^[.!?)]$/.test(text));

/** `Council Calls Plan 'Too Late'`: a headline in capitals says nothing by the capitals of what it quotes. */
const isCapitalised = ({ items, sentence }: MarkInContext): boolean =>
  !items
    .slice(sentence.from, sentence.from + 60)
    .some((i) => i.kind === "word" && i.text.length > 4 && isLower(i.text));

/**
 * How much surer a cue must be where a determiner or a possessor stands before the marks, and the marked words are part of
 * the author's noun phrase: `the “safe zones” in`, `his “birther” campaign`, most of all `Quill's “malign activities”`.
 * What stands in a clause that somebody plainly said is that person's all the same: `Lind said Quill's “judgment” was`.
 */
function modifierBar({ items, at, governing }: MarkInContext): number {
  const before = items[at - 1];
  if (before?.kind !== "word") return 0;
  if (before.lower === "words") return 24;
  const said =
    governing?.cue.kind === "speech" && governing.cue.plain && canSpeak(items, governing.cue.subject);
  if (isPossessor(items, at - 1)) return said ? 4 : 24;
  if (/^(?:a|an|no)$/.test(before.lower) || said) return 0;
  return possessives.has(before.lower) || determiners.has(before.lower) ? 10 : 0;
}
