import { expect, test } from "vitest";
import { draw, prose, redraw, undent } from "./drawn";
import { marked } from "./marked";

test("markers are taken out and remembered", () => {
  expect(marked("⟦Lavrov⟧ said‸ so")).toEqual({
    text: "Lavrov said so",
    ranges: [{ start: 0, end: 6 }],
    cursor: 11,
  });
  expect(marked("⟦a⟦b⟧⟧").ranges).toEqual([
    { start: 0, end: 2 },
    { start: 1, end: 2 },
  ]);
});

test.each(["‸a‸", "⟦a", "a⟧"])("%s is refused", (source) => {
  expect(() => marked(source)).toThrow();
});

test("a drawing's prose is its text without the carets", () => {
  const drawing = `
    She said so.
    ^^^ speaker

    No more.
  `;
  expect(prose(drawing)).toBe("She said so.\n\nNo more.");
  expect(undent(drawing)).toBe("She said so.\n^^^ speaker\n\nNo more.");
});

test("labels are drawn under their words, on each line that they touch", () => {
  expect(draw("ab\ncd", [{ start: 1, end: 4, label: "x" }])).toBe("ab\n ^ x\ncd\n^ x");
});

test("a wrong expectation does not redraw to itself", () => {
  const drawing = "She said so.\n^^^ speaker";
  expect(redraw(drawing, () => [{ start: 0, end: 3, label: "speaker" }])).toBe(drawing);
  expect(redraw(drawing, () => [])).not.toBe(drawing);
});
