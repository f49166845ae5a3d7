/** The Gregorian calendar. A day is a number of days since 1970-01-01, as everywhere. */

const msPerDay = 86_400_000;

interface CivilDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** Not `Date.UTC`, to which the year 18 is 1918. */
export const dayNumber = ({ year, month, day }: CivilDate): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / msPerDay;

export function civilDate(day: number): CivilDate {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Is there such a day? `{2018, 2, 29}` is none. */
export const exists = (date: CivilDate): boolean => {
  const back = civilDate(dayNumber(date));
  return back.month === date.month && back.day === date.day;
};

/** From Monday as 1 to Sunday as 7. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

export const isoYear = (year: number): string => String(year).padStart(4, "0");
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${two(month)}`;

export function isoDate(day: number): string {
  const date = civilDate(day);
  return `${isoMonth(date.year, date.month)}-${two(date.day)}`;
}

/** `2018-W16`: a week belongs to the year that its Thursday is in. */
export function isoWeek(day: number): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civilDate(thursday);
  const first = dayNumber({ year, month: 1, day: 1 });
  return `${isoYear(year)}-W${two(Math.floor((thursday - first) / 7) + 1)}`;
}

export const two = (n: number): string => String(n).padStart(2, "0");

/** `2018-04-20`, with nothing behind it, as a day; null for anything else. */
export function readIsoDate(text: string): number | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!found) return null;
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return exists(date) ? dayNumber(date) : null;
}

/** A weekday of an ISO week, `isoWeek` the other way round. */
export function dayOfWeek(year: number, week: number, weekday: number): number {
  // The fourth of January is always in the first week.
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 7 * (week - 1) + weekday;
}
