import { describe, expect, it } from "vitest";
import { reviewRows } from "../../../client/src/review/reviewRows";
import type { SpeakersResult } from "../../../server/src/protocol";
import { english } from "../support";

const rangeIn = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 12 } });
const range = rangeIn(20);
const suggested: SpeakersResult = {
  quote: { text: "It is over", range },
  before: "",
  after: "",
  parts: [range],
  evidence: [],
  suggested: true,
  nobody: "",
  candidates: [
    { id: "mara-olin", name: "Mara Olin", reason: "probably · “she noted” → Olin (line 11)" },
    ...["Jon Voss", "Ada Quill", "Bo Lind", "Cy Marsh"].map((name) => ({ id: name, name, reason: "" })),
  ],
};
const nobody: SpeakersResult = { ...suggested, suggested: false, nobody: "No verb of saying" };

const labels = (found: SpeakersResult, typed = ""): readonly string[] =>
  reviewRows(found, typed, english).map(({ label, description }) =>
    description === "" ? label : `${label}: ${description}`,
  );

describe("the rows of a review", () => {
  it("begin with what is suggested, and few others", () => {
    expect(labels(suggested)).toEqual([
      "Mara Olin: probably · “she noted” → Olin (line 11)",
      "Jon Voss",
      "Ada Quill",
      "Bo Lind",
      "Someone else… (type a name)",
      "No speaker is named",
      "Not reported speech",
      "Not Mara Olin",
      "Skip",
    ]);
  });

  it("begin with that nobody is named where nobody is: Enter never invents a speaker", () => {
    expect(labels(nobody).slice(0, 2)).toEqual([
      "No speaker is named: No verb of saying",
      "Mara Olin: probably · “she noted” → Olin (line 11)",
    ]);
  });

  it("offer every candidate to who types, and what is typed", () => {
    expect(labels(nobody, " Cy  Marsh ").slice(4, 7)).toEqual([
      "Cy Marsh",
      "Someone else: “Cy Marsh”",
      "Someone else: “Cy Marsh”, known from outside the text",
    ]);
  });

  it("tell the words around a quotation that they may lie over", () => {
    const top = {
      ...suggested,
      quote: { text: "It is over", range: rangeIn(3) },
      before: "The ferry had gone down in the night with all its cargo when the harbour master said:",
      after: "Nobody asked him what.",
    };
    expect(reviewRows(top, "", english).map(({ detail }) => detail)[0]).toBe(
      "…its cargo when the harbour master said: “It is over” Nobody asked him what.",
    );
    expect(reviewRows(suggested, "", english).some(({ detail }) => detail !== undefined)).toBe(false);
  });

  it("accept what the engine says, with all that it would write, and set whom the user chooses", () => {
    const actions = reviewRows(suggested, "", english).map(({ action }) => action);
    expect(actions.slice(0, 2)).toEqual([{ kind: "accept" }, { kind: "speaker", speaker: "Jon Voss" }]);
  });
});
