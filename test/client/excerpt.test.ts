import { describe, expect, it } from "vitest";
import { excerpt } from "../../client/src/excerpt";

describe("an excerpt", () => {
  it.each([
    [
      "The ferry will sail tonight, whatever they say on the quay",
      "The ferry will sail tonight, whatever they…",
    ],
    ["The harbour master is ready for that meeting", "The harbour master is ready for that…"],
    ["The harbour board is ready for that meeting", "The harbour board is ready for that meeting"],
    ["We had finished dinner, and then the lights went out", "We had finished dinner, and then the…"],
    ["glad", "glad"],
    ["", ""],
  ])("of %s is %s", (text, short) => {
    expect(excerpt(text)).toBe(short);
  });

  it("drops the punctuation before the ellipsis", () => {
    expect(excerpt("We had finished dinner, and then", 25)).toBe("We had finished dinner…");
  });

  it("never cuts an emoji in two", () => {
    expect(excerpt("🐟".repeat(40), 10)).toBe(`${"🐟".repeat(4)}…`);
  });
});
