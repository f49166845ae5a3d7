import { civilDate, dayNumber, exists, isoDate, isoMonth, isoWeek, isoYear, weekdayOf } from "./civil";
import type { Normalised, Relative, Tense, Which } from "./types";

type Month = Extract<Relative, { kind: "month" }>;
type Weekday = Extract<Relative, { kind: "weekday" }>;
type Shift = Extract<Relative, { kind: "shift" }>;

/**
 * What a relative date comes to, counted from `today`; null where the words leave it open, for a wrong date is worse
 * than none:
 *
 *   met on Friday · will meet on Friday · yesterday · last week · two years ago · on April 14
 *   a meeting Friday (no verb tells which)                     null
 *   last Friday, written on a Saturday (yesterday's?)          null
 *   3000 years ago (no year of four digits)                    null
 */
export function resolve(relative: Relative, today: number): Normalised | null {
  const found =
    relative.kind === "shift"
      ? shifted(relative, today)
      : relative.kind === "weekday"
        ? weekday(relative, today)
        : inYear(relative, today);
  return [found].flat().every((date) => inFourDigits.test(String(date))) ? found : null;
}

/** From the year 1 to 9999: further away, days cannot be counted, nor a year be written as ISO 8601 has it. */
const inFourDigits = /^(?!0000)\d{4}(?!\d)/;

function shifted({ unit, by, part, tense }: Shift, today: number): string {
  const { year, month } = civilDate(today);
  if (unit === "year") return isoYear(year + by);
  if (unit === "month") {
    const months = year * 12 + month - 1 + by;
    return isoMonth(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
  }
  if (unit === "week") return isoWeek(today + 7 * by);
  if (unit === "weekend") {
    // `This weekend`, of what was, is the last one until the next has begun.
    const isLast = by === 0 && tense === "past" && weekdayOf(today) < saturday;
    return `${isoWeek(today + 7 * (isLast ? -1 : by))}-WE`;
  }
  return withPart(isoDate(today + by), part);
}

const saturday = 6;

const withPart = (date: string, part: string | null): string => (part === null ? date : `${date}T${part}`);

function weekday({ weekday, which, part, tense }: Weekday, today: number): string | null {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const day = nearestWeekday(ahead, weekdayOf(today), weekday, which, tense);
  return day === null ? null : withPart(isoDate(today + day), part);
}

/** In days from today. */
function nearestWeekday(
  ahead: number,
  now: number,
  weekday: number,
  which: Which | null,
  tense: Tense,
): number | null {
  const behind = ahead === 0 ? 0 : ahead - 7;
  // `last` and `next` may mean the nearest or the one of the other week; where these are two, nobody can know.
  if (which === "past") return ahead - 7;
  if (which === "coming") return ahead === 0 ? 7 : ahead;
  if (which === "last") return weekday >= now ? ahead - 7 : null;
  if (which === "next") return weekday <= now ? (ahead === 0 ? 7 : ahead) : null;
  if (which === "this") return weekday >= now ? ahead : tense === "past" ? behind : null;
  if (ahead === 0) return 0;
  return tense === "past" ? behind : tense === "future" ? ahead : null;
}

/** A month or a day of it: in the year that makes it the last one, or the next. */
function inYear(relative: Month, today: number): Normalised | null {
  const found = yearOf(relative, today);
  if (found === null) return null;
  const { month, day, lastDay } = relative;
  if (day === null) return isoMonth(found, month);
  const write = (n: number): string => isoDate(dayNumber({ year: found, month, day: n }));
  return lastDay === null ? write(day) : [write(day), write(lastDay)];
}

/** Days that an article may be older than it says, or newer: `on Sunday, April 8` in one dated the 7th. */
const slack = 2;

function yearOf({ month, day, weekday, which, tense, ofYear }: Month, today: number): number | null {
  const now = civilDate(today);
  const { year } = now;
  if (ofYear !== null) return year + ofYear;
  const candidates = [year - 1, year, year + 1].filter((y) => {
    const date = { year: y, month, day: day ?? 1 };
    return exists(date) && (weekday === null || weekdayOf(dayNumber(date)) === weekday);
  });
  // In days; of a month in days too, from its nearest end.
  const away = (y: number): number => {
    if (day !== null) return dayNumber({ year: y, month, day }) - today;
    if (y === now.year && month === now.month) return 0;
    const first = dayNumber({ year: y, month, day: 1 });
    return first > today ? first - today : dayNumber({ year: y, month: month + 1, day: 1 }) - 1 - today;
  };
  const isLast = which === "last" || which === "past";
  const isNext = which === "next" || which === "coming";
  const wanted = isLast ? "past" : isNext ? "future" : tense;
  const fitting = candidates.filter((y) => {
    if (isLast || isNext) return wanted === "past" ? away(y) < 0 : away(y) > 0;
    if (which === "this") return y === year;
    return wanted === "past"
      ? away(y) <= slack
      : wanted === "future"
        ? away(y) >= -slack
        : Math.abs(away(y)) <= closeBy;
  });
  const sorted = [...fitting].sort((a, b) => Math.abs(away(a)) - Math.abs(away(b)));
  const [best = null] = sorted;
  // A verb that leads a year away from a date at hand belongs to something else, or has been misread.
  const isDoubted =
    sorted.length > 0 &&
    !isLast &&
    !isNext &&
    candidates.some((y) => y !== best && Math.abs(away(y)) < closeBy);
  return isDoubted ? null : best;
}

/** In days: a quarter of a year. Without a verb that tells, a date is of the year that brings it this near. */
const closeBy = 92;
