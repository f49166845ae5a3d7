import { amounts, signedMoney } from "./amounts";
import { anyMonth, anyWeekday, dayParts, fullMonth, fullWeekday, seasons, timeUnits } from "./calendarWords";
import { currencyCodes, currencySigns } from "./currencies";
import { bareMonth, decade, figuredDate, ordinals, wordedDate } from "./dates";
import { duration } from "./durations";
import { numberWords, scales } from "./numberWords";
import { aDay, ago, aMonth, aPeriod, aWeekday, aWeekend } from "./relativeDates";
import { timeOfDay } from "./times";
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
  [["noon", "midday", "midnight"], [timeOfDay]],
  [numberWords, [timeOfDay, ago, duration, ...amounts]],
  [
    ["a", "an"],
    [ago, duration, ...amounts],
  ],
  [["several", "few", "many", "some", "couple", "days", "weeks", "months", "years"], [duration]],
  [[...timeUnits.keys()].flatMap((unit) => [`${unit}-`, `${unit}long`]), [duration]],
  [["mid-"], [wordedDate, bareMonth, figuredDate]],
  [currencyCodes, [signedMoney]],
  [[...currencySigns.keys()].filter((sign) => /^\p{L}/u.test(sign)), [signedMoney]],
];

const openers = new Map<string, readonly Recogniser[]>();
for (const [words, recognisers] of rows)
  for (const word of words.map((each) => each.toLowerCase()))
    openers.set(word, [...(openers.get(word) ?? []), ...recognisers]);

const setOf = (...words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => word.toLowerCase()));

const measured = [...timeUnits.keys(), ...scales.keys(), ...units.keys(), "few", "couple", "number"];
const dated = [
  ...`${fullMonth}|${fullWeekday}`.split("|"),
  ...dayParts.keys(),
  ..."past coming weekend week month year quarter".split(" "),
];

/** Frequent words that only some others make the beginning of anything. */
const followers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["a", setOf(...measured)],
  ["an", setOf(...measured)],
  ["this", setOf(...dated)],
  ["last", setOf(...dated)],
  ["next", setOf(...dated)],
  ["past", setOf(...dated)],
  ...[...ordinals, "final"].map((word) => [word, setOf("quarter", "century")] as const),
]);

const digits = [figuredDate, timeOfDay, ago, duration, ...amounts];
const apostrophe = [decade];
const money = [signedMoney];
const signs = new Set([...currencySigns.keys()].map((sign) => sign[0] ?? ""));
const nothing: readonly Recogniser[] = [];

/** What may begin with a word, seeing the next one and the character right behind it. */
export function recognisersAt(word: string, next: string, after: string): readonly Recogniser[] {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return digits;
  if (word.length === 1 && signs.has(word)) return money;
  if (word === "'" || word === "’") return apostrophe;
  if (after === "$") return money;
  const lower = word.toLowerCase();
  const only = followers.get(lower);
  if (only && !only.has(next.toLowerCase())) return nothing;
  const known = openers.get(lower);
  if (known) return known;
  // `two-day`, `mid-April`, `year-long`
  const hyphen = lower.indexOf("-");
  if (hyphen < 0) return nothing;
  return openers.get(lower.slice(0, hyphen + 1)) ?? openers.get(lower.slice(0, hyphen)) ?? nothing;
}
