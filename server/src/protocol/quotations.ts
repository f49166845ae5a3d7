import type { QuoteRow } from "./overview";
import { type Location, type PositionParams, type Range, request } from "./request";

/* What is asked of quotations: whose they are, why they are judged so, how they are cited. */

/** The quotations of the entity that is named at a position: those of the article, then those of the corpus. */
export const quotationsOfRequest = request<PositionParams, readonly Location[]>("quotidian/quotationsOf");

/** Why the quotation at a position is judged as it is, and why it is a problem or none. Null: no quotation there. */
export interface ExplainResult {
  readonly text: string;
  readonly parts: readonly Range[];
  /** `Ilona Varga, probably`. */
  readonly judgement: string;
  readonly reasons: readonly { readonly text: string; readonly range: Range }[];
  readonly flag: string;
}

export const explainRequest = request<PositionParams, ExplainResult | null>("quotidian/explain");

/** The quotation at a position, with its sentence, its speaker and its place, as one line to quote; null: none there. */
export const citationRequest = request<PositionParams, string | null>("quotidian/citation");

export interface QuotationsInParams {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}

/** The quotations of files that need not be open, file by file in text order. */
export interface QuotationsInResult {
  readonly files: readonly { readonly uri: string; readonly quotes: readonly QuoteRow[] }[];
}

export const quotationsInRequest = request<QuotationsInParams, QuotationsInResult>("quotidian/quotationsIn");
