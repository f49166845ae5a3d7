import { describe, expect, test } from "vitest";
import { duration, soon } from "../support/duration";
import { marked } from "../support/marked";
import { readOne } from "../support/read";

/** Who each `⟦…⟧` is taken for: an entity's name, or null where it is no mention. */
function meant(source: string): readonly (string | null)[] {
  const { text, ranges } = marked(source);
  const { entities, mentions } = readOne(text);
  return ranges.map(({ start, end }) => {
    const found = mentions.find(({ span }) => span.start === start && span.end === end);
    return entities.find(({ id }) => id === found?.entity)?.name ?? null;
  });
}

describe("he and she", () => {
  test.each([
    ["the subject of the sentence before", "Mary Quill left on Friday. ⟦She⟧ will be back.", "Mary Quill"],
    ["the owner", "Mary Quill sold ⟦her⟧ boat.", "Mary Quill"],
    [
      "the one of that gender",
      "Mary Quill met Peter Lind in Oslo. ⟦She⟧ was tired when ⟦he⟧ arrived.",
      "Mary Quill",
      "Peter Lind",
    ],
    [
      "whoever was asked about it speaks next",
      "Ann Lind asked Mary Quill about the fire. “Nobody knows,” ⟦she⟧ said.",
      "Mary Quill",
    ],
    [
      "whoever was asked answers",
      "Mary Quill asked Ann Lind about the wall. “No,” ⟦she⟧ answered.",
      "Ann Lind",
    ],
    [
      "through a paragraph of pronouns",
      "Mary Quill left on Friday. ⟦She⟧ took the train. Then ⟦she⟧ walked.",
      "Mary Quill",
      "Mary Quill",
    ],
  ])("%s", (_, text, ...names) => {
    expect(meant(text)).toEqual(names);
  });

  test.each([
    ["nobody named", "⟦He⟧ left on Friday, they said, and was not seen again."],
    [
      "a person without a name",
      "Peter Lind closed the harbour. A fisherman complained. ⟦He⟧ had waited since May.",
    ],
    ["either of two", "Peter Lind and John Marsh came, and David Stone and Paul Rook left. ⟦He⟧ was tired."],
    ["somebody of another gender", "Mary Quill left on Friday. ⟦He⟧ was tired."],
  ])("%s: no link rather than a guess", (_, text) => {
    expect(meant(text)).toEqual([null]);
  });
});

test("who spoke last goes on speaking", () => {
  const { attributions } = readOne("Peter Lind said that John Marsh was ill. “It is only a cold,” he said.");
  expect(attributions[0]?.speakers[0]?.name).toBe("Peter Lind");
});

test("whoever the words name has not said them", () => {
  const text = `Peter Lind met the crew on Friday. “The harbour is open,” Lind said.

“I am sure that John Marsh will stay, and that President Paul Rook will not object,” he said.`;
  expect(readOne(text).attributions.map(({ speakers }) => speakers[0]?.name)).toEqual([
    "Peter Lind",
    "Peter Lind",
  ]);
});

test.each([
  [
    "the organisation",
    "The Harbour Safety Board denied the report. It said the claim was “a lie.”",
    "Harbour Safety Board",
  ],
  [
    "the state",
    "Norway, which had blocked the draft, welcomed what it called a “balanced outcome”.",
    "Norway",
  ],
])("an it that speaks is %s that has spoken", (_, text, name) => {
  expect(readOne(text).attributions[0]?.speakers[0]?.name).toBe(name);
});

describe("a they that speaks", () => {
  const last = (text: string) => readOne(text).attributions.at(-1);
  test.each([
    [
      "an organisation",
      "The Harbour Safety Board denied the report. They said it was “a lie.”",
      "Harbour Safety Board",
    ],
    [
      "its statement",
      "The Harbour Safety Board denied it. Their statement read, “It is a lie.”",
      "Harbour Safety Board",
    ],
    [
      "several people",
      "The local researchers went to sea in May. They said, “It is a lie.”",
      "The local researchers",
    ],
  ])("%s", (_, text, name) => {
    expect(last(text)).toMatchObject({ state: "attributed", speakers: [{ name }] });
  });
  test.each([
    ["nobody before it", "They said, “It is a lie.”"],
    [
      "somebody named since",
      "The Harbour Safety Board denied it. Mary Quill left. They said, “It is a lie.”",
    ],
  ])("%s: uncertain", (_, text) => {
    expect(last(text)?.state).toBe("uncertain");
  });
});

test("what an it does goes on with its participle", () => {
  const text = "The Harbour Safety Board left. It also credited Mary Quill, noting “it was she who stayed.”";
  expect(readOne(text).attributions.at(-1)?.speakers[0]?.name).toBe("Harbour Safety Board");
});

describe("inside a quotation", () => {
  test("I is its speaker", () =>
    expect(meant("“⟦I⟧ am tired and ⟦my⟧ boat leaks,” Mary Quill said.")).toEqual([
      "Mary Quill",
      "Mary Quill",
    ]));

  test("he is not its speaker", () =>
    expect(
      meant("Peter Lind came on Friday. John Marsh welcomed him. “⟦He⟧ brought rain,” John Marsh said."),
    ).not.toContain("John Marsh"));

  test("an I that nobody says is nobody's", () =>
    expect(
      meant("Mary Quill left on Friday.\n\nPainted on the wall: “⟦I⟧ was here before you all came.”"),
    ).toEqual([null]));
});

describe("descriptions", () => {
  test.each([
    ["the role", "Foreign Minister Mary Quill left. ⟦The minister⟧ took the train."],
    [
      "an adjective of its country",
      "Mary Quill, the president of Norway, left. ⟦The Norwegian president⟧ took the train.",
    ],
    [
      "before the name",
      "⟦The Norwegian president⟧ left.\n\nMary Quill, the president of Norway, took the train.",
    ],
    ["a wider word", "The chancellor Mary Quill left. ⟦The leader⟧ took the train."],
  ])("%s", (_, text) => {
    expect(meant(text)).toEqual(["Mary Quill"]);
  });

  test.each([
    ["another country's", "Norwegian President Mary Quill left. ⟦The Danish president⟧ stayed."],
    ["the president's deputy", "Vice President Mary Quill left. ⟦The president⟧ stayed."],
    ["one of two", "Minister Mary Quill met Minister Peter Lind. ⟦The minister⟧ took the train."],
    ["the one she speaks for", "Mary Quill, spokeswoman for the mayor of Oslo, left. ⟦The mayor⟧ stayed."],
    ["somebody new", "Minister Mary Quill left. ⟦A minister⟧ stayed."],
  ])("%s: no link", (_, text) => {
    expect(meant(text)).toEqual([null]);
  });
});

test.each([
  ["pronouns", "Mary Quill met Peter Lind. ", "He said she saw him and her. "],
  ["people of one surname", "", "Anna Quill met Quill. Bert Quill met Quill. "],
  ["brackets", "Harbour Safety Board ", "(HSB, formerly HRC) "],
])("time grows with the text: %s", (_, opening, again) => {
  expect(duration(() => readOne(opening + again.repeat(10_000 / again.length)))).toBeLessThan(soon);
});
