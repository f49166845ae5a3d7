import type { Attributes } from "./types";

/** What stands at a `{`: attributes up to `end` (after the `}`), or why it is not. */
export type AttributesReading =
  | { readonly kind: "read"; readonly attributes: Attributes; readonly end: number }
  | { readonly kind: "invalid" }
  | { readonly kind: "duplicate-id" | "duplicate-key"; readonly name: string; readonly end: number };

type Found<T> = { readonly value: T; readonly end: number } | null;

/**
 * Reads `{#q1 .quote speaker=sergei-lavrov}` at `at`, the offset of its `{`.
 *
 *   attributes = "{" WS? attr (WS attr)* WS? "}"    at least one class, one id at most, no key twice
 *   attr       = "#" name | "." name | name "=" value
 *
 * Reading from every `{` of a text takes linear time in all: inside a quoted value the next `{`'s own opening quote
 * would have to close this one, and what may follow an opening quote (no space) may not follow a closing one.
 */
export function readAttributes(text: string, at: number): AttributesReading {
  const ids: string[] = [];
  const classes: string[] = [];
  const values = new Map<string, string>();
  let repeatedKey: string | null = null;
  let position = at + 1;
  for (let first = true; ; first = false) {
    const next = afterWhiteSpace(text, position);
    if (text[next] === "}") {
      position = next + 1;
      break;
    }
    if (!first && next === position) return { kind: "invalid" };
    const sign = text[next];
    if (sign === "#" || sign === ".") {
      const name = readName(text, next + 1);
      if (name === null) return { kind: "invalid" };
      (sign === "#" ? ids : classes).push(name.value);
      position = name.end;
      continue;
    }
    const key = readName(text, next);
    const value = key !== null && text[key.end] === "=" ? readValue(text, key.end + 1) : null;
    if (key === null || value === null) return { kind: "invalid" };
    if (values.has(key.value)) repeatedKey ??= key.value;
    values.set(key.value, value.value);
    position = value.end;
  }
  if (classes.length === 0) return { kind: "invalid" };
  if (repeatedKey !== null) return { kind: "duplicate-key", name: repeatedKey, end: position };
  const [id = null, secondId] = ids;
  if (secondId !== undefined) return { kind: "duplicate-id", name: secondId, end: position };
  return { kind: "read", attributes: { id, classes, values }, end: position };
}

/** `{#q1 .quote speaker=sergei-lavrov}`: id, classes, then values in the order of the map, on one line. */
export function printAttributes(attributes: Attributes): string {
  const parts = [
    ...(attributes.id === null ? [] : [`#${attributes.id}`]),
    ...attributes.classes.map((name) => `.${name}`),
    ...[...attributes.values].map(([key, value]) => `${key}=${printValue(value)}`),
  ];
  return `{${parts.join(" ")}}`;
}

/**
 * A value as the grammar allows it: trimmed, on one line. Null where nothing is left, since a value is never empty.
 *
 *   "  a senior\nofficial " → "a senior official"
 */
export function normalisedValue(value: string): string | null {
  const line = value.replace(/[\r\n\t]+/g, " ").trim();
  return line === "" ? null : line;
}

/** May `name` stand as an id, a class or a key? */
export const isName = (name: string): boolean => readName(name, 0)?.end === name.length;

const isBare = (value: string): boolean => /^[A-Za-z0-9_:-]+$/.test(value);

const printValue = (value: string): string =>
  isBare(value) ? value : `"${value.replace(/["\\]/g, "\\$&")}"`;

/** After spaces and tabs with at most one line break among them, so never over a blank line. */
function afterWhiteSpace(text: string, at: number): number {
  const afterBlanks = skipBlanks(text, at);
  const afterBreak = skipLineBreak(text, afterBlanks);
  return afterBreak === afterBlanks ? afterBlanks : skipBlanks(text, afterBreak);
}

function skipBlanks(text: string, at: number): number {
  let end = at;
  while (text[end] === " " || text[end] === "\t") end++;
  return end;
}

function skipLineBreak(text: string, at: number): number {
  if (text[at] === "\r") return text[at + 1] === "\n" ? at + 2 : at + 1;
  return text[at] === "\n" ? at + 1 : at;
}

function readName(text: string, at: number): Found<string> {
  if (!/[A-Za-z]/.test(text[at] ?? "")) return null;
  let end = at + 1;
  while (/[A-Za-z0-9_-]/.test(text[end] ?? "")) end++;
  return { value: text.slice(at, end), end };
}

function readValue(text: string, at: number): Found<string> {
  if (text[at] === '"') return readQuoted(text, at);
  let end = at;
  while (/[A-Za-z0-9_:-]/.test(text[end] ?? "")) end++;
  return end === at ? null : { value: text.slice(at, end), end };
}

/** `"` … `"`, with `\"` and `\\` inside; not empty, no leading white space, on one line. */
function readQuoted(text: string, at: number): Found<string> {
  if (/[ \t"]/.test(text[at + 1] ?? "")) return null;
  let value = "";
  let from = at + 1;
  for (let end = from; end < text.length; end++) {
    const char = text[end];
    if (char === '"') return { value: value + text.slice(from, end), end: end + 1 };
    if (char === "\r" || char === "\n") return null;
    if (char !== "\\") continue;
    const escaped = text[end + 1];
    if (escaped !== '"' && escaped !== "\\") return null;
    value += text.slice(from, end);
    from = end + 1;
    end++;
  }
  return null;
}
