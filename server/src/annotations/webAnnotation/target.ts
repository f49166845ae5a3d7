import { fieldOf, isRecord, type JsonRecord, numberIn, textIn } from "../../text/json";
import type { QuoteSelector } from "../reanchor/findQuote";
import type { Anchor } from "../reanchor/reanchor";

/*
 * Which words are meant, as the target of a W3C Web Annotation (https://www.w3.org/TR/annotation-model/#selectors):
 *
 *   {"source":"a%20story.txt","selector":[
 *     {"type":"TextPositionSelector","start":0,"end":8},
 *     {"type":"TextQuoteSelector","exact":"“Never,”","prefix":"","suffix":" Joan Doe said."}]}
 */

/** `article`: its name, relative, with slashes. Without a position where the words are lost. */
export function targetOf(article: string, { start, exact, prefix, suffix }: Anchor): JsonRecord {
  const quote = { type: "TextQuoteSelector", exact, prefix, suffix };
  const position =
    start === null ? [] : [{ type: "TextPositionSelector", start, end: start + [...exact].length }];
  return { source: iriOf(article), selector: [...position, quote] };
}

/** A relative IRI; half a character of two units has none of its own. */
export const iriOf = (name: string): string =>
  name
    .replace(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");

/** What selectors say of some words, as far as they say it. */
export interface Selected {
  /** In code points, end-exclusive. */
  readonly position: { readonly start: number; readonly end: number } | null;
  readonly quote: QuoteSelector | null;
}

/** Reads a selector or a list of them. */
export function selectedBy(selector: unknown): Selected {
  const all = (Array.isArray(selector) ? selector : [selector]).filter(isRecord);
  const position = all.find((each) => textIn(each, "type") === "TextPositionSelector");
  const quote = all.find((each) => textIn(each, "type") === "TextQuoteSelector");
  const exact = quote === undefined ? null : textIn(quote, "exact");
  const isQuoted = quote !== undefined && exact !== null && exact !== "";
  return {
    position: position === undefined ? null : positionIn(position),
    quote: isQuoted
      ? { exact, prefix: textIn(quote, "prefix") ?? "", suffix: textIn(quote, "suffix") ?? "" }
      : null,
  };
}

function positionIn(selector: JsonRecord): Selected["position"] {
  const [start, end] = [numberIn(selector, "start"), numberIn(selector, "end")];
  const isStretch =
    start !== null && end !== null && [start, end].every(Number.isInteger) && start >= 0 && end >= start;
  return isStretch ? { start, end } : null;
}

/** What an annotation is fastened to; null without words. */
export function anchorIn(target: unknown): Anchor | null {
  const { position, quote } = selectedBy(isRecord(target) ? fieldOf(target, "selector") : null);
  return quote === null ? null : { start: position?.start ?? null, ...quote };
}
