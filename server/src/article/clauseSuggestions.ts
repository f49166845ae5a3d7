import { firstAt } from "../attribution/framedParagraph";
import type { Attribution } from "../attribution/types";
import type { Quote } from "../quotes/types";
import type { CleanSpan } from "../text/offsets";

interface Row {
  readonly quote: Quote;
  readonly attribution: Attribution;
}

/** Words inside a clause stand within so many rows behind its beginning: clauses hold at most one further level. */
const levels = 3;

/** A stop more at the end makes no other clause. */
const slack = 1;

/**
 * Who is suggested for words that somebody marks inside reported speech, by the innermost clause around them:
 *
 *   Quill said that [the ferry had left.]{.quote}   → Quill, as for `that the ferry had left`
 */
export function clauseSuggestions(rows: readonly Row[]): (words: CleanSpan) => Attribution | null {
  const clauses = rows.filter(({ quote }) => quote.form === "indirect");
  return (words) => {
    const last = firstAt(clauses, ({ quote }) => quote.span.start, words.start + 1);
    const around = clauses
      .slice(Math.max(0, last - levels), last)
      .findLast(({ quote: { span } }) => words.end <= span.end + slack && words.start < span.end);
    return around?.attribution ?? null;
  };
}
