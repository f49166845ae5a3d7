import { wordsOf } from "../article/words";
import { weekdays } from "../entities/values/calendarWords";
import { readIsoDate, weekdayOf } from "../entities/values/civil";
import { weekdayNames } from "../text/calendarNames";
import { message } from "../text/message";
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
        const falls = weekdayNames[weekdayOf(day) - 1];
        if (said === undefined || falls === undefined || said === weekdayOf(day)) continue;
        if (quotes.some(({ form, span: inside }) => form !== "indirect" && contains(inside, span))) continue;
        yield violation({
          span,
          words,
          message: message("“{0}” falls on a {1}.", words, falls),
        });
      }
    }
  },
};

/** 1 January 1930, in days since 1970. */
const firstDay = -14_610;
