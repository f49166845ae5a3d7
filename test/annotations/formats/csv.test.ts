import { describe, expect, test } from "vitest";
import { csvHeader, writeCsv } from "../../../server/src/annotations/formats/csv/write";
import { read } from "../../support/read";

const csv = (text: string, which: "confirmed" | "all" = "all", name = "a.txt"): string =>
  writeCsv({ name, reading: read(text) }, which)
    .files.map(({ content }) => content)
    .join("");

/** Column by column, for texts whose cells hold no comma. */
const columns = (row: string): Record<string, string | undefined> => {
  const cells = row.trimEnd().split(",");
  return Object.fromEntries(
    csvHeader
      .trimEnd()
      .split(",")
      .map((name, i) => [name, cells[i]]),
  );
};

describe("the table of quotations", () => {
  test("its columns", () => {
    expect(csvHeader).toBe(
      "file,article,line,start,end,form,quote,speaker,speaker_id,speaker_as_written,cue,via,status,confidence\r\n",
    );
  });

  test("a quotation in two parts is one row", () => {
    const text = "The rain went on.\n\n“The dam is safe,” Joan Doe said. “Nobody needs to leave the valley.”";
    const row = csv(text);
    expect(row.startsWith(`a.txt,1,3,${text.indexOf("“")},${text.length},direct,`)).toBe(true);
    expect(row).toContain(
      '"The dam is safe, Nobody needs to leave the valley.",Joan Doe,joan-doe,Joan Doe,said,,suggested,0.',
    );
    expect(row.split("\r\n")).toHaveLength(2);
  });

  test("status and confidence tell what a person has confirmed", () => {
    const row = (attributes: string) => columns(csv(`[“The dam is safe”]{${attributes}} was the word.`));
    expect(row(".quote speaker=none")).toMatchObject({ speaker: "", status: "confirmed", confidence: "1" });
    expect(row('.quote speaker="an engineer"')).toMatchObject({
      speaker: "an engineer",
      speaker_id: "",
      status: "confirmed",
    });
    expect(row(".quote speaker=ada-quill basis=external")).toMatchObject({
      speaker_id: "ada-quill",
      status: "external",
    });
    expect(row(".quote")).toMatchObject({ status: "suggested" });
  });

  test("only what is confirmed, on request", () => {
    const text =
      "[“The dam is safe,”]{.quote speaker=joan-doe} Joan Doe said. “The valley is calm,” Ada Quill said.";
    expect(csv(text).trimEnd().split("\r\n")).toHaveLength(2);
    expect(csv(text, "confirmed").trimEnd().split("\r\n")).toHaveLength(1);
  });

  test("terms are nobody's words and have no row", () => {
    expect(csv("[“The dam is safe”]{.quote form=term} was the word.")).toBe("");
  });

  test.each([
    ["=SUM(A1)", "'=SUM(A1)"],
    ["+1", "'+1"],
    ["-x", "'-x"],
    ["@handle", "'@handle"],
    ["\tx", "'\tx"],
    ['a "b".txt', '"a ""b"".txt"'],
    ["a,b.txt", '"a,b.txt"'],
    ["=a,\nb", '"\'=a,\nb"'],
  ])("the cell %j is written %j", (name, cell) => {
    const row = csv("[“The dam is safe”]{.quote speaker=none} was the word.", "all", name);
    expect(row.startsWith(`${cell},1,1,`)).toBe(true);
  });

  test("quoted words cannot become a formula", () => {
    const row = csv("[“=HYPERLINK(1)  is the\nnew rule”]{.quote speaker=none} was the word.");
    expect(columns(row).quote).toBe("'=HYPERLINK(1) is the new rule");
  });
});
