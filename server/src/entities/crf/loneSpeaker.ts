import { lists } from "./gazetteer";
import { labelOf, nameTypes, outside, positions } from "./labels";
import { context } from "./sentences";
import type { LabelledRegion } from "./spans";
import { speaksAfter } from "./traits";

const ofPeople = lists.firstName | lists.familyName | lists.knownPerson;
const person = labelOf(nameTypes.indexOf("PER"), positions.only);
/** `Netizens said`, `Junkers` */
const plural = /(?:s|men|folk|people)$/;
const shortest = 3;

/**
 * A capitalised word that begins a sentence and speaks, and that no list knows as a word, a group or a place, is a person:
 *
 *   Quorren added: “It rains.”
 *
 * Weights do not say so, since the articles that they were learnt from bring everybody in by full name.
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
  return speaksAfter(paragraph.words, at) && !isFigure ? { ...found, labels: Uint8Array.of(person) } : found;
}
