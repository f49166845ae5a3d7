import { lists } from "./gazetteer";
import { labelCount, labelOf, nameTypes, positions } from "./labels";
import type { Paragraph } from "./paragraph";
import type { Region } from "./regions";
import { mayEndName } from "./tails";
import type { Word } from "./words";

/** One syllable of a Korean or Chinese name, as newspapers romanise them. */
const syllable =
  /^(?:[bcdfghjklmnprstwyz]h?|gw|hw|hy|ky|my|kw|gy|ts|ss|kk)?[aeiouwy]{1,3}(?:ng?|k|l|m|p|t|h|r)?$/;
/** `Co-op`, `Re-run`: what begins a compound and no name. */
const prefixes: ReadonlySet<string> = new Set(["co", "ex", "non", "re"]);
const ofPeople = lists.firstName | lists.familyName;
const notNames = lists.title | lists.country | lists.bigCity | lists.region;
/** As much as the clearest of features say together. */
const clear = 8;
/** Of two syllables that are both words as well as names (`Sit-in`): what stands around them may outweigh it. */
const doubtful = 5;
const person = nameTypes.indexOf("PER");

const isBoth = ({ wordClass, lists: known }: Word): boolean => wordClass > 0 && (known & ofPeople) !== 0;

/** How much two syllables say: less where both are words, nothing where one of these is nobody's name (`Tie-up`). */
function weightOf(first: Word, second: Word): number {
  if (first.wordClass === 0 || second.wordClass === 0) return clear;
  return isBoth(first) && isBoth(second) ? doubtful : 0;
}

/**
 * Lets `Kang Jin-woo` be a person: a family name, and two syllables with a hyphen between them. Half of the words that such
 * names are made of mean something else, and articles to learn from have few of them.
 *
 * @param emissions word of the region × label; what the pattern says is added
 */
export function favourGivenNames({ words, parts }: Paragraph, region: Region, emissions: Float32Array): void {
  for (let i = region.start; i + 3 < region.end; i++) {
    if (words[i + 2]?.text !== "-" || parts[i + 1]?.end !== parts[i + 2]?.start) continue;
    const [family, first, second] = [words[i], words[i + 1], words[i + 3]];
    if (family === undefined || first === undefined || second === undefined) continue;
    const isFamily =
      family.isCapitalised && (family.lists & lists.familyName) !== 0 && (family.lists & notNames) === 0;
    const isTail = !second.hasUpper && mayEndName(second.lower) && syllable.test(second.lower);
    const isHead = first.isCapitalised && syllable.test(first.lower) && !prefixes.has(first.lower);
    if (!isFamily || !isTail || !isHead) continue;
    const weight = weightOf(first, second);
    const sorts = [positions.begin, positions.inside, positions.inside, positions.last];
    sorts.forEach((position, k) => {
      const cell = (i + k - region.start) * labelCount + labelOf(person, position);
      emissions[cell] = (emissions[cell] as number) + weight;
    });
  }
}
