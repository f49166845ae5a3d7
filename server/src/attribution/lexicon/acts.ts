import { inflect } from "./verbs";

/** A form of a verb that reports an utterance only where one of these words stands behind it. */
export interface ActForm {
  readonly lemma: string;
  readonly behind: ReadonlySet<string>;
}

/** Consent, refusal, decisions of a court: `agreed to meet`, `declined to comment`, `ruled that the ban was void`. */
const acts: readonly (readonly [lemmas: string, behind: string])[] = [
  ["decline refuse consent", "to"],
  ["agree", "to that"],
  ["rule dispute", "that"],
];

/** By form, in lower case; infinitives left out, since `wants to agree` and `would refuse` are no utterances. */
export const actForms: ReadonlyMap<string, ActForm> = new Map(
  acts.flatMap(([lemmas, words]) => {
    const behind = new Set(words.split(" "));
    return lemmas.split(" ").flatMap((lemma) =>
      inflect(lemma)
        .filter(([, form]) => form !== "base")
        .map(([word]): [string, ActForm] => [word, { lemma, behind }]),
    );
  }),
);
