import { describe, expect, test } from "vitest";
import type { Named } from "../../server/src/corpus/names";
import { readRegistry } from "../../server/src/corpus/registry";
import { addToRegistry } from "../../server/src/corpus/registryEdits";
import type { EntityId, EntityType } from "../../server/src/entities/types";
import { english } from "../../server/src/text/message";

const named = (name: string, type: EntityType = "person", ...aliases: string[]): Named => ({
  id: name.toLowerCase().replaceAll(" ", "-") as EntityId,
  type,
  name,
  aliases,
});

/** The registry afterwards; the reason where nothing is added. */
function added(json: string, ...entities: readonly Named[]): string {
  const result = addToRegistry(json, entities);
  if ("refused" in result) return english(result.refused);
  const { offset, length, content } = result.edit;
  return json.slice(0, offset) + content + json.slice(offset + length);
}

describe("adding to the registry", () => {
  test("begins one where there is none", () => {
    const begun = added("", named("Ada Quill"), named("Belmar", "place"));
    expect(`\n${begun}`).toBe(`
[
  {
    "id": "ada-quill",
    "type": "person",
    "name": "Ada Quill"
  },
  {
    "id": "belmar",
    "type": "place",
    "name": "Belmar"
  }
]
`);
  });

  test("keeps comments and layout, and indents as the file does", () => {
    const registry = '// Ours.\n[\n\t{ "id": "bo-lind", "type": "person", "name": "Bo Lind" } // Mayor\n]\n';
    const grown = added(registry, named("Ada Quill"));
    expect(grown).toContain("// Ours.");
    expect(grown).toContain("// Mayor");
    expect(grown).toContain('\n\t{\n\t\t"id": "ada-quill"');
    expect(readRegistry(grown)).toMatchObject({
      problems: [],
      registry: [{ id: "bo-lind" }, { id: "ada-quill" }],
    });
  });

  test("keeps Windows line ends", () => {
    const grown = added('[\r\n  { "id": "a", "type": "misc", "name": "A" }\r\n]\r\n', named("Ada Quill"));
    expect(grown.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("writes names that can stand alone as aliases, and no bare surname", () => {
    const grown = added(
      "[]",
      named("Ada Quill", "person", "Quill", "Adda Quill"),
      named("Harbour Board", "org", "HB"),
    );
    expect(readRegistry(grown).registry?.map(({ aliases }) => aliases)).toEqual([["Adda Quill"], ["HB"]]);
  });

  test("gives an id that nobody has", () => {
    const other = { ...named("Ada Quill"), id: "quill" as EntityId };
    const grown = added('[{ "id": "ada-quill", "type": "org", "name": "A. Quill & Sons" }]', other);
    expect(readRegistry(grown).registry?.map(({ id }) => id)).toEqual(["ada-quill", "ada-quill-2"]);
  });

  test("refuses what is there already, and a registry that cannot be read", () => {
    expect(added('[{ "id": "ada-quill", "type": "person", "name": "Ada Quill" }]', named("Ada Quill"))).toBe(
      "This is in the registry already.",
    );
    expect(added("[{", named("Ada Quill"))).toBe("quotidian.entities.json cannot be read. Mend it first.");
    expect(added("{}", named("Ada Quill"))).toBe("quotidian.entities.json cannot be read. Mend it first.");
  });
});
