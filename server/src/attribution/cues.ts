import type { CleanSpan } from "../text/offsets";
import type { Item, Sentence } from "./frame";
import { type CueKind, plainVerbs, speechNouns, type VerbForm, verbForms } from "./lexicon/verbs";
import {
  auxiliaries,
  determiners,
  forBeing,
  possessives,
  prepositions,
  subordinators,
} from "./lexicon/wordClasses";
import { mainSubject, type Phrase, subjectAfter, subjectBefore } from "./phrases";

/** A word or phrase that reports words, and whose words they are. */
export interface Cue {
  /** Indices of its first and last item. */
  readonly at: number;
  readonly last: number;
  readonly span: CleanSpan;
  readonly kind: CueKind | "noun" | "according" | "colon";
  readonly subject: Phrase;
  /** `said X` and `according to X` have it after them. */
  readonly side: "before" | "after";
  /** Is the subject the cue's own, or that of the sentence's main clause? */
  readonly own: boolean;
  /** A verb that stands with any quotation (`said`), or one that can mean other things (`shrugged`)? */
  readonly plain: boolean;
}

/** Cue verbs that the corpus adds or drops, in lower case, in any form. */
export interface CueVerbs {
  readonly add: ReadonlySet<string>;
  readonly drop: ReadonlySet<string>;
}

/** Every cue of a sentence, in order. */
export function cuesOf(items: readonly Item[], sentence: Sentence, custom: CueVerbs): readonly Cue[] {
  const cues: Cue[] = [];
  const { to } = sentence;
  for (let i = sentence.from; i < to; i++) {
    const from = Math.max(sentence.from, i - furthestSubject);
    const item = items[i];
    if (!item || item.kind !== "word") {
      if (item?.text === ":") push(cues, colonCue(items, i, from, to));
      continue;
    }
    if (item.lower === "according" && items[i + 1]?.lower === "to") push(cues, accordingCue(items, i, to));
    else if (custom.drop.has(item.lower)) continue;
    else {
      const verb = custom.add.has(item.lower) ? customVerb(item.lower) : verbForms.get(item.lower);
      const noun = speechNouns.has(item.lower) && isNounUse(items, i, from) ? nounCue(items, i, from) : null;
      if (noun) cues.push(noun);
      else if (verb && !isNounUse(items, i, from)) push(cues, verbCue(items, i, from, to, verb));
    }
  }
  return cues;
}

/** A subject further away than this many items is nobody's: it keeps a "sentence" of five megabytes linear. */
const furthestSubject = 120;

const push = (cues: Cue[], cue: Cue | null): void => {
  if (cue) cues.push(cue);
};

const customVerb = (lemma: string): VerbForm => ({ lemma, kinds: ["speech"], form: "past" });

const span = (items: readonly Item[], from: number, to: number): CleanSpan => ({
  start: (items[from] as Item).start,
  end: (items[to] as Item).end,
});

/** `his claim`, `the report`, `a joke`: a determiner, an adjective or a possessive right before makes it a noun. */
function isNounUse(items: readonly Item[], i: number, from: number): boolean {
  const before = i > from ? items[i - 1] : undefined;
  const here = items[i];
  if (!before || !here) return false;
  if (before.lower === "'s" || before.lower === "'") return !/(?:ed|ing)$/.test(here.lower);
  if (before.kind !== "word") return false;
  if (
    determiners.has(before.lower) &&
    !/^(?:this|that|these|those|all|both|one|many|some|most|several|few|others?|another|each)$/.test(
      before.lower,
    )
  )
    return !/(?:[^e]ed|told|said|wrote)$/.test(here.lower);
  if (/^(?:in|with|of|by|from|for)$/.test(before.lower)) return speechNouns.has(here.lower);
  return (
    speechNouns.has(here.lower) &&
    /(?:ic|al|ous|ive|ed|ful|ish|ent|ant|ary|recent|new|own|public|joint|brief|short|first|last)$/.test(
      before.lower,
    ) &&
    !/(?:ed|ing)$/.test(here.lower)
  );
}

