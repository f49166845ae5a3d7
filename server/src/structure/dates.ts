const weekdays =
  "mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday";
const months =
  "jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december";
const other =
  "published|posted|updated|modified|created|last|first|on|at|of|the|date|time|am|pm|a|p|m|st|nd|rd|th|gmt|utc|bst|est|edt|et|cst|cdt|ct|mst|mdt|pst|pdt|pt|cet|cest|msk|ist|z|t|hrs|hours|noon";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split("|"));
const weekdayWords = setOf(weekdays);
const monthWords = setOf(months);
const dateWords = new Set([...weekdayWords, ...monthWords, ...setOf(other)]);

export const isCalendarWord = (word: string): boolean =>
  monthWords.has(word.toLowerCase()) || weekdayWords.has(word.toLowerCase());

/**
 * Does the line say when, and nothing else?
 *
 *   April 23, 2018 · Saturday, January 5, 2019 · Updated 10:30 a.m. ET, Jan. 5 · 2019-01-05T10:30Z
 */
export function isDateLine(line: string): boolean {
  if (line.length > 80 || !/\p{N}/u.test(line)) return false;
  if (
    /^\D{0,12}\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/.test(line) ||
    /^\D{0,12}\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?!\d)/.test(line)
  )
    return (line.match(/\p{L}+/gu) ?? []).every((word) => dateWords.has(word.toLowerCase()));
  const words = line.match(/\p{L}+/gu) ?? [];
  return (
    words.every((word) => dateWords.has(word.toLowerCase())) &&
    words.some((word) => monthWords.has(word.toLowerCase()))
  );
}

/** `6:01 p.m.`, `11:45 a.m.:` at the head of an entry in a running report. */
export const isTimeLine = (line: string): boolean =>
  line.length <= 30 && /^\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?|noon)(?:\s[A-Z]{2,4})?:?$/i.test(line);
