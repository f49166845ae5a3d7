import { describe, expect, test } from "vitest";
import { duration, soon } from "../support/duration";
import { readOne } from "../support/read";

/** Whom the last quotation is given to, with the state of the attribution. */
function lastSpeaker(text: string): string {
  const { attributions } = readOne(text);
  const last = attributions.at(-1);
  return `${last?.speakers.map(({ name }) => name).join(" and ")}, ${last?.state}`;
}

const open = "The Harbour Safety Board met on Friday. ";

describe("what the text says somebody is", () => {
  test.each([
    ["beside the name", "Ada Quill, a professor of law, came. The professor said, “It is late.”"],
    [
      "beside the name, in lower case",
      "The study’s co-author Ada Quill came. The co-author said, “It is late.”",
    ],
    ["of the name", "Ada Quill is a novelist. The novelist said, “It is late.”"],
    ["of the name, behind who", "Ada Quill, who was a pilot, came. The pilot said, “It is late.”"],
    [
      "before the name, identified",
      "The driver, identified as Ada Quill, left. The driver said, “It is late.”",
    ],
    ["an abbreviated title", "Sen. Ada Quill came. The senator said, “It is late.”"],
    ["in a word that says the same", "Prof. Ada Quill, a biologist, came. The scientist said, “It is late.”"],
  ])("%s", (_, text) => {
    expect(lastSpeaker(text)).toBe("Ada Quill, attributed");
  });

  test.each([
    ["denied", "Ada Quill is not a novelist. The novelist said, “It is late.”", "The novelist, attributed"],
    [
      "of somebody else with a name",
      "The mayor, Ada Quill and Bo Lind came. The mayor said, “It is late.”",
      "The mayor, attributed",
    ],
  ])("%s", (_, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected);
  });
});

describe("a variation on a name", () => {
  test.each([
    ["where somebody is from", "“It rains,” Ada Quill said. The Ohio native added, “It is late.”"],
    ["an age", "“It rains,” Ada Quill said. “It is late,” the 46-year-old said."],
    ["a calling", "“It rains,” said Ada Quill. The Ellery professor added, “It is late.”"],
    ["how old somebody is", "Ada Quill, 19, won. “It is a dream,” beamed the teenager."],
    ["an office with its place", "“It rains,” Ada Quill said. “It is late,” the Ohio governor said."],
    ["of a senator by the title", "Senator Ada Quill met Bo Lind. “It is late,” the Ohio senator said."],
  ])("%s", (_, text) => {
    expect(lastSpeaker(text)).toBe("Ada Quill, attributed");
  });

  test.each([
    [
      "an office that everybody knows",
      "“It rains,” Ada Quill said. “It is late,” the president said.",
      "the president",
    ],
    [
      "another office",
      "“It rains,” said Transport Minister Ada Quill. “It is late,” the health minister said.",
      "the health minister",
    ],
    [
      "somebody who speaks for others",
      "“It rains,” Ada Quill said. “It is late,” the spokesman said.",
      "the spokesman",
    ],
    ["somebody new", "“It rains,” Ada Quill said. “It is late,” a billionaire said.", "a billionaire"],
    [
      "whom its own sentence names",
      "Ada Quill left because “it was late,” as the novelist said.",
      "the novelist",
    ],
    ["another gender", "“It rains,” Mary Quill said. “It is late,” the businessman said.", "the businessman"],
  ])("never %s", (_, text, name) => {
    expect(lastSpeaker(text)).toBe(`${name}, attributed`);
  });
});

test("a person without a name stays one person", () => {
  const text = "A fisherman complained to Peter Lind. The fisherman had waited. He said, “It is late.”";
  expect(lastSpeaker(text)).toMatch(/^The fisherman, /);
});

describe("parents", () => {
  const couple = "The court freed Peter Lind and Mary Lind. The parents left. ";
  test.each([
    ["The father said, “It is late.”", "Peter Lind, attributed"],
    ["The mother said, “It is late.”", "Mary Lind, attributed"],
  ])("%s", (text, expected) => {
    expect(lastSpeaker(couple + text)).toBe(expected);
  });
  test("of nobody in the text", () => {
    expect(lastSpeaker("Peter Lind met Mary Quill. The father said, “It is late.”")).toBe(
      "The father, attributed",
    );
  });
});

