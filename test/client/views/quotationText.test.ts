import { describe, expect, it } from "vitest";
import {
  quotationDescription,
  quotationLabel,
  quotationSpoken,
  quotationTooltip,
  roomForWords,
} from "../../../client/src/views/quotationText";
import { english, quote } from "../support";

const unowned = quote(6, { text: "The ferry will sail tonight, whatever they say", state: "none" });
const relayed = quote(8, {
  text: "glad",
  speaker: "Mara Olin",
  via: ["Voss", "Coast Wire"],
  form: "partial",
});
const doubtful = quote(9, { text: "perhaps", speaker: "Olin or Voss?", state: "uncertain" });
const confirmed = quote(12, {
  text: "that they would come",
  speaker: "Mara Olin",
  state: "annotated",
  form: "indirect",
});
const checkedNobody = quote(13, { text: "never", state: "annotated" });

describe("a row of the Quotations view", () => {
  it("has the first words as its label, in marks if they stand in marks", () => {
    expect(quotationLabel(unowned)).toBe("“The ferry will sail tonight, whatever they…”");
    expect(quotationLabel(confirmed)).toBe("that they would come");
    expect(quotationLabel(quote(1, { text: "glad," }))).toBe("“glad”");
  });

  it.each([
    [unowned, "line 6"],
    [relayed, "Mara Olin, via Voss, Coast Wire · line 8"],
    [doubtful, "Olin or Voss? · line 9"],
    [confirmed, "Mara Olin · line 12"],
  ])("says whose it is: %#", (row, description) => {
    expect(quotationDescription(row, "work", english)).toBe(description);
  });

  it("has fewer words where the speaker needs the room, but enough to tell it from others", () => {
    const label = (speaker: string) => quotationLabel(unowned, roomForWords(speaker));
    expect(label("")).toBe("“The ferry will sail tonight…”");
    expect(label("De Mistura")).toBe("“The ferry will sail…”");
    expect(label("The Ministry of Harbours and Tides")).toBe("“The ferry…”");
    const long = { ...unowned, text: "a constructive demonstration" };
    expect(quotationLabel(long, roomForWords("Estmark’s delegation"))).toBe("“a constructiv…”");
  });

  it("leaves the speaker's name to the heading when grouped by speaker, but not a doubt", () => {
    expect(quotationDescription(confirmed, "speaker", english)).toBe("line 12");
    expect(quotationDescription(relayed, "speaker", english)).toBe("via Voss, Coast Wire · line 8");
    expect(quotationDescription(doubtful, "speaker", english)).toBe("Olin or Voss? · line 9");
  });

  it.each([
    [unowned, "Quotation, no speaker named, line 6: The ferry will sail tonight, whatever they say"],
    [relayed, "Quotation, Mara Olin, via Voss, Coast Wire, line 8: glad"],
    [doubtful, "Quotation, uncertain: Olin or Voss?, line 9: perhaps"],
    [confirmed, "Quotation, confirmed: Mara Olin, line 12: that they would come"],
    [checkedNobody, "Quotation, confirmed: no speaker named, line 13: never"],
  ])("is read out: %#", (row, spoken) => {
    expect(quotationSpoken(row, english)).toBe(spoken);
  });

  it("has all the words in its tooltip", () => {
    expect(quotationTooltip(unowned, english)).toBe(
      "“The ferry will sail tonight, whatever they say”\nno speaker named · direct · line 6",
    );
    expect(quotationTooltip(relayed, english)).toBe(
      "“glad”\nMara Olin, via Voss, Coast Wire · partial · line 8",
    );
  });
});
