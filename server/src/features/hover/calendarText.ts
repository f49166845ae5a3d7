import { civilDate, dayOfWeek, readIsoDate, weekdayOf } from "../../entities/values/civil";
import { monthNames, weekdayNames } from "../../text/calendarNames";
import { type Message, message, type Say } from "../../text/message";

const partsOfDay: Readonly<Record<string, (date: Message) => Message>> = {
  MO: (date) => message("{0}, morning", date),
  AF: (date) => message("{0}, afternoon", date),
  EV: (date) => message("{0}, evening", date),
  NI: (date) => message("{0}, night", date),
};

/**
 * A date of the calendar in words; what it cannot read stays as it is:
 *
 *   2017-04-21      Friday, 21 April 2017        2017-04     April 2017
 *   2017-04-20TEV   …, evening                   2017-W16    the week of 17 April 2017
 *
 * @param withWeekday whether a day's weekday is to be named
 */
export function calendarText(value: string, say: Say, withWeekday = true): string {
  const read = dayMessage(value, withWeekday) ?? monthMessage(value) ?? weekMessage(value);
  return read === null ? value : say(read);
}

/** The weekday of a plain date; null of any other value. */
export function weekdayText(value: string, say: Say): string | null {
  const day = readIsoDate(value);
  const name = day === null ? undefined : weekdayNames[weekdayOf(day) - 1];
  return name === undefined ? null : say(name);
}

function dayMessage(value: string, withWeekday: boolean): Message | null {
  const [date = "", part = ""] = value.split("T");
  const day = readIsoDate(date);
  if (day === null) return null;
  const plain = dateMessage(day);
  const named = withWeekday ? message("{0}, {1}", nameOf(weekdayNames, weekdayOf(day)), plain) : plain;
  return partsOfDay[part]?.(named) ?? named;
}

function monthMessage(value: string): Message | null {
  const [, year, month = ""] = /^(\d{4})-(\d\d)$/.exec(value) ?? [];
  return year === undefined ? null : message("{0} {1}", nameOf(monthNames, Number(month)), year);
}

function weekMessage(value: string): Message | null {
  const [, year, week = "", end] = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value) ?? [];
  if (year === undefined) return null;
  const first = (weekday: number): Message => dateMessage(dayOfWeek(Number(year), Number(week), weekday));
  return end === undefined ? message("the week of {0}", first(1)) : message("the weekend of {0}", first(6));
}

/** `21 April 2017`. */
function dateMessage(days: number): Message {
  const { year, month, day } = civilDate(days);
  return message("{0} {1} {2}", day, nameOf(monthNames, month), year);
}

/** Months and weekdays are counted from one. */
const nameOf = (names: readonly Message[], number: number): Message | string =>
  names[number - 1] ?? String(number);
