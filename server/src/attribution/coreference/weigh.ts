import type { CleanSpan } from "../../text/offsets";
import type { PronounKind } from "../lexicon/pronouns";
import type { Occurrence, Person } from "./salience";
import type { Speaking } from "./speaking";
import type { Place } from "./types";

/** What speaks for or against a person as the one that a pronoun means: natural logarithms of odds. */
export interface Weights {
  readonly sameSentence: number;
  readonly sentenceBefore: number;
  /** For each sentence further away. */
  readonly furtherSentence: number;
  readonly otherParagraph: number;
  /** The person's gender is known, and the pronoun's. */
  readonly sameGender: number;
  /** The first person that the sentence mentions. */
  readonly leads: number;
  readonly oblique: number;
  readonly possessive: number;
  /** Both are subjects of verbs of saying. */
  readonly speaksAgain: number;
  /** `Quill asked …. “…,” he replied`: whoever asks does not answer. */
  readonly answersSelf: number;
  /** One stands inside a quotation, the other does not. */
  readonly quoted: number;
  /** Named in the words that the pronoun is to have said: `“We trust Ada Quill,” she said`. */
  readonly namedInWords: number;
  /** Both stand inside one quotation. */
  readonly sameQuote: number;
  readonly unnamed: number;
  /** For each other person mentioned since. */
  readonly passed: number;
  /** `Ada Quill told her`: an object is hardly its own clause's subject. */
  readonly ownSubject: number;
  /** A subject goes on as one. */
  readonly parallel: number;
  /** `Ada Quill sold her boat` */
  readonly ownPossessive: number;
  /** For each doubling of how often the person has come up. */
  readonly often: number;
  /** The person has come up but once: new ones are gone on with. */
  readonly fresh: number;
  /** That it means none of them. */
  readonly nobody: number;
}

/**
 * Fitted to 52 pronoun speakers of labelled Wikinews articles and 348 pronouns of texts of other kinds, so that the shares
 * add up to how often they are right; `npm run quality -- coref` measures them on news.
 */
export const weights: Weights = {
  sameSentence: 1.2,
  sentenceBefore: 0.77,
  furtherSentence: -0.07,
  otherParagraph: -0.9,
  sameGender: 0.48,
  leads: 0.27,
  oblique: -1.03,
  possessive: -1.6,
  speaksAgain: 1.91,
  answersSelf: -4,
  quoted: -1.07,
  namedInWords: -2.5,
  sameQuote: -0.6,
  unnamed: -0.74,
  passed: -1.02,
  ownSubject: -3.1,
  parallel: 0.27,
  ownPossessive: 1.32,
  often: 0.55,
  fresh: 0.98,
  nobody: -1.28,
};

/** How the pronoun, or the description that is weighed like one, stands in the story. */
export interface Asking {
  readonly event: { readonly span: CleanSpan; readonly place: Place; readonly role: PronounKind["role"] };
  /** What it does as the subject of a verb of saying; null where it is none. */
  readonly speaks: Speaking | null;
}

export function weightOf(person: Person, passed: number, asking: Asking, w: Weights): number {
  const best = Math.max(...person.occurrences.map((o) => weightOfOccurrence(o, asking, w)));
  return (
    best +
    (person.gender !== null ? w.sameGender : 0) +
    (person.entity === null ? w.unnamed : 0) +
    w.often * Math.log2(person.count) +
    (person.count === 1 ? w.fresh : 0) +
    (asking.speaks && isNamedInWords(person, asking.event) ? w.namedInWords : 0) +
    (answersSelf(person, asking) ? w.answersSelf : 0) +
    w.passed * Math.min(passed, 4)
  );
}

/** Has the person asked something just now, and is this the answer? */
const answersSelf = ({ occurrences }: Person, { event, speaks }: Asking): boolean =>
  occurrences.some(({ speaking, place }) => {
    const away = event.place.sentence - place.sentence;
    return speaks === "answers"
      ? /^asks/.test(speaking ?? "") && away <= 2
      : speaks === "says" && speaking === "asks-about" && away === 1;
  });

/** People call themselves I: whom a quotation of this paragraph names has hardly said it. */
const isNamedInWords = ({ occurrences }: Person, { place }: Asking["event"]): boolean =>
  place.quoted < 0 &&
  occurrences.some((o) => o.place.quoted >= 0 && !o.pronoun && o.place.paragraph === place.paragraph);

function weightOfOccurrence(o: Occurrence, { event, speaks }: Asking, w: Weights): number {
  const away = event.place.sentence - o.place.sentence;
  const distance =
    away === 0 ? w.sameSentence : away === 1 ? w.sentenceBefore : w.furtherSentence * Math.min(away - 1, 6);
  const apart = o.place.quoted !== event.place.quoted;
  return (
    distance +
    (o.place.paragraph === event.place.paragraph ? 0 : w.otherParagraph) +
    (o.leads ? w.leads : 0) +
    (o.position === "oblique" ? w.oblique : o.position === "possessive" ? w.possessive : 0) +
    (o.position === "subject" && event.role === "subject" ? w.parallel : 0) +
    (o.speaking && speaks ? w.speaksAgain : 0) +
    (o.place.quoted >= 0 ? (apart ? w.quoted : w.sameQuote) : 0) +
    (away === 0 ? bound(o, event, w) : 0)
  );
}

/** Characters between a clause's subject and its object. */
const near = 40;

function bound({ position, span: subject }: Occurrence, { span, role }: Asking["event"], w: Weights): number {
  if (position !== "subject") return 0;
  if (role === "object") return span.start - subject.end < near ? w.ownSubject : 0;
  return role === "possessive" || role === "reflexive" ? w.ownPossessive : 0;
}
