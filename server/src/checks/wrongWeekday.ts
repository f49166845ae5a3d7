import { wordsOf } from "../article/words";
import { weekdays } from "../entities/values/calendarWords";
import { readIsoDate, weekdayOf } from "../entities/values/civil";
import { contains } from "../text/offsets";
import { always, type Check, violation } from "./types";

/*
 * A date that falls on another day of the week than it says: one of the two is wrong.
 *
 *   It sank on Friday, April 21, 2018.
 *              ^^^^^^^^^^^^^^^^^^^^^^
 *   →  It sank on Saturday, April 21, 2018.
 *
 * Only with its year; long ago calendars differed.
 */
export const wrongWeekday: Check = {
  code: "wrong-weekday",
  severity: always("warning"),
  *find({ reading: { articles, marked } }) {
    for (const { values, quotes } of articles) {
      for (const { value, anchor, span } of values) {
        const day = typeof value === "string" && anchor === null ? readIsoDate(value) : null;
        if (day === null || day < firstDay) continue;
        const words = wordsOf(marked, span);
        const said = weekdays.get(/^\p{L}+/u.exec(words)?.[0]?.toLowerCase() ?? "");
        if (said === undefined || said === weekdayOf(day)) continue;
        if (quotes.some(({ form, span: inside }) => form !== "indirect" && contains(inside, span))) continue;
        yield violation({ span, words, message: `“${words}” falls on a ${names[weekdayOf(day) - 1]}.` });
      }
    }
  },
};

/** 1 January 1930, in days since 1970. */
const firstDay = -14_610;
const names = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
