import { wordsOf } from "../article/words";
import { excerpt } from "../text/excerpt";
import { message } from "../text/message";
import { defectsOf } from "./markDefects";
import { type Check, violation } from "./types";

/*
 * Double marks inside double marks, which read as the end of the outer quotation.
 *
 *   “He called it “a gap in the rules” and left,” Varga said.
 *                 ^^^^^^^^^^^^^^^^^^^^
 *   →  “He called it ‘a gap in the rules’ and left,” Varga said.
 */
export const nestedMarks: Check = {
  code: "nested-marks",
  severity: { research: "information", newsroom: "information" },
  *find({ reading }) {
    for (const { span } of defectsOf(reading, "nested-same")) {
      const words = wordsOf(reading.marked, span).slice(1, -1);
      yield violation({
        span,
        message: message("Double marks inside double marks: “{0}”.", excerpt(words)),
        words,
        fixes: ["single-marks"],
      });
    }
  },
};
