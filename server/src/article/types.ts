import type * as attribution from "../attribution/types";
import type * as entities from "../entities/types";
import type * as values from "../entities/values/types";
import type * as marks from "../marks/types";
import type { MarkedText, MarkupSpan } from "../markup/types";
import type * as quotes from "../quotes/types";
import type * as structure from "../structure/types";
import type { SourceOffset, Span } from "../text/offsets";

/** The layers below work in clean offsets; from here up everything is in source offsets. */
export type Story = structure.Story<SourceOffset>;
export type Block = structure.Block<SourceOffset>;
export type Mention = entities.Mention<SourceOffset>;
export type Entity = entities.Entity<SourceOffset>;
export type Value = values.Value<SourceOffset>;
export type Quote = quotes.Quote<SourceOffset>;
export type Attribution = attribution.Attribution<SourceOffset>;
export type NamedSource = attribution.NamedSource<SourceOffset>;
export type Evidence = attribution.Evidence<SourceOffset>;
export type MarkDefect = marks.MarkDefect<SourceOffset>;

/** One news story, read. Lists are in text order; `attributions[i]` belongs to `quotes[i]`. */
export interface Article {
  readonly span: Span;
  readonly structure: Story;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  /** Missing or wrong quotation marks, repaired in the analysis; the span is the quotation's. */
  readonly defects: readonly { readonly span: Span; readonly defect: MarkDefect }[];
  /** Dates, times and amounts. */
  readonly values: readonly Value[];
  readonly annotations: readonly MarkupSpan[];
}

/** One document, read: what `analyse` returns. */
export interface Reading {
  readonly marked: MarkedText;
  readonly articles: readonly Article[];
}
