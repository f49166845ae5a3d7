import fc from "fast-check";
import { expect, test } from "vitest";
import { sliceOf } from "../../server/src/text/offsets";
import { sentences } from "../../server/src/text/sentences";
import { tokenise } from "../../server/src/text/tokens";

const split = (text: string): readonly string[] =>
  sentences(text, tokenise(text)).map((span) => sliceOf(text, span));

/** `‖` stands where a sentence ends. */
test.each([
  "The dam broke.‖ Nobody was hurt.",
  "Was it safe?‖ Nobody knew!‖ It went on …‖ Then it broke.",
  "Really?!‖ Yes.",
  // Abbreviations.
  "Mr. Hale met Sen. Ida Holm and Gen. Jon Aker on Jan. 5.",
  "Hale of Acme Inc. left the U.S. at 9 a.m.‖ He did not return.",
  "Hale left the U.S. Senate at 9 a.m. Monday.",
  "They went to the U.S.‖ “We like it,” she said.",
  "J. R. Holm and Ida W. Aker won Lee v. Holm.",
  "It was No. 5 of 12.‖ No.‖ It was 6.",
  "He earned 3.5 million, i.e. too much.",
  // Marks and brackets after the stop.
  "“I came,” he said.‖ “I saw.”‖ “I won.”",
  '"The results are in".‖ He left.',
  "‘Go.’‖ ‘No!’‖ (They stayed.)‖ [Sic.]‖ Fine.",
  "He called it “nice and ‘smart.’”‖ She did not.",
  // What follows in small letters or behind a comma goes on.
  "“Was he fired?‖ You’re kidding!” she asked.",
  "“Stop!”, he said.‖ Yahoo! is a name.",
  "“I hear… that they came,” he said.",
  "I waited . . . for him. . . .‖ The end.",
  "“… and then it broke,” he said.",
  // A speaker in capitals begins a sentence: cues are not known here.
  "“You’re kidding!”‖ Hale said.",
  // Lists, lines, a missing space.
  "1. The first point.‖ 2. The second.",
  "It was 1988.‖ The dam broke.",
  "The end.‖The start.",
  "It broke.\n‖Nobody was hurt.",
  "No stop at the end",
])("%s", (drawn) => {
  const text = drawn.replaceAll("‖", "");
  expect(split(text)).toEqual(drawn.split("‖").map((sentence) => sentence.trim()));
});

test("a text without words has no sentences, or one", () => {
  expect(split("")).toEqual([]);
  expect(split(" \n\t")).toEqual([]);
  expect(split("“…”")).toEqual(["“…”"]);
});

test("every token is in exactly one sentence", () => {
  const piece = fc.constantFrom(
    "He",
    "said",
    "U.S.",
    ".",
    "!",
    "…",
    "”",
    "“",
    "’",
    ")",
    "(",
    " ",
    ",",
    "1",
    "Mr.",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const tokens = tokenise(text);
      const spans = sentences(text, tokens);
      for (const token of tokens)
        expect(spans.filter((span) => span.start <= token.start && token.end <= span.end)).toHaveLength(1);
      for (const span of spans) expect(sliceOf(text, span)).toBe(sliceOf(text, span).trim());
    }),
  );
});
