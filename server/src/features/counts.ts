import type { QuoteSummary } from "./overview";

/** What the status item and the badge show; one count a quotation, however many parts it has. */
export interface Counts {
  readonly quotations: number;
  readonly direct: number;
  readonly partial: number;
  readonly noSpeaker: number;
  readonly uncertain: number;
  readonly confirmed: number;
  readonly speakers: number;
}

export function countsOf(quotes: readonly QuoteSummary[]): Counts {
  const count = (test: (quote: QuoteSummary) => boolean): number => quotes.filter(test).length;
  return {
    quotations: quotes.length,
    direct: count(({ form }) => form === "direct"),
    partial: count(({ form }) => form === "partial"),
    noSpeaker: count(({ state }) => state === "none"),
    uncertain: count(({ state }) => state === "uncertain"),
    confirmed: count(({ state }) => state === "annotated"),
    speakers: new Set(quotes.map(({ speakerKey }) => speakerKey).filter((key) => key !== "")).size,
  };
}
