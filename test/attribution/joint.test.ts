import { describe, expect, test } from "vitest";
import { readOne } from "../support/read";

/** Who is given the last quotation, and how sure that is. */
function last(text: string): string {
  const { attributions } = readOne(text);
  const attribution = attributions.at(-1);
  return `${attribution?.state}: ${attribution?.speakers.map(({ name }) => name).join(", ")}`;
}

describe("several people who speak together", () => {
  test.each([
    ["before the verb", "Ada Quill and Bo Hale said in a joint statement, “We will stay.”"],
    ["behind it", "“We will stay,” said Ada Quill and Bo Hale in Oslo."],
    ["behind according to", "According to Ada Quill and Bo Hale, “it is late.”"],
    ["with what they are", "Ada Quill, the mayor, and Bo Hale, a pilot, said, “We will stay.”"],
    ["with brackets", "Ada Quill (D-Ellery) and Bo Hale (R-Carrow) said, “We will stay.”"],
    ["with ages", "Ada Quill, 54, and Bo Hale, 60, said, “We will stay.”"],
    ["both of them", "Both Ada Quill and Bo Hale said, “We will stay.”"],
    ["with places", "Ada Quill from Ellery and Bo Hale from Carrow said, “We will stay.”"],
    ["they, of who spoke together", "Ada Quill and Bo Hale came. They said, “We will stay.”"],
    ["both", "Ada Quill and Bo Hale came. Both said, “We will stay.”"],
    ["the two", "Peter Lind met Ada Quill and Bo Hale. The two said, “We will stay.”"],
    ["both, of the only two", "Ada Quill met Bo Hale on Friday. Both said, “We will stay.”"],
  ])("%s", (_, text) => {
    expect(last(text)).toBe("attributed: Ada Quill, Bo Hale");
  });

  test("three", () => {
    expect(last("Ada Quill, Bo Hale and Peter Lind said, “We will stay.”")).toBe(
      "attributed: Ada Quill, Bo Hale, Peter Lind",
    );
  });

  test("organisations", () => {
    expect(last("The Harbour Board and the Quill Foundation said, “We will stay.”")).toBe(
      "attributed: Harbour Board, Quill Foundation",
    );
  });

  test.each([
    ["an object", "Peter Lind met Ada Quill and Bo Hale said, “We will stay.”", "Bo Hale"],
    ["another clause", "“We will stay,” said Ada Quill, and Bo Hale nodded.", "Ada Quill"],
    [
      "one person's two callings",
      "Ada Quill, the former mayor and a pilot, said, “We will stay.”",
      "Ada Quill",
    ],
    ["a negation of either", "Neither came. Bo Hale said, “We will stay.”", "Bo Hale"],
  ])("not with %s", (_, text, name) => {
    expect(last(text)).toBe(`attributed: ${name}`);
  });

  test.each([
    ["both", "Ada Quill met Bo Hale. Peter Lind came. Mary Stone left. Both said, “We will stay.”"],
    ["they", "Ada Quill came. They said, “We will stay.”"],
  ])("%s is nobody where the text does not tell who", (word, text) => {
    expect(last(text).toLowerCase()).toContain(`: ${word}`);
  });
});

describe("sources that are nobody named", () => {
  test.each([
    ["One of the men said, “Go home.”", "One of the men"],
    ["Another said, “Go home.”", "Another"],
    ["Others said, “Go home.”", "Others"],
    ["Some said, “Go home.”", "Some"],
    ["A second official said, “Go home.”", "A second official"],
    ["One said, “Go home.”", "One"],
  ])("%s", (text, name) => {
    const article = readOne(`Peter Lind met the men of Ellery on Friday. Mary Quill came. ${text}`);
    expect(article.attributions.at(-1)?.speakers).toMatchObject([{ entity: null, name }]);
  });

  test("she is the one without a name who has just spoken", () => {
    const text =
      "Mary Quill spoke for the men. One of the women told the court, “It was dark.” She said, “I ran.”";
    expect(last(text)).toMatch(/One of the women$/);
  });
});
