import { isLower, lastCharacter } from "../text/characters";
import { type Cue, isFronted, signCue } from "./cue";
import type { Item, Sentence } from "./frame";
import { isDash, isPreposition, isRole } from "./itemTests";
import { phrasalVerbs } from "./lexicon/phrasalVerbs";
import { speechNouns, type VerbForm, verbForms } from "./lexicon/verbs";
import { auxiliaries, conjunctions, determiners, prepositions } from "./lexicon/wordClasses";
import { isAttributive, isCountries, isIdiom, isImperative, isOwnRemark, isRubric } from "./notReporting";
import { isNounUse, nounCue } from "./nounCue";
import { ofDocument } from "./ofDocument";
import { canSpeak, type Phrase, phrase } from "./phrase";
import { mainSubject, subjectAfter } from "./subjectAfter";
import { subjectBefore } from "./subjectBefore";
import { verbCue } from "./verbCue";

/** Cue verbs that the corpus adds or drops, in lower case, in any form. */
export interface CueVerbs {
  readonly add: ReadonlySet<string>;
  readonly drop: ReadonlySet<string>;
}

/** A subject further away than this many items is nobody's: it keeps a "sentence" of five megabytes linear. */
const furthestSubject = 120;

/** Every cue of a sentence, in order. */
export function cuesOf(items: readonly Item[], sentence: Sentence, custom: CueVerbs): readonly Cue[] {
  const cues: Cue[] = [];
  const { to } = sentence;
  for (let at = sentence.from; at < to; at++) {
    const from = Math.max(sentence.from, at - furthestSubject);
    const cue = cueAt(items, at, from, to, custom, cues);
    if (cue) cues.push(cue);
  }
  return cues;
}

function cueAt(
  items: readonly Item[],
  at: number,
  from: number,
  to: number,
  custom: CueVerbs,
  earlier: readonly Cue[],
): Cue | null {
  const item = items[at];
  if (item?.text === ":") return headlineSource(items, at, to) ?? colonCue(items, at, from, to, earlier);
  if (item && /^(?:[–—-]|--)$/.test(item.text))
    return signature(items, at, to) ?? headlineSource(items, at, to);
  if (item?.text === "[" || item?.text === "(") return credit(items, at, to);
  if (item?.kind !== "word" || custom.drop.has(item.lower)) return null;
  if (item.lower === "according" && items[at + 1]?.lower === "to") return accordingCue(items, at, to);
  if (item.lower === "by" && items[at - 1]?.kind === "quote") return byline(items, at, to);
  if (item.lower === "quote" && items[at - 1]?.lower === "to" && at - 1 === from)
    return toQuote(items, at, to);
  if (isOwnRemark(items, at) || isCountries(items, at) || isIdiom(items, at)) return null;
  if (ownWords.has(item.lower)) {
    const worded = inTheWordsOf(items, at, from, to);
    if (worded) return worded;
  }
  // `Lind denied [claims] that`, `rejected [reports] by Quill that`: somebody else's.
  if (speechNouns.has(item.lower.replace(/s$/, "")) && answering.test(items[at - 1]?.lower ?? ""))
    return /^(?:by|from)$/.test(items[at + 1]?.lower ?? "") ? nounCue(items, at, from) : null;
  if (isNounUse(items, at, from)) return speechNouns.has(item.lower) ? nounCue(items, at, from) : null;
  const phrasal = phrasalVerb(items, at);
  if (phrasal) return verbCue({ items, at, from, to }, phrasal.verb, earlier, phrasal.last);
  const verb = custom.add.has(item.lower)
    ? customVerb(item.lower)
    : (knownVerb(items, at) ?? unknownVerb(items, at, from));
  if (verb && !isAttributive(items, at, verb)) return verbCue({ items, at, from, to }, verb, earlier);
  return speechNouns.has(item.lower) ? nounCue(items, at, from) : null;
}

/** A verb that reports only with the words behind it, and the last of these: `talked about`, `made it clear`. */
function phrasalVerb(items: readonly Item[], at: number): { verb: VerbForm; last: number } | undefined {
  const known = phrasalVerbs.get(items[at]?.lower ?? "");
  const behind = known?.behind.find((words) => words.every((word, k) => items[at + 1 + k]?.lower === word));
  return known && behind && { verb: known.verb, last: at + behind.length };
}

const customVerb = (lemma: string): VerbForm => ({ lemma, kinds: ["speech"], form: "past", particles: [] });

/** Some verbs report only with their particle: `went on`, `chimed in`. */
function knownVerb(items: readonly Item[], at: number): VerbForm | undefined {
  const verb = verbForms.get(items[at]?.lower ?? "");
  const bare =
    verb !== undefined && verb.particles.length > 0 && !verb.particles.includes(items[at + 1]?.lower ?? "");
  return bare ? undefined : verb;
}

