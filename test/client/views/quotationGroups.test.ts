import { describe, expect, it } from "vitest";
import { type Grouping, groupQuotations } from "../../../client/src/views/quotationGroups";
import type { QuoteRow } from "../../../server/src/protocol";
import { english, quote } from "../support";

/** The view as it is drawn: headings with their number, quotations under them. */
const drawn = (rows: readonly QuoteRow[], by: Grouping): string =>
  groupQuotations(rows, by, english)
    .flatMap((group) => [`${group.label} ${group.rows.length}`, ...group.rows.map((row) => `  ${row.text}`)])
    .join("\n");

const rows = [
  quote(6, { text: "It is over", state: "none" }),
  quote(8, { text: "glad", speaker: "Mara Olin" }),
  quote(9, { text: "no comment", speaker: "Jon Voss" }),
  quote(12, { text: "ready", speaker: "Mara Olin", state: "annotated" }),
  quote(14, { text: "perhaps", speaker: "Olin or Voss?", speakerKey: "mara-olin", state: "uncertain" }),
  quote(15, { text: "never", state: "annotated" }),
];

describe("grouped by what needs work", () => {
  it("puts quotations without speaker first and what is done last", () => {
    expect(`\n${drawn(rows, "work")}`).toBe(`
No speaker 1
  It is over
Uncertain 1
  perhaps
Attributed 2
  glad
  no comment
Confirmed 2
  ready
  never`);
  });

  it("leaves out headings with nothing under them", () => {
    expect(drawn([quote(1, { text: "glad", speaker: "Mara Olin" })], "work")).toBe("Attributed 1\n  glad");
    expect(drawn([], "work")).toBe("");
  });
});

describe("grouped by speaker", () => {
  it("puts who is quoted most first, and what has no certain speaker last", () => {
    expect(`\n${drawn(rows, "speaker")}`).toBe(`
Mara Olin 2
  glad
  ready
Jon Voss 1
  no comment
Uncertain 1
  perhaps
No speaker 2
  It is over
  never`);
  });

  it("keeps two speakers of one name apart", () => {
    const namesakes = ["olin-1", "olin-2"].map((key, line) =>
      quote(line + 1, { text: key, speaker: "Olin", speakerKey: key }),
    );
    expect(groupQuotations(namesakes, "speaker", english)).toHaveLength(2);
  });
});
