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
    [
      "a short form of the first name",
      "William Orlov left. Bill Orlov came back.",
      ["William Orlov = Bill Orlov"],
    ],
    ["a middle name", "Mary Quill Marsh left. Mary Quill came back.", ["Mary Quill Marsh = Mary Quill"]],
    [
      "the first of two surnames",
      "Pedro Quill Orlov left. Later Quill spoke.",
      ["Pedro Quill Orlov = Quill"],
    ],
    ["a misspelt surname", "Mary Orlovsky left. Later Orlovski spoke.", ["Mary Orlovsky = Orlovski"]],
    ["letters behind the name", "Mary Quill QC left. Later Quill spoke.", ["Mary Quill QC = Quill"]],
    ["a diacritic", "Omar Erdoğan left. Then Erdogan came back.", ["Omar Erdoğan = Erdogan"]],
  ])("%s", (_, text, expected) => {
    expect(entities(text)).toEqual(expected);
  });
});

describe("an annotated name means the same wherever it stands", () => {
  const named = (text: string): readonly string[] => {
    const { entities: all, mentions } = readOne(text);
    return all.map(({ id }) => `${id} ${mentions.filter(({ entity }) => entity === id).length}`);
  };
  test.each([
    ["behind it", "[Mary Quill]{.person ref=mary} left. Then Mary Quill sang.", ["mary 2"]],
    ["before it", "Mary Quill left. Then [Mary Quill]{.person ref=mary} sang.", ["mary 2"]],
    [
      "of no person",
      "[Harbour Safety Board]{.org ref=board} met. Later the Harbour Safety Board left.",
      ["board 2"],
    ],
    [
      "unless annotations mean two",
      "[Mary Quill]{.person ref=mary} left. [Mary Quill]{.person ref=aunt-mary} stayed. Then Mary Quill sang.",
      ["mary 1", "aunt-mary 1", "mary-quill 1"],
    ],
  ])("%s", (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe("a couple shares its surname", () => {
  test.each([
    [
      "whom a man's title means",
      "Peter and Mary Lind left. Then Mr. Lind came back.",
      ["Peter Lind = Peter = Lind", "Mary Lind"],
    ],
    [
      "with words between",
      "Peter and his wife, Mary Lind, left. Then Mr. Lind came back.",
      ["Peter Lind = Peter = Lind", "Mary Lind"],
    ],
    [
      "whom a woman's title means",
      "Peter and Mary Lind left. Then Mrs. Lind came back.",
      ["Peter", "Mary Lind = Lind"],
    ],
    [
      "nobody says that they are one",
      "Peter and Mary Lind left. Then Lind came back.",
      ["Peter", "Mary Lind = Lind"],
    ],
    [
      "one of them has another one",
      "Peter Quill left. Peter and Mary Lind stayed. Then Mr. Lind came back.",
      ["Peter Quill = Peter", "Mary Lind = Lind"],
    ],
  ])("%s", (_, text, expected) => {
    expect(entities(text)).toEqual(expected);
  });
});

describe("two people stay two", () => {
  test("of one surname, with different first names", () =>
    expect(entities("Mary Quill met her brother John Quill.")).toEqual(["Mary Quill", "John Quill"]));

  test("with first names that begin alike", () =>
    expect(entities("Kim Orlov Lind met Kim Orlov Marsh.")).toEqual(["Kim Orlov Lind", "Kim Orlov Marsh"]));

  test("of different sexes with names that look alike", () =>
    expect(entities("Mario Quill met Maria Quill.")).toEqual(["Mario Quill", "Maria Quill"]));

  test("a bare surname could be either", () => {
    const [attribution] = readOne("Mary Quill met John Quill. “I am tired,” Quill said.").attributions;
    expect(attribution?.state).toBe("uncertain");
    expect(attribution?.speakers.map(({ name }) => name)).toEqual(["John Quill", "Mary Quill"]);
  });

  test("a bare surname is the one that the article is about", () => {
    const text =
      "Mary Quill spoke. Mary Quill sang. Mary Quill left with John Quill. “I am tired,” Quill said.";
    expect(readOne(text).attributions[0]?.speakers[0]?.name).toBe("Mary Quill");
  });

  test("two surnames with a hyphen are no person", () => {
    const { entities } = readOne("Mary Quill met John Lind. The Quill-Lind talks failed. Lind left.");
    expect(entities.find(({ name }) => name === "Quill-Lind")?.type ?? "misc").toBe("misc");
    expect(entities.find(({ id }) => id === "john-lind")?.aliases).toEqual(["Lind"]);
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

test("of what is no organisation, too, the words are the name, however often the initials stand", () => {
  const { entities } = readOne(
    "The [Harbour Wrestling League]{.misc} met. The [HWL]{.misc} met. Then the [HWL]{.misc} left.",
  );
  expect(entities.map(({ name, aliases }) => [name, ...aliases])).toEqual([
    ["Harbour Wrestling League", "HWL"],
  ]);
});

describe("an organisation under several names", () => {
  const org = (text: string): string | undefined =>
    readOne(text)
      .entities.filter(({ type }) => type === "org")
      .map(({ name, aliases }) => [name, ...aliases].join(" = "))
      .join("; ");

  test.each([
    [
      "the acronym before the name",
      "The HSB met.\n\nThe Harbour Safety Board met again.",
      "Harbour Safety Board = HSB",
    ],
    [
      "other names in brackets",
      "The Harbour Safety Board (HSB, formerly HRC) met. Later the HRC left.",
      "Harbour Safety Board = HSB = HRC",
    ],
    [
      "its last word",
      "The Ellery Harbour Commission met. Later the Commission left.",
      "Ellery Harbour Commission = Commission",
    ],
    [
      "its country left out",
      "The Norwegian Safety Board met. Later the Safety Board left.",
      "Norwegian Safety Board = Safety Board",
    ],
    [
      "a part of two names is neither",
      "The Norwegian Safety Board met the Danish Safety Board. Later the Safety Board left.",
      "Norwegian Safety Board; Danish Safety Board; Safety Board",
    ],
    ["an abbreviation keeps its letters", "The U.S. Harbour Agency met the UHA.", "U.S. Harbour Agency; UHA"],
  ])("%s", (_, text, expected) => {
    expect(org(text)).toBe(expected);
  });
});

test("ids come from names, and survive words elsewhere", () => {
  expect(idsOf("We met Mary Quill.")).toEqual(["mary-quill"]);
  expect(idsOf("On a cold and windy day, at last, we met Mary Quill.")).toEqual(["mary-quill"]);
});

test.each([
  ["before the name", "Foreign Minister Mary Quill left.", "Foreign Minister"],
  ["before it and a comma", "The mayor of Homs, Mary Quill, left.", "mayor of Homs"],
  ["before a form of address", "Defence Secretary Dame Mary Quill left.", "Defence Secretary"],
  [
    "in front of a verb",
    "Mary Quill, the speaker of the lower house said: “No.”",
    "the speaker of the lower house",
  ],
  ["after it, in commas", "Mary Quill, the governor of Homs, left.", "the governor of Homs"],
  ["behind an age", "Mary Quill, 54, a statistician and author, left.", "a statistician and author"],
])("the role stands %s", (_, text, role) => {
  expect(readOne(text).entities.find(({ id }) => id === "mary-quill")?.title?.text).toBe(role);
});

test.each([
  ["an adverb", "Then Mary Quill left."],
  ["a form of address", "Ms. Mary Quill left."],
])("%s is no role", (_, text) => {
  expect(readOne(text).entities.find(({ id }) => id === "mary-quill")?.title).toBeNull();
});