/**
 * A verb that is in no list still reports right behind words that end in a comma: `“No,” Nefzi hissed.`
 * Only a past tense is taken, with a short subject, at the end of its clause or before a preposition.
 */
function unknownVerb(items: readonly Item[], at: number, from: number): VerbForm | undefined {
  const here = items[at];
  const next = items[at + 1];
  if (!here || !/^\p{Ll}+(?:ed|s)$/u.test(here.text) || here.lower.length < 4) return undefined;
  if (auxiliaries.has(here.lower) || prepositions.has(here.lower) || conjunctions.has(here.lower))
    return undefined;
  let quote = at - 1;
  while (quote >= from && quote > at - 6 && items[quote]?.kind !== "quote") quote--;
  const before = items[quote];
  if (before?.kind !== "quote" || !/[,?!—–]/.test(lastCharacter(before.text))) return undefined;
  if (quote === at - 1 && !(next?.kind === "name" || (next && !isLower(next.text) && next.kind === "word")))
    return undefined;
  // `“No,” the board managed to say`
  if (next?.lower === "to" && !startsNoun(items[at + 2])) return undefined;
  const closes =
    !next ||
    next.kind === "punctuation" ||
    prepositions.has(next.lower) ||
    /ly$/.test(next.lower) ||
    quote === at - 1;
  if (!closes || items.slice(quote + 1, at).some((i) => i.kind === "punctuation")) return undefined;
  if (
    here.text.endsWith("s") &&
    !here.text.endsWith("es") &&
    quote !== at - 1 &&
    items[at - 1]?.kind !== "name"
  )
    return undefined;
  return { lemma: here.lower, kinds: ["speech"], form: "past", particles: [] };
}

/** `hissed to her`, `hissed to the mayor`, and not `managed to lose`. */
const startsNoun = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.kind === "name" ||
    determiners.has(item.lower) ||
    /^(?:him|her|them|me|us|himself|herself|themselves|reporters|journalists)$/.test(item.lower));

function accordingCue(items: readonly Item[], at: number, to: number): Cue | null {
  const subject = ofDocument(items, subjectAfter(items, at + 1, to) ?? evidence(items, at + 2, to), at);
  return subject && signCue(items, at, at + 1, "according", subject, "after");
}

/** `according to [data] from the port`, `according to [northernwire.example]`: what is no name and no plural, and still a source. */
const evidence = (items: readonly Item[], at: number, to: number): Phrase | null =>
  at < to &&
  /^(?:data|research|testimony|evidence|legend|analysis|\w[\w-]*\.[a-z]{2,})$/.test(items[at]?.lower ?? "")
    ? phrase(items, "nominal", at, at, at)
    : null;

/** `To quote Quill, “…”` */
function toQuote(items: readonly Item[], at: number, to: number): Cue | null {
  const subject = subjectAfter(items, at, to);
  return subject && signCue(items, at - 1, at, "according", subject, "after");
}

/** What somebody's words are called in `in her words`, `in the mayor's view`. */
const ownWords = new Set("words view opinion telling estimation mind eyes".split(" "));

/** `in the words of the mayor`, `in her words` */
function inTheWordsOf(items: readonly Item[], at: number, from: number, to: number): Cue | null {
  if (items[at + 1]?.lower === "of" && items[at - 1]?.lower === "the" && items[at - 2]?.lower === "in") {
    const subject = subjectAfter(items, at + 1, to);
    return subject && signCue(items, at - 2, at + 1, "according", subject, "after");
  }
  const own = nounCue(items, at, from);
  return own?.own && items[own.subject.first - 1]?.lower === "in"
    ? { ...own, kind: "according", plain: true }
    : null;
}

/** `“…” — Ada Quill`: a dash and a name, and nothing after them. */
function signature(items: readonly Item[], at: number, to: number): Cue | null {
  if (items[at - 1]?.kind !== "quote") return null;
  const subject = subjectAfter(items, at, to);
  const after = subject ? items[subject.head + 1] : undefined;
  if (
    subject?.kind !== "name" ||
    (after !== undefined && subject.head + 1 < to && after.kind !== "punctuation")
  )
    return null;
  return signCue(items, at, at, "colon", subject, "after");
}

/** `“Harbour to close,” by Ada Quill`: a line of a list of articles. */
function byline(items: readonly Item[], at: number, to: number): Cue | null {
  const subject = /,.$/.test(items[at - 1]?.text ?? "") ? subjectAfter(items, at, to) : null;
  // `“…,” by supporting Ada Quill`
  if (subject?.kind !== "name" || /^\p{Ll}+ing$/u.test(items[subject.first]?.text ?? "")) return null;
  return signCue(items, at, at, "colon", subject, "after");
}

