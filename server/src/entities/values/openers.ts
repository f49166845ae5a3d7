import { amounts, signedMoney } from "./amounts";
import { anyMonth, anyWeekday, dayParts, fullMonth, fullWeekday, seasons, timeUnits } from "./calendarWords";
import { currencyCodes, currencySigns } from "./currencies";
import { bareMonth, decade, figuredDate, ordinals, wordedDate } from "./dates";
import { duration } from "./durations";
import { numberWords, scales } from "./numberWords";
import { aDay, ago, aMonth, aPeriod, aWeekday, aWeekend } from "./relativeDates";
import { namedTime, oClock, timeOfDay } from "./times";
import type { Recogniser } from "./types";
import { units } from "./units";

/**
 * What can begin a date or an amount, and what to try there. Any other word is passed over after one look at it, so that
 * a text without dates costs next to nothing.
 */
const rows: readonly (readonly [words: readonly string[], recognisers: readonly Recogniser[]])[] = [
  [anyMonth.split("|"), [wordedDate, bareMonth]],
  [anyWeekday.split("|"), [wordedDate, aWeekday]],
  [[...seasons.keys(), ...ordinals, "final", "last"], [wordedDate]],
  [
    ["last", "this", "next", "past"],
    [aWeekday, aMonth, aDay, aPeriod],
  ],
  [["weekend"], [aWeekend]],
  [["yesterday", "today", "tomorrow", "tonight"], [aDay]],
  [["noon", "midday", "midnight"], [namedTime]],
  [numberWords, [oClock, ago, duration, ...amounts]],
  [
    ["a", "an"],
    [ago, duration, ...amounts],
  ],
  [["several", "few", "many", "some", "couple", "days", "weeks", "months", "years"], [duration]],
  [[...timeUnits.keys()].flatMap((unit) => [`${unit}-`, `${unit}long`]), [duration]],
  [["mid-"], [wordedDate, bareMonth, figuredDate]],
  [currencyCodes, [signedMoney]],
  [[...currencySigns.keys()].map((sign) => /^\p{L}+\.?|./u.exec(sign)?.[0] ?? ""), [signedMoney]],
  [["'", "’"], [decade]],
];

const setOf = (...words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => word.toLowerCase()));

const measured = setOf(...timeUnits.keys(), ...scales.keys(), ...units.keys(), "few", "couple", "number");
const dated = setOf(
  ...`${fullMonth}|${fullWeekday}`.split("|"),
  ...dayParts.keys(),
  ..."past coming weekend week month year quarter".split(" "),
);
const countable = setOf("quarter", "century");

/** Frequent words that only some others make the beginning of anything. */
const followers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...["a", "an"].map((word) => [word, measured] as const),
  ...["this", "last", "next", "past"].map((word) => [word, dated] as const),
  ...[...ordinals, "final"].map((word) => [word, countable] as const),
]);

/** By the word as it is written, in small letters, with a capital and in capitals: no word has to be made small. */
const openers = new Map<string, readonly Recogniser[]>();
for (const [words, recognisers] of rows)
  for (const word of new Set(words.flatMap(spellings)))
    openers.set(word, [...(openers.get(word) ?? []), ...recognisers]);

function spellings(word: string): readonly string[] {
  const lower = word.toLowerCase();
  return [lower, `${lower.charAt(0).toUpperCase()}${lower.slice(1)}`, word.toUpperCase()];
}

const digits: readonly Recogniser[] = [figuredDate, timeOfDay, oClock, ago, duration, ...amounts];
const money: readonly Recogniser[] = [signedMoney];
const nothing: readonly Recogniser[] = [];

/** What may begin with a word, seeing the next one and the character right behind it. */
export function recognisersAt(word: string, next: string, after: string): readonly Recogniser[] {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return digits;
  const known = openers.get(word);
  if (known) {
    const only = followers.get(word.toLowerCase());
    return only === undefined || only.has(next.toLowerCase()) ? known : nothing;
  }
  // `US$5`
  if (after === "$") return money;
  // `two-day`, `mid-April`, `year-long`
  const hyphen = word.indexOf("-");
  if (hyphen <= 0) return nothing;
  return openers.get(word.slice(0, hyphen + 1)) ?? openers.get(word.slice(0, hyphen)) ?? nothing;
}
