import { describe, expect, test } from "vitest";
import { duration, soon } from "../support/duration";
import { readOne } from "../support/read";

/** One word a quotation: its speakers' surnames, `?` behind those that are candidates. */
const speakers = (text: string): readonly string[] =>
  readOne(text).attributions.map(({ state, speakers: all }) =>
    state === "none"
      ? "nobody"
      : all.map(({ name }) => name.split(" ").at(-1)).join(" or ") + (state === "uncertain" ? "?" : ""),
  );

const paragraphs = (...lines: readonly string[]): string => lines.join("\n\n");
const opening = ["“Why did you come?” asked Ada Quill.", "“Because it was time,” Bo Hale said."];

describe("two who talk by turns", () => {
  test("over paragraphs: candidates, the one whose turn it is first", () => {
    expect(speakers(paragraphs(...opening, "“That is no answer.”", "“It is all you get.”"))).toEqual([
      "Quill",
      "Hale",
      "Quill or Hale?",
      "Hale or Quill?",
    ]);
  });

  test("the evidence is an earlier turn", () => {
    const { attributions } = readOne(paragraphs(...opening, "“That is no answer.”"));
    expect(attributions.at(-1)?.because.map(({ reason }) => reason)).toContain("turn");
  });

  test("in one paragraph, where marks close and open again", () => {
    expect(speakers(`${opening.join(" ")} “That is no answer.” “It is all you get.”`)).toEqual([
      "Quill",
      "Hale",
      "Quill or Hale?",
      "Hale or Quill?",
    ]);
  });

  test("no turn where the text says who speaks", () => {
    expect(speakers(paragraphs(...opening, "“That is no answer,” Peter Lind said."))).toEqual([
      "Quill",
      "Hale",
      "Lind",
    ]);
  });

  test("no turn after one person alone", () => {
    const again = "“Because it was time,” Quill said.";
    expect(
      speakers(paragraphs("“Why did you come?” asked Ada Quill.", again, "“That is no answer.”")).at(-1),
    ).toBe("Quill?");
  });

  test("a long speech is no turn", () => {
    const speech = `“${"The harbour was closed and nobody said why. ".repeat(8).trim()}”`;
    expect(speakers(paragraphs(...opening, speech)).at(-1)).toBe("Hale?");
  });
});

describe("interviews", () => {
  test("whoever answered goes on answering", () => {
    const text = paragraphs("“We stay open,” Ada Quill said.", "And the school?", "“It is old.”");
    expect(speakers(text)).toEqual(["Quill", "Quill?"]);
  });

  test("a paragraph that asks nothing leads to no answer", () => {
    const text = paragraphs(
      "“We stay open,” Ada Quill said.",
      "Nobody knows what will be of the school.",
      "“It is old.”",
    );
    expect(speakers(text).at(-1)).toBe("nobody");
  });
});

describe("the sentence before, about a thing", () => {
  test("names a candidate", () => {
    const text = "Two late goals left Ada Quill unhappy. “We gave that away in the end.”";
    expect(speakers(text)).toEqual(["Quill?"]);
  });
  test("a place is none", () => {
    expect(speakers("The two boats came to Oslo. “We gave that away in the end.”")).toEqual(["nobody"]);
  });
});

describe("lines of a transcript", () => {
  test.each([
    ["a name", "ADA QUILL: Good evening. I told them, “We stay open.”"],
    [
      "a name and an outlet",
      "Ada Quill (The Wire): I have a question. I was told “to come.” I said, “We stay open.”",
    ],
  ])("the I of a line is its speaker's: %s", (_, line) => {
    expect(speakers(paragraphs(line, "BO HALE: No.")).at(-1)).toMatch(/^quill$/i);
  });

  test("an I without a line of its own is nobody", () => {
    expect(readOne("I told them, “We stay open.”").attributions[0]?.speakers).toMatchObject([
      { entity: null },
    ]);
  });
});

test.each([
  ["turns in one paragraph", "“Why?” asked Ada Quill. “So,” said Bo Hale. ", "“No.” "],
  ["turns over paragraphs", "“Why?” asked Ada Quill.\n\n“So,” said Bo Hale.\n\n", "“No.”\n\n"],
  ["labels", "ADA QUILL: ", "(I said “no” (I said "],
])("time grows with the text: %s", (_, first, again) => {
  expect(duration(() => readOne(first + again.repeat(6_000 / again.length)))).toBeLessThan(soon);
});
