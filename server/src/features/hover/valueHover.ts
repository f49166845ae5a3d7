import type { Reading, Value } from "../../article/types";
import { wordsOf } from "../../article/words";
import { lineOf } from "../../text/lines";
import { message, type Say } from "../../text/message";
import { dotted, type Line, type RichText } from "../richText";
import { calendarText, weekdayText } from "./calendarText";

/**
 * When a date is that had to be counted, and what from; of one that gives day, month and year, the weekday; null of all
 * others, which say it themselves:
 *
 *   **Friday** · 21 April 2017
 *   Counted from the article's date, 20 April 2017  (line 3)
 *
 *   **20 April 2017** · Thursday
 */
export function valueHover({ marked }: Reading, { span, value, anchor }: Value, say: Say): RichText | null {
  if (value === null) return null;
  const words = wordsOf(marked, span);
  const head = anchor === null ? weekdayOf(words, value, say) : countedDates(words, value, say);
  if (head === null) return null;
  const lines: readonly Line[] = [
    dotted([{ strong: words }, head]),
    ...(anchor === null
      ? []
      : [
          [
            `${say(message("Counted from the article's date, {0}", wordsOf(marked, anchor)))}  `,
            { words: say(message("(line {0})", lineOf(marked.source, anchor.start))), at: anchor },
          ],
        ]),
  ];
  return { lines, actions: [] };
}

type Known = NonNullable<Value["value"]>;

const weekdayOf = (words: string, value: Known, say: Say): string | null =>
  typeof value !== "string" || namesWeekday(words) ? null : weekdayText(value, say);

/** The weekday need not be said twice. */
function countedDates(words: string, value: Known, say: Say): string {
  const [first = "", ...others] = [value]
    .flat()
    .map((each) => calendarText(String(each), say, !namesWeekday(words)));
  return others.reduce((all, each) => say(message("{0} to {1}", all, each)), first);
}

const namesWeekday = (words: string): boolean => /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(words);
