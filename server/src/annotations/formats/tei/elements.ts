import type { Attributes } from "../../../markup/types";

/** What an annotation is in TEI: an element, and the attributes that belong to it alone. */
export interface Element {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

const formElements: ReadonlyMap<string, Element> = new Map([
  ["direct", { name: "said", attributes: [["direct", "true"]] }],
  ["partial", { name: "said", attributes: [["direct", "true"]] }],
  ["indirect", { name: "said", attributes: [["direct", "false"]] }],
  ["term", { name: "soCalled", attributes: [] }],
  ["title", { name: "title", attributes: [] }],
  ["nickname", { name: "addName", attributes: [["type", "nickname"]] }],
] as const satisfies readonly (readonly [string, Element])[]);

const classElements: ReadonlyMap<string, Element> = new Map([
  ["person", { name: "persName", attributes: [] }],
  ["org", { name: "orgName", attributes: [] }],
  ["place", { name: "placeName", attributes: [] }],
  ["event", { name: "name", attributes: [["type", "event"]] }],
  ["misc", { name: "name", attributes: [["type", "misc"]] }],
] as const satisfies readonly (readonly [string, Element])[]);

export function elementOf({ classes, values }: Attributes): Element {
  const [name = ""] = classes;
  if (name === "quote") {
    return formElements.get(values.get("form") ?? "") ?? { name: "said", attributes: [] };
  }
  return classElements.get(name) ?? { name: "seg", attributes: [["type", name]] };
}

/** What an element means: a class, and the form that it implies; null: nothing that we annotate. */
export interface Meaning {
  readonly name: string;
  readonly form: string | null;
}

const meanings: ReadonlyMap<string, Meaning> = new Map([
  ["said", { name: "quote", form: null }],
  ["quote", { name: "quote", form: null }],
  ["q", { name: "quote", form: null }],
  ["soCalled", { name: "quote", form: "term" }],
  ["title", { name: "quote", form: "title" }],
  ["persName", { name: "person", form: null }],
  ["orgName", { name: "org", form: null }],
  ["placeName", { name: "place", form: null }],
  ["geogName", { name: "place", form: null }],
  ["country", { name: "place", form: null }],
  ["region", { name: "place", form: null }],
  ["settlement", { name: "place", form: null }],
]);

/** `type`: its attribute of that name. */
export function meaningOf(
  element: string,
  type: string | null,
  direct: string | null,
  classOf: (label: string) => string | null,
): Meaning | null {
  const known = meanings.get(element);
  if (element === "said" && direct !== null) {
    return { name: "quote", form: direct === "false" || direct === "0" ? "indirect" : "direct" };
  }
  if (known !== undefined) return known;
  if (element === "addName") return type === "nickname" ? { name: "quote", form: "nickname" } : null;
  const name = type === null ? null : classOf(type);
  const isTyped = element === "name" || element === "rs" || element === "seg";
  return isTyped && name !== null ? { name, form: null } : null;
}
