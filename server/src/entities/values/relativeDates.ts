import { dayParts, fullMonth, fullWeekday, months, timeUnitSpellings, weekdays } from "./calendarWords";
import { isoMonth } from "./civil";
import type { Recognised, Recogniser, ShiftUnit, Which } from "./types";

/** Dates that are counted from the day on which they are written. */

const which = "(?<which>last|this past|this coming|this|next|past)";
const part = "(?: (?<part>morning|afternoon|evening|night))?";

const whiches = ["last", "this", "next", "past", "coming"] as const;
const whichOf = (word: string | undefined): Which | null => {
  const last = word?.toLowerCase().split(" ").at(-1);
  return whiches.find((one) => one === last) ?? null;
};

const namedWeekday = new RegExp(`^(?:${which} )?(?<weekday>${fullWeekday})${part}\\b`, "i");
/** `Black Friday`, `the Sunday Times`: names, of days and of other things. */
const weekdayName = /(?:Black|Good|Bloody|Super|Palm|Easter|Cyber|Ash|Maundy|Holy|Giving|Shrove|Fat|Whit) $/;
const nameGoesOn =
  /^ (?:Times|Mail|Mirror|Telegraph|Express|Herald|Post|People|Sun|World|Independent|Night Live|Night Football|Review|Politics)/;

/** `Friday`, `last Tuesday`, `Friday night`. */
export const aWeekday: Recogniser = ({ ahead, before }) => {
  const found = namedWeekday.exec(ahead);
  const weekday = weekdays.get(found?.groups?.weekday?.toLowerCase() ?? "");
  if (!found || weekday === undefined || !/^\p{Lu}/u.test(found.groups?.weekday ?? "")) return null;
  if (weekdayName.test(before) || nameGoesOn.test(ahead.slice(found[0].length))) return null;
  const dayPart = dayParts.get(found.groups?.part?.toLowerCase() ?? "") ?? null;
  return {
    length: found[0].length,
    type: "date",
    value: `XXXX-WXX-${weekday}${dayPart === null ? "" : `T${dayPart}`}`,
    relative: { kind: "weekday", weekday, which: whichOf(found.groups?.which), part: dayPart, tense: null },
  };
};

const namedMonth = new RegExp(`^${which} (?<month>${fullMonth})\\b(?! \\d)`, "i");

/** `last March`, `this April`. */
export const aMonth: Recogniser = ({ ahead }) => {
  const found = namedMonth.exec(ahead);
  const month = months.get(found?.groups?.month?.toLowerCase() ?? "");
  if (!found || month === undefined || !/^\p{Lu}/u.test(found.groups?.month ?? "")) return null;
  return {
    length: found[0].length,
    type: "date",
    value: `XXXX-${isoMonth(0, month).slice(5)}`,
    relative: {
      kind: "month",
      month,
      day: null,
      lastDay: null,
      weekday: null,
      which: whichOf(found.groups?.which),
      ofYear: null,
      tense: null,
    },
  };
};

const shifted = (length: number, unit: ShiftUnit, by: number, dayPart: string | undefined): Recognised => ({
  length,
  type: "date",
  value: null,
  relative: {
    kind: "shift",
    unit,
    by,
    part: dayParts.get(dayPart?.toLowerCase() ?? "") ?? null,
    tense: null,
  },
});

const days: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
  ["last night", -1],
  ["this morning", 0],
  ["this afternoon", 0],
  ["this evening", 0],
]);
const aDayWord = new RegExp(
  `^(?<word>yesterday|today|tomorrow|tonight|last night|this (?:morning|afternoon|evening))${part}\\b`,
  "i",
);
const atStart = /(?:^|[.!?:;"“‘([-] ?)$/u;

/** `yesterday`, `tomorrow morning`, `last night`; not `USA Today`, the name. */
export const aDay: Recogniser = ({ ahead, before }) => {
  const found = aDayWord.exec(ahead);
  if (!found || (/^\p{Lu}/u.test(ahead) && !atStart.test(before))) return null;
  const word = found.groups?.word?.toLowerCase() ?? "";
  const own = word === "tonight" ? "night" : word.split(" ")[1];
  return shifted(found[0].length, "day", days.get(word) ?? 0, own ?? found.groups?.part);
};

/** `over the weekend`: the last one or the next. */
export const aWeekend: Recogniser = ({ ahead, before }) =>
  /^weekend(?!\p{L})/u.test(ahead) && /(?:^|[^\p{L}])the $/iu.test(before)
    ? { length: 7, type: "date", value: "XXXX-WXX-WE" }
    : null;

const steps: Readonly<Record<Which, number>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 };
/** In small letters: *This Week* is a programme. */
const aPeriodWord = /^(?<which>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext) (?<unit>weekend|week|month|year)\b/;
/** `the last year` is a time a year long, up to now. */
const isStretch = /(?:^|[^\p{L}])(?:the|his|her|its|their|our|my|your|every|very|'s|each) $/iu;

/** `last week`, `earlier this month`, `next year`. */
export const aPeriod: Recogniser = ({ ahead, before }) => {
  const found = aPeriodWord.exec(ahead);
  if (!found || isStretch.test(before)) return null;
  const unit = found.groups?.unit?.toLowerCase();
  const step = whichOf(found.groups?.which);
  if (step === null || (unit !== "weekend" && unit !== "week" && unit !== "month" && unit !== "year"))
    return null;
  return shifted(found[0].length, unit, steps[step], undefined);
};

const unitsAgo: ReadonlyMap<string, readonly [ShiftUnit, number]> = new Map([
  ["day", ["day", 1]],
  ["week", ["week", 1]],
  ["fortnight", ["week", 2]],
  ["month", ["month", 1]],
  ["year", ["year", 1]],
  ["decade", ["year", 10]],
  ["century", ["year", 100]],
]);

/** `two days ago`, `a year ago`; a duration alone in `two thousand years ago`, which nobody has counted. */
export const ago: Recogniser = ({ ahead, amount }) => {
  if (!amount || amount.high !== null || !Number.isInteger(amount.low) || amount.scale >= 1000) return null;
  const found = /^ ([a-z]+) ago\b/i.exec(ahead.slice(amount.length));
  const word = found?.[1]?.toLowerCase() ?? "";
  const [unit, times] =
    unitsAgo.get(timeUnitSpellings.get(word) ?? word) ?? unitsAgo.get(word.replace(/s$/, "")) ?? [];
  if (!found || !unit || times === undefined) return null;
  return shifted(amount.length + found[0].length, unit, -amount.low * times, undefined);
};
