import type { CleanOffset, Span } from "../text/offsets";

/**
 * What a stretch of lines is.
 *
 * - `headline`: over the story; a short line right under it (the deck) is a second block of this kind.
 * - `date`: a line that says when, and nothing else; `byline`: who wrote it.
 * - `subhead`: over a section, or the time over an entry of a running report.
 * - `paragraph`: the author's prose, one paragraph.
 * - `tweet`: an embedded post, with its author; marks inside follow the post.
 * - `boilerplate`: what the page, not the author, says: `READ MORE:`, `© Agency`, `Discuss This Article`.
 * - `caption`: a photo caption with its credit.
 * - `separator`: a line that only divides stories (`• Published in World`).
 */
export type BlockKind =
  | "headline"
  | "byline"
  | "date"
  | "subhead"
  | "paragraph"
  | "tweet"
  | "caption"
  | "boilerplate"
  | "separator";

export interface Block<O extends number = CleanOffset> {
  readonly kind: BlockKind;
  /** Without the line break and without white space at either end. */
  readonly span: Span<O>;
  /** Of a tweet: the account's name or handle as it stands in the text, and the handle without its `@`. */
  readonly author?: { readonly span: Span<O>; readonly handle: string | null };
  /** Of a paragraph: the leading `MOSCOW (Reuters) –`. */
  readonly dateline?: Span<O>;
  /** Of a paragraph whose end or beginning is missing from the page. */
  readonly truncated?: "start" | "end";
  /** Of a paragraph that stands, whole, in an earlier one of the story: where its words stand there first. */
  readonly repeats?: Span<O>;
}

/** A subhead and what follows it, up to the next one. The first section of an article has no title. */
export interface Section<O extends number = CleanOffset> {
  readonly title: Span<O> | null;
  readonly span: Span<O>;
}

/** One news story in a file; a saved web page may hold several. */
export interface Story<O extends number = CleanOffset> {
  readonly span: Span<O>;
  readonly headline: Span<O> | null;
  readonly byline: Span<O> | null;
  readonly date: Span<O> | null;
  readonly dateline: Span<O> | null;
  readonly sections: readonly Section<O>[];
  readonly blocks: readonly Block<O>[];
}
