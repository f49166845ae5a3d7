import type { Reading } from "../../server/src/article/types";
import type { QuoteForm } from "../../server/src/quotes/types";
import type { Quotation, Reference } from "./score";

/** What a gold set labels. */
export interface Scope {
  /** Every span in marks counts, and its speaker is null where it reports nothing. */
  readonly marks: boolean;
  /** Headlines and single marks are labelled too. */
  readonly everyMark: boolean;
  /** Words in marks count as the reported clause that they stand in, where they do. */
  readonly clauses: boolean;
}

/**
 * The engine's judgements as the gold data has them. This alone knows how our forms map to the gold's types:
 *
 *   direct → direct, partial → mixed, indirect → indirect; term, title and nickname report nothing and are left out.
 *
 * The gold's `mixed` is the whole clause, marks and all (`said [it would be “folly” to go]`); ours are the words in marks,
 * which know their clause. Where all forms are measured together (`clauses`) it is the clause that counts, once.
 *
 * The gold also counts beliefs, wishes and attitudes as indirect (`wants [a new port]`); the engine, as docs/guidelines.md
 * has it, does not, so that row has a ceiling well below 100.
 *
 * Quotations inside quotations are labelled in no set, so they are left out, too.
 */
export function predictions({ articles }: Reading, text: string, scope: Scope): readonly Quotation[] {
  const seen = new Set<number>();
  return articles.flatMap((article) =>
    article.quotes.flatMap((quote, i): Quotation[] => {
      const attribution = article.attributions[i];
      const type = types[quote.form];
      const inScope = scope.everyMark || quote.place === "body" || quote.place === "tweet";
      const single = /['‘]/.test(text.charAt(quote.span.start));
      if (!attribution || quote.within !== null || !inScope) return [];
      if (scope.marks ? quote.form === "indirect" || (single && !scope.everyMark) : type === null) return [];
      const mention = type && attribution.state !== "none" ? attribution.speakers[0]?.mention : null;
      const clause = scope.clauses ? quote.clause : null;
      if (clause && seen.has(clause.start)) return [];
      if (clause) seen.add(clause.start);
      const span = clause ?? quote.span;
      return [
        {
          start: span.start,
          end: span.end,
          type: scope.marks ? "direct" : clause ? "mixed" : (type ?? "direct"),
          speaker: mention ? named(mention, text) : null,
          cue: type && attribution.cue ? named(attribution.cue, text) : null,
        },
      ];
    }),
  );
}

const types: Readonly<Record<QuoteForm, Quotation["type"] | null>> = {
  direct: "direct",
  partial: "mixed",
  indirect: "indirect",
  term: null,
  title: null,
  nickname: null,
};

const named = (
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): Reference => ({
  start,
  end,
  text: text.slice(start, end),
});
