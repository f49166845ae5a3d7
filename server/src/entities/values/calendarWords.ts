import { phrasesOf } from "./phrases";
import type { DayPart } from "./types";

/** What the calendar's words are, and what they come to. */

/** From January on; the full name first. */
const monthNames: readonly (readonly string[])[] = [
  ["January", "Jan"],
  ["February", "Feb"],
  ["March", "Mar"],
  ["April", "Apr"],
  ["May"],
  ["June", "Jun"],
  ["July", "Jul"],
  ["August", "Aug"],
  ["September", "Sept", "Sep"],
  ["October", "Oct"],
  ["November", "Nov"],
  ["December", "Dec"],
];

/** From Monday on. */
const weekdayNames: readonly (readonly string[])[] = [
  ["Monday", "Mon"],
  ["Tuesday", "Tues", "Tue"],
  ["Wednesday", "Wed"],
  ["Thursday", "Thurs", "Thur", "Thu"],
  ["Friday", "Fri"],
  ["Saturday", "Sat"],
  ["Sunday", "Sun"],
];

const numbered = (names: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((all, i) => all.map((name) => [name.toLowerCase(), i + 1] as const)));

/** A month's or a weekday's name in small letters, abbreviated or not → its number. */
export const months = numbered(monthNames);
export const weekdays = numbered(weekdayNames);

const both = (names: readonly string[]): string =>
  names.flatMap((name) => [name, name.toUpperCase()]).join("|");

/** Parts of regular expressions; the longer name stands first. */
export const anyMonth = both(monthNames.flat());
const short = (names: readonly (readonly string[])[]): string =>
  both(names.flatMap(([, ...abbreviations]) => abbreviations));
/** Those behind which a full stop may stand. */
export const shortMonth = short(monthNames);
export const shortWeekday = short(weekdayNames);
export const fullMonth = monthNames.map(([name]) => name).join("|");
export const anyWeekday = both(weekdayNames.flat());
export const fullWeekday = both(weekdayNames.flatMap(([name = ""]) => [name]));

export const dayParts: ReadonlyMap<string, DayPart> = new Map([
  ["morning", "MO"],
  ["afternoon", "AF"],
  ["evening", "EV"],
  ["night", "NI"],
]);

export const seasons: ReadonlyMap<string, string> = new Map([
  ["spring", "SP"],
  ["summer", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
]);

/** A unit of time → its designator in ISO 8601, how many of those it is, and whether a `T` stands before it. */
export const timeUnits: ReadonlyMap<
  string,
  { readonly letter: string; readonly times: number; readonly isTime: boolean }
> = new Map([
  ["second", { letter: "S", times: 1, isTime: true }],
  ["minute", { letter: "M", times: 1, isTime: true }],
  ["hour", { letter: "H", times: 1, isTime: true }],
  ["day", { letter: "D", times: 1, isTime: false }],
  ["week", { letter: "W", times: 1, isTime: false }],
  ["fortnight", { letter: "W", times: 2, isTime: false }],
  ["month", { letter: "M", times: 1, isTime: false }],
  ["year", { letter: "Y", times: 1, isTime: false }],
  ["decade", { letter: "Y", times: 10, isTime: false }],
  ["century", { letter: "Y", times: 100, isTime: false }],
]);

/** How else a unit is written, apart from its plural with `s`. */
export const timeUnitSpellings: ReadonlyMap<string, string> = new Map([
  ["sec", "second"],
  ["secs", "second"],
  ["min", "minute"],
  ["mins", "minute"],
  ["hr", "hour"],
  ["hrs", "hour"],
  ["yr", "year"],
  ["yrs", "year"],
  ["centuries", "century"],
]);

/** All of these as they are written, `centurys` left out. */
export const timeUnitPhrases = phrasesOf(
  [...timeUnits.keys()]
    .flatMap((unit) => (unit === "century" ? [unit] : [unit, `${unit}s`]))
    .concat(...timeUnitSpellings.keys())
    .map((word) => [word, word] as const),
);

/** Zones that mean one offset the world over. `EST` is said in summer too, `BST` and `IST` are several: they stay local. */
export const zones: ReadonlyMap<string, string> = new Map([
  ["gmt", "Z"],
  ["utc", "Z"],
  ["cet", "+01:00"],
  ["cest", "+02:00"],
  ["eest", "+03:00"],
  ["msk", "+03:00"],
  ["jst", "+09:00"],
  ["aest", "+10:00"],
  ["edt", "-04:00"],
  ["cdt", "-05:00"],
  ["pdt", "-07:00"],
]);

export const zoneNames: ReadonlySet<string> = new Set(
  "GMT UTC BST CET CEST EET EEST MSK IST JST AEST AEDT ET EST EDT CT CST CDT MT MST MDT PT PST PDT".split(
    " ",
  ),
);
