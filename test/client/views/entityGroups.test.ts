import { describe, expect, it } from "vitest";
import { entityDescription, entityTooltip, groupEntities } from "../../../client/src/views/entityGroups";
import type { EntityRow } from "../../../server/src/protocol";
import { english } from "../support";

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };

const entity = (
  name: string,
  type: EntityRow["type"],
  mentions: number,
  rest: Partial<EntityRow> = {},
): EntityRow => ({
  id: name,
  type,
  name,
  aliases: [],
  title: "",
  mentions: Array.from({ length: mentions }, () => nowhere),
  quotations: 0,
  registered: false,
  ...rest,
});

describe("People & Places", () => {
  it("groups by type; who is quoted most comes first, then who is named most, then by the alphabet", () => {
    const rows = [
      entity("Skarholm", "place", 2),
      entity("Zoe Arnt", "person", 1),
      entity("Ben Arnt", "person", 1),
      entity("Jon Voss", "person", 5),
      entity("Mara Olin", "person", 1, { quotations: 2 }),
    ];
    const drawn = groupEntities(rows, null, english).map(({ label, rows }) => [
      label,
      rows.map(({ name }) => name),
    ]);
    expect(drawn).toEqual([
      ["People", ["Mara Olin", "Jon Voss", "Ben Arnt", "Zoe Arnt"]],
      ["Places", ["Skarholm"]],
    ]);
  });

  it("lists last, and once more, whom the registry does not know; without a registry that is nobody", () => {
    const rows = [entity("Jon Voss", "person", 2), entity("Mara Olin", "person", 1, { registered: true })];
    const labels = (registrySize: number | null) =>
      groupEntities(rows, registrySize, english).map(
        ({ label, rows }) => `${label}: ${rows.map(({ name }) => name).join(", ")}`,
      );
    expect(labels(1)).toEqual(["People: Jon Voss, Mara Olin", "Not in the Registry: Jon Voss"]);
    expect(labels(0)).toEqual(["People: Jon Voss, Mara Olin"]);
    expect(labels(null)).toEqual(["People: Jon Voss, Mara Olin"]);
  });

  it.each([
    [entity("Mara Olin", "person", 4, { quotations: 3 }), "3 quotations · 4 mentions"],
    [entity("Jon Voss", "person", 1, { quotations: 1 }), "1 quotation · 1 mention"],
    [entity("Skarholm", "place", 2), "2 mentions"],
  ])("counts: %#", (row, description) => {
    expect(entityDescription(row, english)).toBe(description);
  });

  it("tells title and other names on hover, a line each, and no empty line", () => {
    const olin = entity("Mara Olin", "person", 1, { title: "harbour master", aliases: ["Olin", "M. Olin"] });
    expect(entityTooltip(olin, english)).toBe("Mara Olin\nharbour master\nAlso Olin, M. Olin");
    expect(entityTooltip(entity("Skarholm", "place", 1), english)).toBe("Skarholm");
  });
});
