import { describe, expect, test } from "vitest";
import { readOne } from "../support/read";

/** Every entity as `name: spelling, spelling`, in order of appearance; peoples and other adjectives are left out. */
const entities = (text: string): readonly string[] =>
  readOne(text)
    .entities.filter(({ type }) => type !== "misc")
    .map(({ name, aliases }) => [name, ...aliases].join(" = "));

const idsOf = (text: string): readonly string[] => readOne(text).entities.map(({ id }) => id);

describe("one person under several names", () => {
  test.each([
    ["a surname", "Mary Quill left. Later Quill spoke to John Lind.", ["Mary Quill = Quill", "John Lind"]],
    [
      "a surname in the headline, before the full name",
      "Aides say Quill is leaving\n\nThe minister Mary Quill left.",
      ["Mary Quill = Quill"],
    ],
    [
      "two spellings of a first name",
      "Sergei Orlov left. Sergey Orlov came back.",
      ["Sergei Orlov = Sergey Orlov"],
    ],
    ["a diacritic", "Omar Erdoğan left. Then Erdogan came back.", ["Omar Erdoğan = Erdogan"]],
  ])("%s", (_, text, expected) => {
    expect(entities(text)).toEqual(expected);
  });
});

describe("two people stay two", () => {
  test("of one surname, with different first names", () =>
    expect(entities("Mary Quill met her brother John Quill.")).toEqual(["Mary Quill", "John Quill"]));

  test("a bare surname is the one named last", () => {
    const article = readOne("Mary Quill met John Quill. “I am tired,” Quill said.");
    expect(article.attributions[0]?.speakers[0]?.name).toBe("John Quill");
  });

  test("a title decides", () => {
    const article = readOne("Mary Quill met John Quill. “I am tired,” Ms. Quill said.");
    expect(article.attributions[0]?.speakers[0]?.name).toBe("Mary Quill");
  });
});

test("a country's names are one, called as the article calls it most", () => {
  expect(entities("They left Britain for Oslo. Britain was sad, and so was the UK in the end.")).toContain(
    "Britain = UK",
  );
});

test("an acronym is the name that it stands for", () => {
  expect(entities("The Harbour Safety Board met. On Friday the HSB met again.")).toEqual([
    "Harbour Safety Board = HSB",
  ]);
});

test("ids come from names, and survive words elsewhere", () => {
  expect(idsOf("We met Mary Quill.")).toEqual(["mary-quill"]);
  expect(idsOf("On a cold and windy day, at last, we met Mary Quill.")).toEqual(["mary-quill"]);
});

test.each([
  ["before the name", "Foreign Minister Mary Quill left.", "Foreign Minister"],
  ["after it, in commas", "Mary Quill, the governor of Homs, left.", "the governor of Homs"],
  ["behind an age", "Mary Quill, 54, a statistician and author, left.", "a statistician and author"],
])("the role stands %s", (_, text, role) => {
  expect(readOne(text).entities.find(({ id }) => id === "mary-quill")?.title?.text).toBe(role);
});
