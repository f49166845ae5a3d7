import { demonyms } from "../entities/lexicon/places";
import { type Cue, isFronted, itemSpan } from "./cue";
import type { Item } from "./frame";
import { isNounEnd, isRole } from "./itemTests";
import { listenerVerbs } from "./lexicon/complements";
import { plainVerbs, speechNouns, type VerbForm, verbForms } from "./lexicon/verbs";
import {
  auxiliaries,
  determiners,
  forBeing,
  personNouns,
  plainVerbForms,
  prepositions,
} from "./lexicon/wordClasses";
import { ofDocument } from "./ofDocument";
import { canSpeak, type Phrase } from "./phrase";
import { mainSubject, subjectAfter, timeNouns } from "./subjectAfter";
import { subjectBefore } from "./subjectBefore";

/** Where a verb stands: its item, and the sentence around it in items, end-exclusive. */
interface Place {
  readonly items: readonly Item[];
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The verb at `at` as a cue with its subject; null where it reports nothing there. `earlier`: the cues before it in the
 * sentence; `end`: of a verb that reports only as part of a phrase, the phrase's last item.
 */
export function verbCue(place: Place, verb: VerbForm, earlier: readonly Cue[], end?: number): Cue | null {
  const { items, at, from } = place;
  const before = previousPlain(items, at, from);
  const found =
    before !== undefined && verb.form === "past" && (forBeing.has(before.lower) || isSeenBy(place, verb))
      ? passiveSubject(place, verb)
      : isInfinitive(before) || verb.form === "participle"
        ? dependentSubject(place, verb, earlier)
        : finiteSubject(place, verb, before, earlier);
  // `“Thank you” moments after the polls closed`
  if (!found || (found.subject.kind === "nominal" && timeNouns.test(items[found.subject.head]?.lower ?? "")))
    return null;
  const last = end ?? (verb.particles.includes(items[at + 1]?.lower ?? "") ? at + 1 : at);
  return {
    at,
    last,
    span: itemSpan(items, at, last),
    kind: verb.kinds[0] ?? "speech",
    plain: plainVerbs.has(verb.lemma),
    ...found,
  };
}

interface Found {
  readonly subject: Phrase;
  readonly side: Cue["side"];
  readonly own: boolean;
}

const found = (subject: Phrase | null, side: Cue["side"], own: boolean): Found | null =>
  subject && { subject, side, own };

/**
 * `an option [seen by] organizers as “…”`, `a plan [labelled as] a “…”`: passive, since no object stands behind it. In `what
 * Quill [described as] “…”` somebody does it.
 */
function isSeenBy({ items, at, from }: Place, verb: VerbForm): boolean {
  if (!isNounEnd(items[at - 1]) || !/^(?:label|belief)$/.test(verb.kinds[0] ?? "")) return false;
  const next = items[at + 1]?.lower;
  if (next !== "as") return next === "by";
  const before = items.slice(Math.max(from, at - 6), at);
  return !before.some(
    (item) => item.kind === "name" || isRole(item) || /^(?:what|which|that|whom)$/.test(item.lower),
  );
}

const isInfinitive = (before: Item | undefined): boolean => /^(?:to|not|n't)$/.test(before?.lower ?? "");

/** `was quoted as saying`: the subject is the source; `was called “…” by X`: X is; else nobody is named. */
function passiveSubject({ items, at, from, to }: Place, verb: VerbForm): Found | null {
  if (verb.lemma === "quote" || verb.lemma === "cite")
    return found(subjectBefore(items, at, from), "before", true);
  for (let k = at + 1; k < to && k < at + 12; k++)
    if (items[k]?.lower === "by") return found(subjectAfter(items, k, to), "after", true);
  return null;
}

/** `X, saying`, `X said, adding`, `vowed to say`: the source of the cue before it, or the main clause's subject. */
function dependentSubject(
  { items, at, from, to }: Place,
  verb: VerbForm,
  earlier: readonly Cue[],
): Found | null {
  if (verb.form === "participle" && items[at - 1]?.lower === "as") {
    const quoted = quotedSource(items, at, from, to);
    if (quoted) return found(quoted, "before", true);
  }
  if (verb.form === "participle" && at === from) return found(afterFronted(items, at, to), "before", false);
  const own = verb.form === "participle" ? ofDocument(items, participleSubject(items, at, from), from) : null;
  if (own) return found(own, "before", true);
  const near = earlier.filter((c) => c.kind === "speech" && at - c.at < 30);
  // `Quill noted that Lind kept his campaign promises, adding`: who adds is somebody, not a campaign.
  const governor = near.findLast((c) => canSpeak(items, c.subject) && !isThing(items, c)) ?? near.at(-1);
  // `Quill held up a sign, which read “Stay”, mouthing`: no sign does.
  if (governor && isThing(items, governor))
    return found(mainSubject(items, from, at, isFronted) ?? governor.subject, "before", false);
  return found(governor?.subject ?? mainSubject(items, from, at, isFronted), "before", false);
}

/** `a sign which read`, `the sign – which read`: said by no person. */
const isThing = (items: readonly Item[], { at, subject }: Cue): boolean =>
  [subject.head, at - 1].some((k) => /^(?:which|that)$/.test(items[k]?.lower ?? ""));

/** `and reported by Reuters`, `, confirmed by X`: a participle that names its agent. */
const subjectIsFar = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.kind === "punctuation" ||
  items[at - 1]?.kind === "quote" ||
  /^(?:and|as|or)$/.test(items[at - 1]?.lower ?? "");

/** `quoted X as saying` → X; `X was quoted as saying` → X. */
function quotedSource(items: readonly Item[], at: number, from: number, to: number): Phrase | null {
  for (let k = at - 1; k >= from && k > at - 24; k--) {
    if (!/^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/.test(items[k]?.lower ?? "")) continue;
    return forBeing.has(items[k - 1]?.lower ?? "")
      ? subjectBefore(items, k, from)
      : subjectAfter(items, k, to);
  }
  return null;
}

/** `Calling it “just another apology”, Anna Reyes told`: the subject comes after the comma. */
function afterFronted(items: readonly Item[], at: number, to: number): Phrase | null {
  for (let k = at + 1; k < to && k < at + 40; k++)
    if (items[k]?.text === "," || (items[k]?.kind === "quote" && /,["”'’]$/.test(items[k]?.text ?? "")))
      return subjectAfter(items, k, to);
  return null;
}

function finiteSubject(
  { items, at, from, to }: Place,
  verb: VerbForm,
  before: Item | undefined,
  earlier: readonly Cue[],
): Found | null {
  // `an attack blamed on the army`
  if (verb.lemma === "blame" && items[at + 1]?.lower === "on") return null;
  if (verb.form === "past" && items[at + 1]?.lower === "by" && (at === from || subjectIsFar(items, at)))
    return found(subjectAfter(items, at + 1, to), "after", true);
  // `When asked`, `as told to`: a participle without its being.
  if (
    verb.form === "past" &&
    /^(?:ask|tell|quote)$/.test(verb.lemma) &&
    (at === from || /^(?:when|if|as|once|though)$/.test(before?.lower ?? ""))
  )
    return null;
  if (isReducedPassive(items, at, verb, from)) return passiveSubject({ items, at, from, to }, verb);
  const afterQuote =
    items[at - 1]?.kind === "quote" || (items[at - 1]?.text === "," && items[at - 2]?.kind === "quote");
  const invertible = verb.lemma !== "tell" && verb.form !== "base";
  if (afterQuote && invertible) {
    const inverted = invertedSubject(items, at, to);
    if (inverted) return found(inverted, "after", true);
  }
  if (/^(?:and|but|or)$/.test(before?.lower ?? "") || before?.text === ",") {
    const shared = coordinatedSubject(items, at, from, earlier);
    if (shared && before?.text !== ",") return found(shared, "before", false);
  }
  const subject = ofDocument(items, subjectBefore(items, at, from), from);
  if (subject && agrees(items, subject, verb, at)) return found(subject, "before", true);
  if (items[at]?.lower === "states") return null;
  if (invertible && (at === from || items[at - 1]?.kind === "punctuation" || items[at - 1]?.lower === "as")) {
    const inverted = invertedSubject(items, at, to);
    if (inverted) return found(inverted, "after", true);
  }
  const main = mainSubject(items, from, at, isFronted);
  if (verb.form === "base" && !(main && saysOfSeveral(items, main, verb, at))) return null;
  return found(main, "before", false);
}

/** `The [captains] who have seen the plan say they`: a clause stands between the subject and its verb. */
const saysOfSeveral = (items: readonly Item[], main: Phrase, { lemma }: VerbForm, at: number): boolean =>
  plainVerbs.has(lemma) &&
  main.kind === "nominal" &&
  isPlural(items, main.head) &&
  !auxiliaries.has(items[at - 1]?.lower ?? "") &&
  reportsClause(items, at);

/** `two activists accused of “incitement”`: who accuses takes an object, so these are accused, and nobody says by whom. */
const isReducedPassive = (
  items: readonly Item[],
  at: number,
  { lemma, form }: VerbForm,
  from: number,
): boolean =>
  lemma === "accuse" &&
  form === "past" &&
  items[at + 1]?.lower === "of" &&
  !items.slice(Math.max(from, at - 8), at).some(({ lower }) => /^(?:whom?|that|which)$/.test(lower));

/** `“…,” said the mayor`, `“…,” reads the mayor's statement` */
function invertedSubject(items: readonly Item[], at: number, to: number): Phrase | null {
  const subject = subjectAfter(items, at, to);
  return subject && ofDocument(items, subject, subject.first);
}

/** `X denied it and said`: the subject of the verb before. */
function coordinatedSubject(
  items: readonly Item[],
  at: number,
  from: number,
  earlier: readonly Cue[],
): Phrase | null {
  for (let k = at - 2; k >= from && k > at - 30; k--) {
    const item = items[k];
    if (item?.kind !== "word") continue;
    const cue = earlier.findLast((c) => c.at === k);
    if (cue) return embeddingSubject(items, cue, earlier);
    // `said they will meet, but said`: the modal belongs to a clause further in.
    if (modals.has(item.lower)) continue;
    if (plainVerbForms.has(item.lower) || auxiliaries.has(item.lower) || /[^e]ed$/.test(item.lower)) {
      const subject = subjectBefore(items, k, from);
      if (subject && items[subject.head] && subject.phrase.end <= item.start)
        return sayerOf(items, subject, earlier) ?? subject;
    }
  }
  return null;
}

/** `[Ada Quill] said she welcomed it and added`: she is who says that she does. */
const embeddingSubject = (items: readonly Item[], { subject }: Cue, earlier: readonly Cue[]): Phrase =>
  (subject.kind === "pronoun" ? sayerOf(items, subject, earlier) : null) ?? subject;

/** `[Ada Quill] said the wall was sound and added`: of a subject right behind a cue, whose cue that is; null where none is. */
function sayerOf(items: readonly Item[], subject: Phrase, earlier: readonly Cue[]): Phrase | null {
  const outer = earlier.findLast((c) => c.last < subject.first);
  const gap = outer ? subject.first - outer.last : 0;
  const isEmbedded = gap === 1 || (gap === 2 && items[subject.first - 1]?.lower === "that");
  return outer && isEmbedded ? outer.subject : null;
}

const modals: ReadonlySet<string> = new Set(
  "will would can could may might must shall should 'll 'd".split(" "),
);

const reportsClause = (items: readonly Item[], at: number): boolean =>
  /^(?:that|the|there|he|she|it|they|his|her|their)$/.test(items[at + 1]?.lower ?? "");

/** The word before, adverbs skipped. */
function previousPlain(items: readonly Item[], i: number, from: number): Item | undefined {
  let k = i - 1;
  while (
    k >= from &&
    items[k]?.kind === "word" &&
    /ly$|^(?:also|then|once|later|often|not|never|just|been|still|even|now|already|always|long)$/.test(
      items[k]?.lower ?? "",
    )
  ) {
    if (items[k]?.lower === "been") return items[k];
    k--;
  }
  return k >= from ? items[k] : undefined;
}

const isPluralNoun = (lower: string): boolean =>
  speechNouns.has(lower) || speechNouns.has(lower.replace(/s$/, ""));

/** `people say` needs a plural or a modal right before it; `a phone call` is no verb. */
function agrees(items: readonly Item[], subject: Phrase, verb: VerbForm, at: number): boolean {
  const head = items[subject.head];
  if (!head) return false;
  // `the four states that`: places, unless somebody or a document stands before it.
  if (items[at]?.lower === "states")
    return (
      subject.kind !== "nominal" ||
      isRole(head) ||
      /^(?:law|rule|rules|policy|filing|agreement|charter|contract|order|act|bill|constitution)$/.test(
        head.lower,
      )
    );
  // `is down 7 points`
  if (verb.form === "present" && head.kind === "number") return false;
  // `holding paper signs`: the plural of a noun that is no verb here.
  if (verb.form === "present" && isPluralNoun(items[at]?.lower ?? ""))
    return (
      subject.kind !== "nominal" ||
      isRole(head) ||
      determiners.has(items[subject.first]?.lower ?? "") ||
      /^\p{Lu}/u.test(head.text)
    );
  if (verb.form !== "base") return true;
  if (auxiliaries.has(previousPlain(items, at, 0)?.lower ?? "")) return true;
  if (subject.kind === "pronoun") return /^(?:i|you|we|they|who|that|which)$/.test(head.lower);
  // `[sources] close to her campaign say`, `[52 percent] of voters say`
  const reachesVerb = (previousPlain(items, at, 0)?.end ?? 0) <= subject.phrase.end;
  const near =
    subject.head >= at - 2 ||
    reachesVerb ||
    /^(?:who|that)$/.test(items[at - 1]?.lower ?? "") ||
    items[at - 1]?.text === ",";
  // `Democrats insist the tide is turning`
  const isSeveral =
    personNouns.has(head.lower) || demonyms.has(head.lower) || demonyms.has(head.lower.slice(0, -1));
  return (
    near &&
    isPlural(items, subject.head) &&
    (subject.kind === "nominal" || subject.first < subject.head || reportsClause(items, at) || isSeveral)
  );
}

/** `the two write`, `the Nordics state`, `nine in ten say`, `about half of the voters say` */
const isPlural = (items: readonly Item[], head: number): boolean => {
  const lower = items[head]?.lower ?? "";
  return (
    /^(?!(?:this|its|his)$).*[^s]s$/.test(lower) ||
    plurals.test(lower) ||
    items[head - 1]?.lower === "those" ||
    (/^(?:in|of)$/.test(items[head + 1]?.lower ?? "") && shares.test(lower))
  );
};

const plurals =
  /^(?:people|police|many|some|others|both|those|women|men|two|three|four|five|six|seven|eight|nine|ten|percent|.*%)$/;

/** Of those behind them: `a majority of`, `one in five`. */
const shares = /^(?:one|half|third|quarter|majority|minority|plurality|number|handful|couple|\d+)$/;

/** `X saying`: the subject may stand right before a participle; after a comma it is the main clause's. */
function participleSubject(items: readonly Item[], i: number, from: number): Phrase | null {
  const before = previousPlain(items, i, from);
  // `were shown chanting`
  if (
    /^(?:shown|seen|heard|caught|filmed|recorded)$/.test(before?.lower ?? "") &&
    forBeing.has(items[i - 2]?.lower ?? "")
  )
    return subjectBefore(items, i - 1, from);
  if (!before || before.kind === "punctuation" || before.kind === "quote") return null;
  if (
    before.kind === "word" &&
    (prepositions.has(before.lower) || /^(?:and|or|but|by|as|in|while|when)$/.test(before.lower))
  )
    return null;
  const subject = subjectBefore(items, i, from);
  // `Quill emailed supporters saying`: they are told.
  const teller = subject && verbForms.get(items[subject.first - 1]?.lower ?? "");
  if (teller && listenerVerbs.has(teller.lemma)) return null;
  // `Quill answered the question writing`
  return subject && byHand.test(items[i]?.lower ?? "") && !canSpeak(items, subject) ? null : subject;
}

/** What only people do. */
const byHand = /^(?:writing|tweeting|adding|joking|quipping|recalling|admitting|replying|explaining)$/;
