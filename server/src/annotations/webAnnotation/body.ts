import { isName, normalisedValue } from "../../markup/attributes";
import type { Attributes } from "../../markup/types";
import { fieldOf, isRecord, type JsonRecord, textIn } from "../../text/json";

/*
 * What is said of some words, as the bodies of a W3C Web Annotation, in the standard's own words
 * (https://www.w3.org/TR/annotation-model/#motivation-and-purpose).
 *
 *   {#q1 .quote speaker=joan-doe}  →
 *   [{"type":"TextualBody","purpose":"identifying","value":"q1"},
 *    {"type":"TextualBody","purpose":"tagging","value":"quote"},
 *    {"type":"TextualBody","purpose":"describing","label":"speaker","value":"joan-doe"}]
 */

export const bodiesOf = ({ id, classes, values }: Attributes): readonly JsonRecord[] => [
  ...(id === null ? [] : [{ type: "TextualBody", purpose: "identifying", value: id }]),
  ...classes.map((value) => ({ type: "TextualBody", purpose: "tagging", value })),
  ...[...values].map(([label, value]) => ({ type: "TextualBody", purpose: "describing", label, value })),
];

/** The bodies of an annotation, whether it has a list of them, one or none. */
export function bodiesIn(annotation: JsonRecord): readonly unknown[] {
  const body = fieldOf(annotation, "body");
  return Array.isArray(body) ? body : body === undefined ? [] : [body];
}

/** One body: what it says, in the terms of the markup. */
type Said =
  | { readonly kind: "id" | "class"; readonly name: string }
  | { readonly kind: "value"; readonly name: string; readonly value: string };

/** Null where anything else stands there, or what the markup could not write. */
function said(body: unknown): Said | null {
  const value = isRecord(body) ? textIn(body, "value") : null;
  if (!isRecord(body) || value === null) return null;
  const [purpose, label] = [textIn(body, "purpose"), textIn(body, "label")];
  if (purpose === "identifying" && isName(value)) return { kind: "id", name: value };
  if (purpose === "tagging" && isName(value)) return { kind: "class", name: value };
  const isValue =
    purpose === "describing" && label !== null && isName(label) && normalisedValue(value) === value;
  return isValue ? { kind: "value", name: label, value } : null;
}

/** Can it be read as part of an annotation's attributes? */
export const isOwnBody = (body: unknown): boolean => said(body) !== null;

/** What was written as above; null where any body is another's, where there is no class, or more than one id. */
export function attributesIn(bodies: readonly unknown[]): Attributes | null {
  const all = bodies.map(said);
  const named = (kind: Said["kind"]): readonly string[] =>
    all.flatMap((each) => (each?.kind === kind ? each.name : []));
  const [[id = null, second], classes] = [named("id"), named("class")];
  if (all.includes(null) || classes.length === 0 || second !== undefined) return null;
  const values = all.flatMap((each): [string, string][] =>
    each?.kind === "value" ? [[each.name, each.value]] : [],
  );
  return { id, classes, values: new Map(values) };
}
