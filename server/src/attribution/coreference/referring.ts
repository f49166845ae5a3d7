import type { Token } from "../../text/tokens";
import { firstPerson, type PronounKind, thirdPerson } from "../lexicon/pronouns";
import { documentAt, type FoundDocument } from "./documents";
import { groupEnd } from "./groupPhrase";
import { type NounPhrase, nounPhraseAt } from "./nounPhrase";
import { inPlace } from "./positions";

/** A token at which a phrase begins that may refer to somebody, whatever names stand around it. */
export interface Referring {
  /** Its index. */
  readonly at: number;
  readonly pronoun: PronounWord | null;
  readonly phrase: NounPhrase | null;
  /** Index of the last token of the description of several people; -1 where there is none. */
  readonly groupEnd: number;
  readonly document: FoundDocument | null;
}

/** A pronoun in lower case: of the third person, or else one of the first, or of a thing. */
export interface PronounWord {
  readonly word: string;
  readonly third: PronounKind | null;
  readonly isThing: boolean;
}

/** What may refer in a paragraph, in text order. Names can still take the words for themselves. */
export function referringIn(tokens: readonly Token[]): readonly Referring[] {
  const found: Referring[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind === "punctuation") continue;
    const pronoun = pronounAt(tokens, at);
    const phrase = nounPhraseAt(tokens, at);
    const last = groupEnd(tokens, at);
    const document = documentAt(tokens, at);
    if (pronoun || phrase || last >= 0 || document)
      found.push({ at, pronoun, phrase, groupEnd: last, document });
  }
  return found;
}

/** Few words look like one; the others need no more of a look. */
const mayBePronoun = /^(?:[hsHS][eEhHiI]|[iImM]|[tT]he[iy])/;

function pronounAt(tokens: readonly Token[], at: number): PronounWord | null {
  const token = tokens[at];
  if (token?.kind !== "word" || !mayBePronoun.test(token.text)) return null;
  const word = token.text.toLowerCase().replace(/['’].*$/, "");
  const kind = thirdPerson.get(word);
  const isThing = /^(?:its?|they|their)$/.test(word);
  if (!kind && !firstPerson.has(word) && !isThing) return null;
  return { word, third: kind ? inPlace(kind, tokens[at + 1]) : null, isThing };
}