describe("whose a document is", () => {
  test.each([
    [
      "issued before",
      `${open}The Harbour Safety Board released a statement on Sunday. “It is late,” the statement said.`,
    ],
    [
      "in which somebody spoke",
      `${open}In a letter, the Harbour Safety Board denied it. “It is late,” the letter said.`,
    ],
    [
      "by whom it is",
      "A statement from the Harbour Safety Board came late. “It is late,” the statement said.",
    ],
    ["whose it is", `${open}Its statement came late. According to its statement, “it is late.”`],
    [
      "its, of whoever comes next",
      "Ada Quill left. According to its statement, the Harbour Safety Board was “late.”",
    ],
    ["issued by an it", `${open}It released a statement. “It is late,” the statement said.`],
    [
      "under another name",
      `${open}The Harbour Safety Board issued a statement. “It is late,” the declaration said.`,
    ],
  ])("%s", (_, text) => {
    expect(lastSpeaker(text)).toBe("Harbour Safety Board, attributed");
  });

  test.each([
    ["a document that nobody issued", `${open}“It is late,” the statement said.`, "the statement"],
    [
      "a study of people without names",
      "Scientists published a study. “It is late,” the study said.",
      "the study",
    ],
    [
      "what somebody else dismissed",
      `Ada Quill dismissed the statement. “It is late,” the statement said.`,
      "the statement",
    ],
  ])("%s speaks for itself", (_, text, name) => {
    expect(lastSpeaker(text)).toBe(`${name}, attributed`);
  });

  test("a statement is no mention of who made it", () => {
    const { mentions } = readOne(
      "The Harbour Safety Board released a statement on Sunday. “It is late,” the statement said.",
    );
    expect(mentions).toHaveLength(1);
  });
});

describe("organisations", () => {
  test.each([
    ["the company", "Ellery Motors closed. The company said, “It is late.”", "Ellery Motors"],
    ["the group", "The Quill Foundation met. The group said, “It is late.”", "Quill Foundation"],
    ["no company", "The Ministry of Trade met. The company said, “It is late.”", "The company"],
    ["a government without a name", "The government of Ellery met. It said, “It is late.”", "The government"],
  ])("%s", (_, text, name) => {
    expect(lastSpeaker(text)).toBe(`${name}, attributed`);
  });
});

test("the latter is the one named last of two", () => {
  const text =
    "The Harbour Safety Board and the Quill Foundation met, with the latter confirming “it is late.”";
  expect(lastSpeaker(text)).toMatch(/^Quill Foundation, /);
});

describe("a name that no tagger finds", () => {
  test.each([
    ["the surname", "Teodor Rask came. Rask said, “It is late.”", "Teodor Rask, attributed"],
    ["a misspelling", "Ada Haloren came.\n\nAt noon Haloran said, “It is late.”", "Ada Haloren, uncertain"],
    [
      "a misspelling at the beginning",
      "Ada Haloren came.\n\nHaloran said, “It is late.”",
      "Ada Haloren, uncertain",
    ],
  ])("%s", (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test.each([
    ["Ada Hunter chairs the council.\n\nHunters said, “We will not shoot there.”", "Hunters"],
    ["Ada Hunter chairs the council.\n\n“It is over,” Hunters said.", "Hunters"],
    ["Tom Farmer chairs the council.\n\nFarmers said, “We cannot sell our milk.”", "Farmers"],
    ["Joe Miner won the seat.\n\n“The pit is unsafe,” Miners said on Monday.", "Miners"],
    ["Ada Minerz won the seat.\n\nMiners said: “The pit is unsafe.”", "Miners"],
    ["Rosa Parent won the seat.\n\nParents said: “The school is unsafe.”", "Parents"],
  ])("several people are nobody's surname: %s", (text, speaker) => {
    expect(lastSpeaker(text)).toBe(`${speaker}, attributed`);
  });
});

test.each([
  ["descriptions", "Senator Ada Quill came. ", "The senator said the Ohio native left. "],
  ["rows of names", "Ada Quill, ", "Bo Lind and Ada Quill, "],
  [
    "documents",
    "Ada Quill released a statement. ",
    "The statement said the report by Ada Quill was in a letter. ",
  ],
])("time grows with the text: %s", (_, opening, again) => {
  expect(duration(() => readOne(opening + again.repeat(10_000 / again.length)))).toBeLessThan(soon);
});
