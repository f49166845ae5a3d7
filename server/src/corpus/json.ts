import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";

/** What is wrong in a file of the corpus, in words for the user; offsets are UTF-16 in the file's text. */
export interface JsonProblem {
  readonly message: string;
  readonly offset: number;
  readonly length: number;
  /** The JSON Schema says so too, so an editor that checks against it need not say it twice. */
  readonly inSchema: boolean;
}

export type Report = (problem: JsonProblem) => void;

/** Reads one value, or reports why it cannot be read. */
export type Reader<T> = (node: Node, name: string, report: Report) => T | undefined;

/** The tree of a JSON text, comments and trailing commas allowed; null, with reports, where it is malformed. */
export function readTree(text: string, report: Report): Node | null {
  const errors: ParseError[] = [];
  let root: Node | undefined;
  try {
    root = parseTree(text, errors, { allowTrailingComma: true });
  } catch (error) {
    // The parser is recursive; a file of a hundred thousand brackets is not ours to read.
    if (!(error instanceof RangeError)) throw error;
    report({ message: "This is nested too deeply to be read.", offset: 0, length: 1, inSchema: false });
    return null;
  }
  for (const { error, offset, length } of errors) {
    report({ message: parseMessage(printParseErrorCode(error)), offset, length, inSchema: true });
  }
  return errors.length > 0 || root === undefined ? null : root;
}

/** `CommaExpected` → `This is not valid JSON: comma expected.` */
const parseMessage = (code: string): string =>
  `This is not valid JSON: ${code.replace(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()}.`;

/** A problem that the schema knows, at a value or a key. */
export const reportAt = (report: Report, { offset, length }: Node, message: string): undefined => {
  report({ message, offset, length, inSchema: true });
  return undefined;
};

export const text: Reader<string> = (node, name, report) =>
  node.type === "string" && typeof node.value === "string"
    ? node.value
    : reportAt(report, node, `“${name}” must be a text in quotation marks.`);

export const oneOf =
  <T extends string>(...values: readonly T[]): Reader<T> =>
  (node, name, report) => {
    const found = values.find((value) => value === node.value);
    if (found !== undefined) return found;
    const list = values.map((value) => `"${value}"`).join(", ");
    return reportAt(report, node, `“${name}” must be one of ${list}.${suggestion(node.value, values)}`);
  };

/** A list; items that cannot be read are reported and left out. */
export const listOf =
  <T>(item: Reader<T>): Reader<readonly T[]> =>
  (node, name, report) => {
    if (node.type !== "array") return reportAt(report, node, `“${name}” must be a list: [ … ].`);
    return (node.children ?? []).flatMap((child) => {
      const value = item(child, name, report);
      return value === undefined ? [] : [value];
    });
  };

/** An object with these keys; those that are missing or cannot be read are left out, unknown ones are reported. */
export const objectOf =
  <T extends object>(fields: { readonly [K in keyof T]: Reader<T[K]> }): Reader<Partial<T>> =>
  (node, name, report) => {
    const found: Partial<T> = {};
    const isField = (key: string): key is keyof T & string => Object.hasOwn(fields, key);
    for (const { key, keyNode, valueNode } of propertiesOf(node, name, report)) {
      if (!isField(key)) {
        if (key === "$schema") continue;
        reportAt(report, keyNode, `Unknown key “${key}”.${suggestion(key, Object.keys(fields))}`);
        continue;
      }
      const value = fields[key](valueNode, key, report);
      if (value !== undefined) found[key] = value;
    }
    return found;
  };

/** An object from any of `keys` to values of one kind. */
export const mapOf =
  <T>(keys: readonly string[], what: string, value: Reader<T>): Reader<Readonly<Record<string, T>>> =>
  (node, name, report) => {
    const found: Record<string, T> = {};
    for (const { key, keyNode, valueNode } of propertiesOf(node, name, report)) {
      if (!keys.includes(key)) {
        reportAt(report, keyNode, `There is no ${what} “${key}”.${suggestion(key, keys)}`);
        continue;
      }
      const read = value(valueNode, key, report);
      if (read !== undefined) found[key] = read;
    }
    return found;
  };

interface Property {
  readonly key: string;
  readonly keyNode: Node;
  readonly valueNode: Node;
}

/** Of a key that stands twice, the last value counts, as everywhere in JSON. */
function propertiesOf(node: Node, name: string, report: Report): readonly Property[] {
  if (node.type !== "object") {
    reportAt(report, node, `${name === "" ? "This" : `“${name}”`} must be an object: { … }.`);
    return [];
  }
  const properties = new Map<string, Property>();
  for (const { children: [keyNode, valueNode] = [] } of node.children ?? []) {
    if (keyNode === undefined || valueNode === undefined) continue;
    const key = String(keyNode.value);
    if (properties.has(key)) reportAt(report, keyNode, `“${key}” stands here twice; the last one counts.`);
    properties.set(key, { key, keyNode, valueNode });
  }
  return [...properties.values()];
}

/** ` Did you mean “include”?`, or nothing. */
export function suggestion(wrong: unknown, right: readonly string[]): string {
  if (typeof wrong !== "string" || wrong.length > 60) return "";
  const near = right
    .map((name) => ({ name, distance: distance(wrong.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near !== undefined && near.distance <= Math.max(1, near.name.length / 3)
    ? ` Did you mean “${near.name}”?`
    : "";
}

/** How many letters must be added, dropped or changed to get from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
