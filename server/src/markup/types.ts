import type { CleanOffset, CleanSpan, SourceOffset, Span } from "../text/offsets";

/** `{#q1 .quote speaker=sergei-lavrov}` read: one id at most, at least one class, no duplicate keys. */
export interface Attributes {
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

/** An annotation in the text: `[“We came very close,”]{.quote speaker=sergei-lavrov}`. */
export interface MarkupSpan {
  /** From `[` to after `}`. */
  readonly span: Span;
  /** Between the brackets. */
  readonly inner: Span;
  /** From `{` to after `}`; empty, at the end of the words, where annotations are kept beside the text. */
  readonly attributesSpan: Span;
  /** The bracketed words in the clean text. */
  readonly clean: CleanSpan;
  readonly attributes: Attributes;
}

export interface MarkupProblem {
  readonly kind:
    | "unclosed"
    | "attributes"
    | "detached"
    | "duplicate-id"
    | "duplicate-key"
    | "over-blank-line"
    | "unescaped-bracket";
  readonly span: Span;
  /** The offending id, key or text. */
  readonly detail: string;
}

/** Turns positions from one text into the other. Both directions are monotone. */
export interface OffsetMap {
  /** A span's start maps after `[`, its end before `]`; nothing is ever mapped into `{…}`. */
  toSource(offset: CleanOffset, side: "start" | "end"): SourceOffset;
  /** An offset inside markup maps to the nearest clean position before it. */
  toClean(offset: SourceOffset): CleanOffset;
}

/** An annotation whose words are not in the text any more; only one that is kept beside the text can come to that. */
export interface LostAnnotation {
  readonly attributes: Attributes;
  /** The words that it was about. */
  readonly exact: string;
}

export interface MarkedText {
  /** Where the annotations stand: in the text itself, or in a file beside it; then the text is taken as it stands. */
  readonly kept: "inline" | "beside";
  readonly source: string;
  readonly clean: string;
  /** Outermost first, in text order. None inline: the file is clean, and `clean === source`. */
  readonly spans: readonly MarkupSpan[];
  readonly problems: readonly MarkupProblem[];
  readonly lost: readonly LostAnnotation[];
  readonly map: OffsetMap;
}