/** `“…” [Northern Wire]`, `“…” (Northern Wire).`: the source in brackets right behind the words, and nothing after it. */
function credit(items: readonly Item[], at: number, to: number): Cue | null {
  if (items[at - 1]?.kind !== "quote") return null;
  const subject = subjectAfter(items, at, to);
  if (!subject || !/^\p{Lu}/u.test(items[subject.head]?.text ?? "")) return null;
  const close = items.slice(at, Math.min(to, at + 8)).findIndex((item) => /^[)\]]$/.test(item.text)) + at;
  const after = items[close + 1];
  return close > at && (close + 1 >= to || after?.kind === "punctuation" || after?.kind === "quote")
    ? signCue(items, at, close, "colon", subject, "after")
    : null;
}

/** `Strikes ‘bombed’ peace talks: Lavrov`, `… – Putin`: headlines put the source last. */
function headlineSource(items: readonly Item[], at: number, to: number): Cue | null {
  if (to - at > 5) return null;
  const subject = subjectAfter(items, at, to);
  if (!subject || subject.head !== to - 1 || subject.kind === "pronoun") return null;
  return signCue(items, at, at, "colon", subject, "after");
}

/** `Turnout falls - [Lind]: “…”`, `The news did not surprise [Lind]: “…”`: a name right before the colon, and no person before it. */
const isNearer = (items: readonly Item[], near: Phrase, main: Phrase | null): boolean => {
  const before = items[near.first - 1];
  if (near.kind !== "name" || !before) return false;
  // `More from [Quill]: “…”`
  if (isDash(before) || before.lower === "from") return true;
  return (
    before.kind === "word" && !isPreposition(before) && main?.kind === "nominal" && !isRole(items[main.head])
  );
};

/** `Smith: “…”`, `Smith of the union, in Oslo: “…”`: the source is what the sentence begins with. */
function colonCue(
  items: readonly Item[],
  at: number,
  from: number,
  to: number,
  earlier: readonly Cue[],
): Cue | null {
  if (items[at + 1]?.kind !== "quote" || at + 1 >= to) return null;
  const noun = items[at - 1]?.lower === "was" ? at - 2 : at - 1;
  const owner = speechNouns.has(items[noun]?.lower ?? "") ? nounCue(items, noun, from) : null;
  if (isImperative(items, at - 1) || (at - from < 3 && isRubric(items[at - 1]))) return null;
  // `issued this statement from the king:`
  const signed = earlier.findLast(
    (c) => c.kind === "noun" && c.own && at - c.at < 8 && c.subject.first > c.at,
  );
  if (signed) return { ...signed, kind: "colon", at, last: at };
  if (owner?.own && !isAnswered(items, owner.subject)) return { ...owner, kind: "colon", at, last: at };
  const near = subjectBefore(items, beforeAside(items, at, from), from);
  const main = mainSubject(items, from, at, isFronted);
  const subject = near && (near.first <= from + 1 || isNearer(items, near, main)) ? near : (main ?? near);
  // `According to Quill, the letter may help: “…”`: a thing has no words where somebody is their source.
  const according =
    subject && !canSpeak(items, subject) ? earlier.findLast((c) => c.kind === "according") : undefined;
  if (according) return { ...according, kind: "colon", at, last: at, side: "before" };
  // `Her answer was blunt: “…”`
  const answer =
    subject && speechNouns.has(items[subject.head]?.lower ?? "") ? nounCue(items, subject.head, from) : null;
  if (answer?.own) return { ...answer, kind: "colon", at, last: at };
  return subject && signCue(items, at, at, "colon", subject, "before");
}

/** Where what stands before the colon at `at` in a comma of its own begins: `Quill[, grinning]:`, `Quill[, without looking up]:`. */
function beforeAside(items: readonly Item[], at: number, from: number): number {
  for (let k = at - 1; k > from && k > at - 8; k--) {
    const item = items[k];
    if (!item || item.kind === "quote" || (item.kind === "punctuation" && item.text !== ",")) return at;
    if (item.text !== ",") continue;
    const first = items[k + 1];
    const isAside = isPreposition(first) || /^\p{Ll}{2,}ing$/u.test(first?.text ?? "");
    return isAside && (/^\p{Lu}/u.test(items[k - 1]?.text ?? "") || isRole(items[k - 1])) ? k : at;
  }
  return at;
}

/** `Lind rejected [Quill]'s claim:`, `Lind replied to [Quill]'s claim:`: what follows answers it. */
const isAnswered = (items: readonly Item[], owner: Phrase): boolean => {
  const before = items[owner.first - 1]?.lower ?? "";
  return answering.test(before === "to" ? (items[owner.first - 2]?.lower ?? "") : before);
};

const answering =
  /^(?:oppos|reject|critici[sz]|condemn|denounc|dismiss|disput|den(?:y|ie)|rebuff|rebut|mock|ridicul|challeng|contest|refut|respond|repl(?:y|ie)|react|object)(?:s|es|ed|d|ted|ing)?$/;
