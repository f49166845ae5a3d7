import { lists } from "./gazetteer";
import { labelOf, nameTypes, outside, positions } from "./labels";
import { context } from "./sentences";
import type { LabelledRegion } from "./spans";
import { speaksAfter } from "./traits";
import type { Word } from "./words";

const ofPeople = lists.firstName | lists.familyName | lists.knownPerson;
const person = labelOf(nameTypes.indexOf("PER"), positions.only);
/** `Netizens said`, `Junkers` */
const plural = /(?:s|men|folk|people)$/;
/** `Corvotech`, `Veltrax`: how companies coin their names. */
const coined =
  /(?:[aeiou]x|soft|tech|corp|com|net|bank|air|ify|gas|gen|pharma?|med|bio|tel|sys|ware|tron|neft|prom|media|works|group|star|mart)$/;
/** How surnames end, of languages that make them so: `Quorrenov`, `Vellsson`, `Orrescu`. */
const ofSurnames =
  /(?:[oe]va?|sk[iy]|skiy|skaya|enko|shvili|adze|idze|[iy]an|oglu|sson|sen|mann|berg|stein|feld|witz|wicz|vich|vi[cć]|ić|ez|idis|akis|poulos|escu|zadeh|nejad|ullah|quist|qvist|gaard|dottir|yahu)$/;
const shortest = 3;
/** How many words behind the verb a pronoun is looked for. */
const farthest = 60;

/**
 * Do he, she, his or her follow, outside of marks and before the next name?
 *
 *   Quorren added: “It rains.” He left.
 */
function isCalledHeOrShe(words: readonly Word[], from: number): boolean {
  let isInside = false;
  for (let i = from; i < words.length && i < from + farthest; i++) {
    const { text, lower, isCapitalised } = words[i] as Word;
    if (text === '"') isInside = !isInside;
    else if (text === "“") isInside = true;
    else if (text === "”") isInside = false;
    else if (isInside) continue;
    else if (personal.test(lower)) return true;
    else if (isCapitalised) return false;
  }
  return false;
}
const personal = /^(?:he|she|his|her|himself|herself)$/;

/**
 * A capitalised word that begins a sentence and speaks, and that no list knows as a word, a group or a place, is a person
 * where lists know people of that name, or it ends as surnames do, or he or she follows:
 *
 *   Quorrenov added: “It rains.”
 *
 * Weights do not say so, since the articles that they were learnt from bring everybody in by full name. Without any of these
 * it may as well be a company, and stays without a label.
 */
export function withLoneSpeaker(found: LabelledRegion): LabelledRegion {
  const { paragraph, region, labels } = found;
  const at = region.start;
  const word = paragraph.words[at];
  if (word === undefined || region.end !== at + 1 || labels[0] !== outside) return found;
  const isFirst = ((paragraph.context[at] as number) & ~context.afterQuote) === context.first;
  if (!isFirst || !/^\p{Lu}[\p{L}-]*\p{Ll}$/u.test(word.text) || word.text.length < shortest) return found;
  const isUnknown = word.wordClass === 0 && ((paragraph.lists[at] as number) & ~ofPeople) === 0;
  if (!isUnknown || (plural.test(word.lower) && (word.lists & ofPeople) === 0)) return found;
  const isFigure = paragraph.words[at + 2]?.isNumber === true;
  if (!speaksAfter(paragraph.words, at) || isFigure || coined.test(word.lower)) return found;
  const isKnown = (word.lists & ofPeople) !== 0 || ofSurnames.test(word.lower);
  return isKnown || isCalledHeOrShe(paragraph.words, at + 2)
    ? { ...found, labels: Uint8Array.of(person) }
    : found;
}
