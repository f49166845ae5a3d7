import { describe, expect, test } from "vitest";
import { readOne } from "../support/read";

/** Who is said to have said the last quotation of a text, as the text names the source. */
function sourceOfLast(text: string): string | null {
  const mention = readOne(text).attributions.at(-1)?.speakers[0]?.mention;
  return mention ? text.slice(mention.start, mention.end) : null;
}

const sources = (rows: readonly (readonly [string, string, string])[]): void => {
  test.each(rows)("%s", (_, text, source) => {
    expect(sourceOfLast(text)).toBe(source);
  });
};

describe("the noun phrase before the cue", () => {
  sources([
    [
      "a party in brackets, and a comma",
      "Gov. Mary Quill (R-Ellery), said, “We will stay here.”",
      "Mary Quill",
    ],
    [
      "a fronted phrase of several parts",
      "In a statement to the Observer, her adviser, John Lind, said: “We will stay here.”",
      "John Lind",
    ],
    [
      "a day of the week",
      "Mary Quill left. Quill later Thursday told Wire News: “We will stay here.”",
      "Quill",
    ],
    [
      "a role that has its name, and where she works",
      "Lind's wife Mary Quill, also Wire News, said, “We will stay here.”",
      "Mary Quill",
    ],
    [
      "a phrase of its own before a relative clause",
      "It came after an endorsement by a colleague, from Mary Quill, who declared, “We will stay here.”",
      "Mary Quill",
    ],
    [
      "a plural and a verb in its base form",
      "“We have won a lot in all the years,” the Nordics state in the paper.",
      "Nordics",
    ],
    ["a lone capitalised word behind the verb", "“We have nothing to hide,” said Baker.", "Baker"],
    [
      "a role, its field, and the name",
      "“Thanks for coming,” said master of ceremonies John Lind, an engineer.",
      "John Lind",
    ],
    [
      "a document by somebody",
      "“We will stay here,” according to a tweet on Monday by the mayor John Lind.",
      "John Lind",
    ],
  ]);
});

describe("which verb the subject belongs to", () => {
  sources([
    [
      "not that of the clause inside",
      "John Lind said the members will meet again, but said, “We will stay here.”",
      "John Lind",
    ],
    [
      "the name, where the pronoun stands for it",
      "John Lind said he welcomed the offer and added, “We will stay here.”",
      "John Lind",
    ],
    [
      "a noun in the plural is no verb",
      "The teachers gathered, holding paper signs and chanting “We will stay here.”",
      "The teachers",
    ],
    [
      "the verb beside a colon, not one before it",
      "“Quiet,” Quill said as the heckler yelled: “We will stay here!”",
      "the heckler",
    ],
    [
      "behind a relative",
      "He said the plans were strong, to which Mary Quill interjected: “We will stay here.”",
      "Mary Quill",
    ],
    ["an aside on the way", "Mary Quill said — as reported by the Wire — “We will stay here.”", "Mary Quill"],
    ["the writer's own remark", "No wonder Quill said, and I quote, “We will stay here.”", "Quill"],
  ]);
});

describe("two cues beside the words", () => {
  sources([
    [
      "the first ends a fronted clause",
      "When someone in the hall shouted, “Stay,” Quill laughed.",
      "someone",
    ],
    [
      "the second begins a sentence with an object of its own",
      "Quill famously responded: “What is the difference?” Her critics cited it as proof.",
      "Quill",
    ],
    [
      "the second leads into the next words",
      "Mary Quill left. Quill responds to Lind with, “Why now?”",
      "Quill",
    ],
  ]);

  test("whoever speaks in the next sentence passes nothing on", () => {
    const article = readOne(
      "Quill famously responded: “What is the difference?” Her critics cited it as proof.",
    );
    expect(article.attributions[0]?.via).toEqual([]);
  });
});

describe("signs that name the source", () => {
  sources([
    [
      "a name before a colon, behind a dash",
      "Turnout falls in the north - John Lind: “At long last the vote is over.”",
      "John Lind",
    ],
    [
      "a name before a colon, object of the sentence",
      "The timing does not surprise John Lind: “They always come too early.”",
      "John Lind",
    ],
    [
      "brackets right behind the words",
      "They slowed the game. “They played it into the corners all night.” [Northern Wire]",
      "Northern Wire",
    ],
    [
      "an author named before the colon",
      "The palace issued a statement from the king: “We will stay here.”",
      "the king",
    ],
  ]);

  test("brackets that say something else name nobody", () => {
    expect(sourceOfLast("It was a slogan of the day. “They played it into the corners.” (2009)")).toBeNull();
  });
});

describe("the sentence behind the words points back at them", () => {
  sources([
    ["that line from", "“We will stay here.” That line from Mary Quill ended the debate.", "Mary Quill"],
  ]);
});

describe("a line of a list of articles", () => {
  sources([["by its author", "Read also “Harbour is closing its last quay,” by Mary Quill.", "Mary Quill"]]);
});

describe("verbs that report only with a small word", () => {
  sources([
    ["and have it", "“Not tonight, and not tomorrow,” Quill shot back.", "Quill"],
    [
      "and do not",
      "Mary Quill spoke of a mass shooting in Ellery. “Nobody knew anything at all.”",
      "Mary Quill",
    ],
  ]);
});
