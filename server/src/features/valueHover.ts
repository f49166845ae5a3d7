import type { Reading, Value } from "../article/types";
import { wordsOf } from "../article/words";
import { lineOf } from "../text/lines";
import { calendarText } from "./calendarText";
import type { RichText } from "./richText";

/**
 * When a date is that had to be counted, and what from; null of all others, which say it themselves:
 *
 *   **Friday** · 21 April 2017
 *   Counted from the article's date, 20 April 2017  (line 3)
 */
export function valueHover({ marked }: Reading, { span, value, anchor }: Value): RichText | null {
  if (anchor === null || value === null) return null;
  const words = wordsOf(marked, span);
  const when = [value].flat().map((each) => calendarText(String(each)));
  return {
    lines: [
      // The weekday need not be said twice.
      [
        { strong: words },
        ` · ${when.map((each) => (isWeekday(words) ? each.replace(/^\p{L}+, /u, "") : each)).join(" to ")}`,
      ],
      [
        `Counted from the article's date, ${wordsOf(marked, anchor)}  `,
        { words: `(line ${lineOf(marked.source, anchor.start)})`, at: anchor },
      ],
    ],
    actions: [],
  };
}

const isWeekday = (words: string): boolean => /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/.test(words);
