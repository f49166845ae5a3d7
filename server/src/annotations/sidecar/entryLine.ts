import { isName, normalisedValue } from "../../markup/attributes";
import type { Attributes } from "../../markup/types";
import type { Anchor } from "../reanchor/reanchor";
import type { Entry } from "./types";

/*
 * One annotation as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), in its standard JSON-LD context.
 *
 *   [“Never,”]{#q1 .quote speaker=joan-doe}  →
 *   {"id":"urn:quotidian:…","type":"Annotation","motivation":"classifying",
 *    "body":[{"type":"TextualBody","purpose":"identifying","value":"q1"},
 *            {"type":"TextualBody","purpose":"tagging","value":"quote"},
 *            {"type":"TextualBody","purpose":"describing","label":"speaker","value":"joan-doe"}],
 *    "target":{"source":"story.txt","selector":[{"type":"TextPositionSelector","start":0,"end":8},
 *              {"type":"TextQuoteSelector","exact":"“Never,”","prefix":"","suffix":" Joan Doe said."}]}}
 */

type Json = Readonly<Record<string, unknown>>;

/** One line without its line end. `source`: the article's file name. */
export function entryLine({ id, attributes, anchor, extra }: Entry, source: string): string {
  const { start, exact, prefix, suffix } = anchor;
  const quote = { type: "TextQuoteSelector", exact, prefix, suffix };
  const position =
    start === null ? [] : [{ type: "TextPositionSelector", start, end: start + [...exact].length }];
  return JSON.stringify({
    id,
    type: "Annotation",
    motivation: "classifying",
    body: bodies(attributes),
    target: { source: encodeURIComponent(source), selector: [...position, quote] },
    ...extra,
  });
}

const bodies = ({ id, classes, values }: Attributes): readonly Json[] => [
  ...(id === null ? [] : [{ type: "TextualBody", purpose: "identifying", value: id }]),
  ...classes.map((value) => ({ type: "TextualBody", purpose: "tagging", value })),
  ...[...values].map(([label, value]) => ({ type: "TextualBody", purpose: "describing", label, value })),
];

/** An annotation that was read, or what is the matter with it, in words for the user. */
export type EntryReading = Entry | { readonly message: string };

export function readEntry(value: Json): EntryReading {
  const { id, type, motivation: _, body, target, ...extra } = value;
  if (type !== "Annotation" || typeof id !== "string")
    return { message: "This is no annotation with an id." };
  const attributes = readAttributes(Array.isArray(body) ? body : [body]);
  if (attributes === null)
    return { message: "The body of this annotation is not made of classes and values that Quotidian knows." };
  const anchor = isObject(target) ? readAnchor(target) : null;
  if (anchor === null)
    return { message: "The target of this annotation has no TextQuoteSelector with words." };
  return { id, attributes, anchor, extra };
}

function readAttributes(all: readonly unknown[]): Attributes | null {
  const ids: string[] = [];
  const classes: string[] = [];
  const values = new Map<string, string>();
  for (const body of all) {
    if (!isObject(body) || typeof body.value !== "string") return null;
    const { purpose, label, value } = body;
    if (purpose === "identifying" && isName(value)) ids.push(value);
    else if (purpose === "tagging" && isName(value)) classes.push(value);
    else if (purpose === "describing" && typeof label === "string" && isName(label) && isValue(value))
      values.set(label, value);
    else return null;
  }
  const [id = null, second] = ids;
  const isWhole = classes.length > 0 && second === undefined;
  return isWhole ? { id, classes, values } : null;
}

/** Could it stand in the markup? */
const isValue = (value: string): boolean => normalisedValue(value) === value;

function readAnchor({ selector }: Json): Anchor | null {
  const selectors = (Array.isArray(selector) ? selector : [selector]).filter(isObject);
  const quote = selectors.find(({ type }) => type === "TextQuoteSelector");
  const position = selectors.find(({ type }) => type === "TextPositionSelector");
  if (quote === undefined || typeof quote.exact !== "string" || quote.exact === "") return null;
  const start = position?.start;
  return {
    start: typeof start === "number" && Number.isInteger(start) && start >= 0 ? start : null,
    exact: quote.exact,
    prefix: typeof quote.prefix === "string" ? quote.prefix : "",
    suffix: typeof quote.suffix === "string" ? quote.suffix : "",
  };
}

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
