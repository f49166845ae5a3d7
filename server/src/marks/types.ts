import type { CleanOffset, Span } from "../text/offsets";

export type MarkStyle = "double" | "single" | "low" | "guillemet" | "backtick";

/** What is wrong with a pair of marks, and where the missing or wrong one belongs. */
export interface MarkDefect<O extends number = CleanOffset> {
  readonly kind: "unopened" | "unclosed" | "nested-same";
  /** Where the missing mark would be inserted; for `nested-same`, the inner opening mark. */
  readonly at: O;
  /** The mark to insert, in the article's own style. */
  readonly insert: string;
  /** The wrong mark that stands there in its place, to be replaced; empty where there is none. */
  readonly instead: string;
}

/**
 * A stretch between an opening and a closing quotation mark, inside one paragraph.
 * A quotation that runs over paragraphs is one `MarkedSpan` a paragraph, joined by `reopens`.
 */
export interface MarkedSpan<O extends number = CleanOffset> {
  /** Marks included. */
  readonly span: Span<O>;
  /** Marks left out. */
  readonly inner: Span<O>;
  readonly style: MarkStyle;
  readonly curly: boolean;
  /** 0 outside any other marks. */
  readonly depth: number;
  /** Index, in the list it stands in, of the span whose words this one goes on with after a paragraph break. */
  readonly reopens: number | null;
  readonly defects: readonly MarkDefect<O>[];
}
