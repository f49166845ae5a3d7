import { sayingWords } from "../article/sayingWords";
import type { Reading } from "../article/types";
import { wordsOf } from "../article/words";
import { excerpt } from "../text/excerpt";
import { type Message, message } from "../text/message";
import { type DefectiveQuote, defectsOf } from "./markDefects";
import { type Check, type CheckContext, type Related, type Violation, violation } from "./types";
import { firstWord } from "./wordSpans";

/*
 * Marks that close what nothing opened, and closing marks where an opening one belongs.
 *
 *   We had closed the gates by noon,” Varga began.
 *   ^^
 *   →  “We had closed the gates by noon,” Varga began.
 */
export const unopenedQuote: Check = {
  code: "unopened-quote",
  severity: { research: "warning", newsroom: "warning" },
  *find(context) {
    for (const defective of defectsOf(context.reading, "unopened")) yield describe(context, defective);
  },
};

/** The message says who is speaking as well, so its excerpt is short. */
const short = 25;

function describe({ reading, line }: CheckContext, found: DefectiveQuote): Violation {
  const words = wordsOf(reading.marked, found.span).replace(/^”|[”"'»“’]+$/gu, "");
  return violation({
    span: firstWord(reading.marked.source, found.span),
    message: missing(reading, found, excerpt(words, short)),
    words,
    related: earlierPart(reading, found, line),
    fixes: ["insert-mark"],
  });
}

/** With who is speaking, where that is known: `… Trump is speaking (“Trump began”).` */
function missing(reading: Reading, { part, names }: DefectiveQuote, words: string): Message {
  const speaker = part?.attribution.state === "attributed" ? part.attribution.speakers[0] : undefined;
  if (!part || !speaker) return message("Opening quotation mark missing before “{0}”.", words);
  const name = names.ofSource(speaker);
  const said = sayingWords(reading, part);
  return said === null
    ? message("Opening quotation mark missing before “{0}”. {1} is speaking.", words, name)
    : message("Opening quotation mark missing before “{0}”. {1} is speaking (“{2}”).", words, name, said);
}

/** Where the words go on from, when an earlier paragraph left its marks open. */
function earlierPart(
  reading: Reading,
  { part, before }: DefectiveQuote,
  line: CheckContext["line"],
): readonly Related[] {
  if (!before || !part || line(before.quote.span.end) === line(part.quote.span.start)) return [];
  const words = excerpt(wordsOf(reading.marked, before.quote.inner));
  return [{ span: before.quote.span, message: message("Goes on with “{0}”, which was left open.", words) }];
}
