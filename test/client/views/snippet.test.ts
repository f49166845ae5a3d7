import { describe, expect, it } from "vitest";
import { snippet } from "../../../client/src/views/snippet";
import { marked } from "../../support/marked";

/** The snippet of the marked mention, marked again. */
function cut(line: string): string {
  const { text, ranges } = marked(line);
  const [range] = ranges;
  if (range === undefined) throw new Error("no ⟦mention⟧ in the line");
  const { text: short, start, end } = snippet(text, range.start, range.end);
  return `${short.slice(0, start)}⟦${short.slice(start, end)}⟧${short.slice(end)}`;
}

describe("a mention in its surroundings", () => {
  it.each([
    ["⟦Olin⟧ was blunt.", "⟦Olin⟧ was blunt."],
    ["The harbour master, ⟦Mara Olin⟧, was blunt.", "The harbour master, ⟦Mara Olin⟧, was blunt."],
    [
      "On Tuesday the harbour master of Skarholm, ⟦Mara Olin⟧, was blunt.",
      "…master of Skarholm, ⟦Mara Olin⟧, was blunt.",
    ],
    [`${"x".repeat(90)}⟦Olin⟧`, "…⟦Olin⟧"],
  ])("%s → %s", (line, short) => {
    expect(cut(line)).toBe(short);
  });

  it("is never longer than a row needs", () => {
    expect(cut(`⟦Olin⟧ ${"word ".repeat(1000)}`).length).toBeLessThan(100);
  });
});
