import type { CleanOffset, Span } from "../text/offsets";

declare const quoteId: unique symbol;
/** Derived from the quoted words plus an ordinal among equals, so it survives edits elsewhere. */
export type QuoteId = string & { readonly [quoteId]: true };

/**
 * - `direct`: a clause or more in marks; `partial`: a fragment whose grammar needs the author's sentence.
 * - `indirect`: reported without marks.
 * - `term`, `title`, `nickname`: marks that report nobody's words.
 */
export type QuoteForm = "direct" | "partial" | "indirect" | "term" | "title" | "nickname";

/** Where in the story it stands; only `body` quotations are counted and checked. */
export type QuotePlace = "body" | "headline" | "subhead" | "caption" | "boilerplate" | "tweet";

export interface Quote<O extends number = CleanOffset> {
  readonly id: QuoteId;
  /** Marks and the punctuation inside them included; of an indirect quotation, the reported clause. */
  readonly span: Span<O>;
  readonly inner: Span<O>;
  readonly form: QuoteForm;
  readonly place: QuotePlace;
  /** The part before it, of a quotation cut by its own cue or by a paragraph break. */
  readonly continues: QuoteId | null;
  /** The quotation that this one stands in. */
  readonly within: QuoteId | null;
  /** Of a fragment: the reported clause that it stands in, if one cue governs both. */
  readonly clause: Span<O> | null;
}
