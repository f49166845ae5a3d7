import type { Article, NamedSource } from "../../server/src/article/types";
import type { GoldArticle, GoldQuote } from "./gold";

/** How often the engine is right: a count of cases and how many of them it got. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** Of one article, or of several added up. Indirect speech is left out. */
export interface Quality {
  /** Quotations in marks that the engine finds with the same beginning and end. */
  readonly spans: Share;
  /** Of those, the ones told apart rightly as speech (direct, partial) or not (term, title, nickname). */
  readonly speech: Share;
  /** Of those that are speech, the ones called direct or partial as a person does. */
  readonly form: Share;
  /** Direct quotations with a speaker whose speaker is found. */
  readonly directSpeaker: Share;
  /** Fragments with a speaker whose speaker is found. */
  readonly partialSpeaker: Share;
  /** Quotations of nobody that the engine gives to nobody. */
  readonly unowned: Share;
  /** Direct quotations of somebody that the engine does not give to nobody. */
  readonly owned: Share;
}

interface Answer {
  readonly form: string;
  readonly state: "attributed" | "uncertain" | "none";
  readonly speakers: readonly Pick<NamedSource, "name" | "mention" | "phrase">[];
}

export function quality(gold: GoldArticle, articles: readonly Article[]): Quality {
  const answers = answersOf(articles);
  const pairs = gold.quotes
    .filter(({ form }) => form !== "indirect")
    .map((quote) => ({ quote, answer: answers.get(`${quote.start}-${quote.end}`) }));
  const found = pairs.filter(isFound);
  const speech = found.filter(({ quote, answer }) => isSpeech(quote.form) && isSpeech(answer.form));
  const withSpeaker = (form: GoldQuote["form"]) =>
    pairs.filter(({ quote }) => quote.form === form && quote.speaker !== null);
  const direct = found.filter(({ quote }) => quote.form === "direct");
  return {
    spans: share(pairs, (pair) => pair.answer !== undefined),
    speech: share(found, ({ quote, answer }) => isSpeech(quote.form) === isSpeech(answer.form)),
    form: share(speech, ({ quote, answer }) => quote.form === answer.form),
    directSpeaker: share(withSpeaker("direct"), isRightSpeaker),
    partialSpeaker: share(withSpeaker("partial"), isRightSpeaker),
    unowned: share(
      direct.filter(({ quote }) => quote.speaker === null),
      ({ answer }) => answer.state === "none",
    ),
    owned: share(
      direct.filter(({ quote }) => quote.speaker !== null),
      ({ answer }) => answer.state !== "none",
    ),
  };
}

export const addUp = (parts: readonly Quality[]): Quality => ({
  spans: total(parts.map(({ spans }) => spans)),
  speech: total(parts.map(({ speech }) => speech)),
  form: total(parts.map(({ form }) => form)),
  directSpeaker: total(parts.map(({ directSpeaker }) => directSpeaker)),
  partialSpeaker: total(parts.map(({ partialSpeaker }) => partialSpeaker)),
  unowned: total(parts.map(({ unowned }) => unowned)),
  owned: total(parts.map(({ owned }) => owned)),
});

const total = (shares: readonly Share[]): Share =>
  shares.reduce((sum, { right, of }) => ({ right: sum.right + right, of: sum.of + of }), { right: 0, of: 0 });

const share = <T>(cases: readonly T[], isRight: (one: T) => boolean): Share => ({
  right: cases.filter(isRight).length,
  of: cases.length,
});

interface Pair {
  readonly quote: GoldQuote;
  readonly answer: Answer | undefined;
}

const isFound = (pair: Pair): pair is Pair & { readonly answer: Answer } => pair.answer !== undefined;
const isSpeech = (form: string): boolean => form === "direct" || form === "partial";

/** The same words are pointed to (title and appositive count), or the same family name is given. */
function isRightSpeaker({ quote, answer }: Pair): boolean {
  if (answer === undefined || answer.state === "none" || quote.speaker === null) return false;
  const { speaker, name } = quote;
  const [first] = answer.speakers;
  if (!first) return false;
  const pointed = [first.mention, first.phrase];
  if (pointed.some((span) => span !== null && span.start < speaker.end && speaker.start < span.end))
    return true;
  return name !== null && lastWord(first.name) === lastWord(name);
}

const lastWord = (name: string): string =>
  name
    .toLowerCase()
    .split(/[\s,]+/)
    .at(-1) ?? "";

function answersOf(articles: readonly Article[]): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const { quotes, attributions } of articles)
    quotes.forEach((quote, i) => {
      const attribution = attributions[i];
      if (attribution === undefined) return;
      const { state, speakers } = attribution;
      answers.set(`${quote.span.start}-${quote.span.end}`, { form: quote.form, state, speakers });
    });
  return answers;
}
