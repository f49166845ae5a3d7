import { describe, expect, it } from "vitest";
import { reviewLabel, reviewText, statusLabel, statusText, statusTooltip } from "../../client/src/statusText";
import { counts, english } from "./support";

describe("the status item", () => {
  it.each([
    [{ quotations: 3, noSpeaker: 1 }, "$(quote) 3 · 1 no speaker"],
    [{ quotations: 7 }, "$(quote) 7"],
    [{}, "$(quote) 0"],
  ])("shows %o as %s", (some, text) => {
    expect(statusText(counts(some), english)).toBe(text);
  });

  it.each([
    [
      { quotations: 7, direct: 3, partial: 4, speakers: 3 },
      "7 quotations: 3 direct, 4 partial. 3 speakers. 0 confirmed. Click to review.",
    ],
    [
      { quotations: 6, direct: 1, partial: 3, speakers: 1, confirmed: 2 },
      "6 quotations: 1 direct, 3 partial, 2 indirect. 1 speaker. 2 confirmed. Click to review.",
    ],
    [{ quotations: 1, direct: 1 }, "1 quotation: 1 direct. 0 speakers. 0 confirmed. Click to review."],
    [{}, "No quotations in this article."],
  ])("explains %o on hover", (some, tooltip) => {
    expect(statusTooltip(counts(some), english)).toBe(tooltip);
  });

  it("tells where a review stands", () => {
    expect(reviewText({ number: 3, of: 7 }, english)).toBe("$(quote) 3 of 7");
    expect(reviewLabel({ number: 3, of: 7 }, english)).toBe("Reviewing quotation 3 of 7");
  });

  it("is read out without its icon", () => {
    expect(statusLabel(counts({ quotations: 3, noSpeaker: 1 }), english)).toBe("3 quotations, 1 no speaker");
  });
});
