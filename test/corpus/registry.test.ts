import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import schema from "../../schemas/entities.schema.json";
import { readRegistry } from "../../server/src/corpus/registry";

const isValid = new Ajv({ allowUnionTypes: true }).compile(schema);
const entry = { id: "joan-doe", type: "person", name: "Joan Doe" };
const messages = (value: unknown): readonly string[] =>
  readRegistry(JSON.stringify(value)).problems.map(({ message }) => message);

test("an entry needs an id, a type and a name", () => {
  expect(readRegistry(JSON.stringify([entry]))).toEqual({
    registry: [{ ...entry, aliases: [], description: null, wikidata: null, country: null, notes: null }],
    problems: [],
  });
  expect(readRegistry("").registry).toEqual([]);
});

test("all that an entry can say", () => {
  const full = {
    ...entry,
    aliases: ["J. Doe"],
    description: "mayor of Averham",
    wikidata: "Q42",
    country: "Estmark",
    notes: "not the painter",
  };
  expect(readRegistry(JSON.stringify([full])).registry).toEqual([full]);
});

describe("an entry that cannot be used is reported and left out", () => {
  test.each([
    [[entry, 5], "An entity must be an object with “id”, “type” and “name”."],
    [[entry, { id: "x" }], "This entity has no “type” and no “name”."],
    [
      [entry, { ...entry, name: "Joan Doe the elder" }],
      "Another entity has the id “joan-doe”. Give each its own.",
    ],
    [
      [entry, { ...entry, id: "Joan Doe" }],
      "“Joan Doe” cannot be an id. Use letters, digits, - and _, as in “sergei-lavrov”.",
    ],
    [
      [entry, { ...entry, id: "none" }],
      "“none” cannot be an id. Use letters, digits, - and _, as in “sergei-lavrov”.",
    ],
    [
      [entry, { ...entry, id: "x", type: "human" }],
      '“type” must be one of "person", "org", "place", "event", "misc".',
    ],
    [[entry, { ...entry, id: "x", name: " " }], "“name” must not be empty."],
  ])("%j", (value, message) => {
    expect(messages(value)).toEqual([message]);
    expect(readRegistry(JSON.stringify(value)).registry?.map(({ id }) => id)).toEqual(["joan-doe"]);
  });
});

test("a detail that is wrong costs the detail only", () => {
  expect(messages([{ ...entry, wikidata: "42", alias: [] }])).toEqual([
    "“42” is no Wikidata id. It is a Q and a number, as in “Q7747”.",
    "Unknown key “alias”. Did you mean “aliases”?",
  ]);
  expect(readRegistry(JSON.stringify([{ ...entry, wikidata: "42" }])).registry).toHaveLength(1);
});

test.each(["{", "{}", "[[}"])("%j is no registry, and the last good one stays in force", (json) => {
  const { registry, problems } = readRegistry(json);
  expect(registry).toBeNull();
  expect(problems).not.toEqual([]);
});

describe("the schema and the reader agree", () => {
  test.each([
    [[entry]],
    [[{ ...entry, aliases: ["J. Doe"], wikidata: null }]],
    [[{ ...entry, wikidata: "42" }]],
    [[{ ...entry, id: "Joan Doe" }]],
    [[{ ...entry, id: "none" }]],
    [[{ id: "x", type: "person" }]],
    [[{ ...entry, type: "human" }]],
    [[{ ...entry, aliases: [""] }]],
    [[{ ...entry, extra: 1 }]],
    [{}],
    [["joan"]],
  ])("%j", (value) => {
    const reported = readRegistry(JSON.stringify(value)).problems.some(({ inSchema }) => inSchema);
    expect(isValid(value)).toBe(!reported);
  });
});