function verbCue(items: readonly Item[], i: number, from: number, to: number, verb: VerbForm): Cue | null {
  const kind = verb.kinds[0] ?? "speech";
  const plain = plainVerbs.has(verb.lemma);
  const make = (subject: Phrase, side: Cue["side"], own: boolean, last = i): Cue => ({
    at: i,
    last,
    span: span(items, i, last),
    kind,
    subject,
    side,
    own,
    plain,
  });
  const before = previousPlain(items, i, from);
  const passive = before !== undefined && forBeing.has(before.lower) && verb.form === "past";
  if (passive) {
    // `was quoted as saying`: the subject is the source; `was called “…” by X`: X is; else nobody is named.
    if (verb.lemma === "quote" || verb.lemma === "cite") {
      const subject = subjectBefore(items, i, from);
      return subject ? make(subject, "before", true) : null;
    }
    for (let k = i + 1; k < to && k < i + 12; k++)
      if (items[k]?.lower === "by") {
        const agent = subjectAfter(items, k, to);
        return agent ? make(agent, "after", true) : null;
      }
    return null;
  }
  if (/^(?:to|not|n't)$/.test(before?.lower ?? "") || verb.form === "participle") {
    const near = verb.form === "participle" ? participleSubject(items, i, from) : null;
    const subject = near ?? mainSubject(items, from, i, isFronted);
    return subject ? make(subject, "before", near !== null) : null;
  }
  const quoteBefore =
    items[i - 1]?.kind === "quote" || (items[i - 1]?.text === "," && items[i - 2]?.kind === "quote");
  if (quoteBefore && verb.form !== "base") {
    const inverted = verb.lemma === "tell" ? null : subjectAfter(items, i, to);
    if (inverted) return make(inverted, "after", true);
  }
  const subject = subjectBefore(items, i, from);
  if (subject && agrees(items, subject, verb, i)) return make(subject, "before", true);
  const inverted = verb.lemma === "tell" || verb.form === "base" ? null : subjectAfter(items, i, to);
  if (
    inverted &&
    (i === from || isPunctuation(items[i - 1]) || items[i - 1]?.lower === "as") &&
    !isPunctuation(items[inverted.head])
  )
    return make(inverted, "after", true);
  if (verb.form === "base") return null;
  const main = mainSubject(items, from, i, isFronted);
  return main ? make(main, "before", false) : null;
}

/** The word before, adverbs skipped. */
function previousPlain(items: readonly Item[], i: number, from: number): Item | undefined {
  let k = i - 1;
  while (
    k >= from &&
    items[k]?.kind === "word" &&
    /ly$|^(?:also|then|once|later|often|not|never|just|been)$/.test(items[k]?.lower ?? "")
  ) {
    if (items[k]?.lower === "been") return items[k];
    k--;
  }
  return k >= from ? items[k] : undefined;
}

/** `people say` needs a plural or a modal, `X say` is no verb of X's. */
function agrees(items: readonly Item[], subject: Phrase, verb: VerbForm, at: number): boolean {
  if (verb.form !== "base") return true;
  const head = items[subject.head];
  if (!head) return false;
  if (auxiliaries.has(items[at - 1]?.lower ?? "")) return true;
  if (subject.kind === "pronoun") return /^(?:i|you|we|they|who|that|which)$/.test(head.lower);
  return subject.kind === "nominal" && /s$|people|police|many|some|others|both/.test(head.lower);
}

const isPunctuation = (item: Item | undefined): boolean => item?.kind === "punctuation";

/** `X, saying` and `X saying`: the subject may stand right before a participle; after a comma it is the main clause's. */
function participleSubject(items: readonly Item[], i: number, from: number): Phrase | null {
  const before = previousPlain(items, i, from);
  if (!before || before.kind === "punctuation" || before.kind === "quote") return null;
  if (
    before.kind === "word" &&
    (prepositions.has(before.lower) || /^(?:and|or|but|by|as|in)$/.test(before.lower))
  )
    return null;
  return subjectBefore(items, i, from);
}

/** Does the sentence open with something that is not its subject? */
export const isFronted = (item: Item): boolean =>
  prepositions.has(item.lower) || subordinators.has(item.lower) || item.lower === "asked";

function accordingCue(items: readonly Item[], i: number, to: number): Cue | null {
  const subject = subjectAfter(items, i + 1, to);
  return (
    subject && {
      at: i,
      last: i + 1,
      span: span(items, i, i + 1),
      kind: "according",
      subject,
      side: "after",
      own: true,
      plain: true,
    }
  );
}

/** `X's statement`, `her claim that`, `a statement by X`, `in a statement, X`: the possessor, or the main clause's subject. */
function nounCue(items: readonly Item[], i: number, from: number): Cue | null {
  const make = (subject: Phrase, own: boolean): Cue => ({
    at: i,
    last: i,
    span: span(items, i, i),
    kind: "noun",
    subject,
    side: "before",
    own,
    plain: false,
  });
  for (let k = i - 1; k >= from && k > i - 6; k--) {
    const item = items[k];
    if (!item || item.kind === "punctuation" || item.kind === "quote") break;
    if (item.lower === "'s" || item.lower === "'") {
      const owner = subjectBefore(items, k, from);
      return owner ? make(owner, true) : null;
    }
    if (item.kind === "word" && possessives.has(item.lower) && item.lower !== "whose") {
      const owner: Phrase = {
        kind: "pronoun",
        head: k,
        first: k,
        mention: { start: item.start, end: item.end },
        phrase: { start: item.start, end: item.end },
      };
      return make(owner, true);
    }
  }
  const by = items[i + 1]?.lower;
  if (by === "by" || by === "from") {
    const author = subjectAfter(items, i + 1, items.length);
    if (author) return make(author, true);
  }
  const main = mainSubject(items, from, i, isFronted);
  return main ? make(main, false) : null;
}

/** `Smith: “…”`: what stands before the colon is the source, if it is short and holds no verb of saying. */
function colonCue(items: readonly Item[], i: number, from: number, to: number): Cue | null {
  if (items[i + 1]?.kind !== "quote" || i + 1 >= to) return null;
  const subject = subjectBefore(items, i, from) ?? mainSubject(items, from, i, isFronted);
  return (
    subject && {
      at: i,
      last: i,
      span: span(items, i, i),
      kind: "colon",
      subject,
      side: "before",
      own: true,
      plain: false,
    }
  );
}
