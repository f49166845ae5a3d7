import { wordsOf } from "../article/words";
import { excerpt } from "../text/excerpt";
import { message } from "../text/message";
import { defectsOf } from "./markDefects";
import { type Check, violation } from "./types";
import { lastWord } from "./wordSpans";

/*
 * Marks that are never closed. A quotation that the next paragraph takes up again needs no closing mark.
 *
 *   “We had closed the gates by noon, Varga began. “Nobody told us.”
 *                                ^^^^^
 *   →  “We had closed the gates by noon,” Varga began. “Nobody told us.”
 */
export const unclosedQuote: Check = {
  code: "unclosed-quote",
  severity: { research: "warning", newsroom: "warning" },
  *find({ reading }) {
    const { marked } = reading;
    for (const { span, defect } of defectsOf(reading, "unclosed")) {
      const marks = defect.instead === "" ? /^[“"'„«‘]+/u : /^[“"'„«‘]+|['’]$/gu;
      const words = wordsOf(marked, span).replace(marks, "");
      yield violation({
        span: lastWord(marked.source, span),
        message: message("Closing quotation mark missing after “{0}”.", excerpt(words)),
        words,
        fixes: ["insert-mark"],
      });
    }
  },
};
