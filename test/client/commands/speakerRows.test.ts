import { describe, expect, it } from "vitest";
import { speakerRows } from "../../../client/src/commands/speakerRows";
import { english } from "../support";

const found = {
  quote: { text: "It is over", range: { start: { line: 5, character: 0 }, end: { line: 5, character: 12 } } },
  before: "",
  after: "",
  parts: [],
  evidence: [],
  suggested: true,
  nobody: "",
  candidates: [
    { id: "mara-olin", name: "Mara Olin", reason: "probably · “she noted” → Olin (line 11)" },
    { id: "jon-voss", name: "Jon Voss", reason: "" },
  ],
};

const rows = (typed: string) => speakerRows(found, typed, english);

describe("who said this?", () => {
  it("offers the candidates, best first, then what else there is to say", () => {
    expect(rows("").map(({ label, description }) => [label, description])).toEqual([
      ["Mara Olin", "probably · “she noted” → Olin (line 11)"],
      ["Jon Voss", ""],
      ["Someone else… (type a name)", ""],
      ["Several who spoke together…", ""],
      ["No speaker is named", ""],
      ["Not reported speech", ""],
    ]);
  });

  it("does what each row says", () => {
    expect(rows("").map(({ action }) => action)).toEqual([
      { kind: "speaker", speaker: "mara-olin" },
      { kind: "speaker", speaker: "jon-voss" },
      "ask",
      "several",
      { kind: "speaker", speaker: "none" },
      { kind: "not-speech" },
    ]);
  });

  it("takes any words that are typed for a speaker, on one line", () => {
    expect(rows("  a harbour \n official ")[2]).toEqual({
      // VS Code puts labels that match what is typed first: a candidate's may, this one does not.
      label: "Someone else",
      description: "“a harbour official”",
      action: { kind: "speaker", speaker: "a harbour official" },
      alwaysShow: true,
    });
  });
});
