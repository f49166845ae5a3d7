import { civilDate, dayOfWeek, readIsoDate, weekdayOf } from "../entities/values/civil";

const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const parts: Readonly<Record<string, string>> = {
  MO: "morning",
  AF: "afternoon",
  EV: "evening",
  NI: "night",
};

/**
 * A date of the calendar in words; what it cannot read stays as it is:
 *
 *   2017-04-21      Friday, 21 April 2017        2017-04     April 2017
 *   2017-04-20TEV   …, evening                   2017-W16    the week of 17 April 2017
 */
export function calendarText(value: string): string {
  const [date = "", part = ""] = value.split("T");
  const day = readIsoDate(date);
  if (day !== null) {
    const inWords = `${weekdays[weekdayOf(day) - 1]}, ${dayText(day)}`;
    return parts[part] === undefined ? inWords : `${inWords}, ${parts[part]}`;
  }
  const [, year, month = ""] = /^(\d{4})-(\d\d)$/.exec(value) ?? [];
  if (year !== undefined) return `${months[Number(month) - 1]} ${year}`;
  const [, ofYear, week = "", end] = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value) ?? [];
  if (ofYear === undefined) return value;
  const isWeekend = end !== undefined;
  const first = dayOfWeek(Number(ofYear), Number(week), isWeekend ? 6 : 1);
  return `the ${isWeekend ? "weekend" : "week"} of ${dayText(first)}`;
}

function dayText(day: number): string {
  const { year, month, day: ofMonth } = civilDate(day);
  return `${ofMonth} ${months[month - 1]} ${year}`;
}
