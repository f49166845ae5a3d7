import type { Node } from "jsonc-parser";
import type { Registry, RegistryEntry } from "../article/config";
import { entityClasses } from "../markup/classes";
import { isEntityId } from "../markup/entityId";
import {
  type JsonProblem,
  listOf,
  objectOf,
  oneOf,
  type Reader,
  type Report,
  readTree,
  reportAt,
  text,
} from "./json";

export interface RegistryReading {
  /** The entries that can be used; null where the text is no JSON list, so that the last good one stays in force. */
  readonly registry: Registry | null;
  readonly problems: readonly JsonProblem[];
}

/** Reads `quotidian.entities.json`. An entry that cannot be used is reported and left out. */
export function readRegistry(json: string): RegistryReading {
  if (json.trim() === "") return { registry: [], problems: [] };
  const problems: JsonProblem[] = [];
  const report = (problem: JsonProblem): void => void problems.push(problem);
  const root = readTree(json, report);
  if (root === null) return { registry: null, problems };
  if (root.type !== "array") {
    reportAt(report, root, "The registry must be a list of entities: [ { … } ].");
    return { registry: null, problems };
  }
  const seen = new Set<string>();
  const registry = (root.children ?? []).flatMap((node) => {
    const entry = readEntry(node, report);
    if (entry === null) return [];
    if (seen.has(entry.id)) {
      const { offset, length } = node;
      const message = `Another entity has the id “${entry.id}”. Give each its own.`;
      report({ message, offset, length, inSchema: false });
      return [];
    }
    seen.add(entry.id);
    return [entry];
  });
  return { registry, problems };
}

/** What `ref=` and `speaker=` can hold without quotation marks. */
const id: Reader<string> = (node, name, report) => {
  const value = text(node, name, report);
  if (value === undefined || isEntityId(value)) return value;
  return reportAt(
    report,
    node,
    `“${value}” cannot be an id. Use letters, digits, - and _, as in “sergei-lavrov”.`,
  );
};

const wikidata: Reader<string> = (node, name, report) => {
  const value = text(node, name, report);
  if (value === undefined || /^Q[1-9][0-9]*$/.test(value)) return value;
  return reportAt(report, node, `“${value}” is no Wikidata id. It is a Q and a number, as in “Q7747”.`);
};

const name: Reader<string> = (node, key, report) => {
  const value = text(node, key, report);
  return value?.trim() === "" ? reportAt(report, node, `“${key}” must not be empty.`) : value;
};

const orNull =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (node, key, report) =>
    node.type === "null" ? null : reader(node, key, report);

const readFields = objectOf<RegistryEntry>({
  id,
  type: oneOf(...entityClasses),
  name,
  aliases: listOf(name),
  description: orNull(text),
  wikidata: orNull(wikidata),
  country: orNull(text),
  notes: orNull(text),
});

const required = ["id", "type", "name"] as const;

function readEntry(node: Node, report: Report): RegistryEntry | null {
  if (node.type !== "object") {
    reportAt(report, node, "An entity must be an object with “id”, “type” and “name”.");
    return null;
  }
  const fields = readFields(node, "", report) ?? {};
  const { id: ownId, type, name: ownName } = fields;
  if (ownId === undefined || type === undefined || ownName === undefined) {
    const given = (node.children ?? []).map(({ children }) => children?.[0]?.value);
    const missing = required.filter((key) => !given.includes(key));
    if (missing.length > 0) {
      reportAt(report, node, `This entity has no ${missing.map((key) => `“${key}”`).join(" and no ")}.`);
    }
    return null;
  }
  const optional = { aliases: [], description: null, wikidata: null, country: null, notes: null };
  return { ...optional, ...fields, id: ownId, type, name: ownName };
}
