import { describe, expect, it } from "vitest";
import { reviewRows } from "../../../client/src/review/reviewRows";
import type { SpeakersResult } from "../../../server/src/protocol";
import { english } from "../support";

const range = { start: { line: 5, character: 0 }, end: { line: 5, character: 12 } };
const suggested: SpeakersResult = {
  quote: { text: "It is over", range },
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
      "Someone else: Cy Marsh",
      "No speaker is named: No verb of saying",
    ]);
  });

  it("accept what the engine says, with all that it would write, and set whom the user chooses", () => {
    const actions = reviewRows(suggested, "", english).map(({ action }) => action);
    expect(actions.slice(0, 2)).toEqual([{ kind: "accept" }, { kind: "speaker", speaker: "Jon Voss" }]);
  });
});
