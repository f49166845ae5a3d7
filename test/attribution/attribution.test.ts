import { describe, expect, test } from "vitest";
import { quotationsAsDrawn } from "../support/read";

const check = (drawing: string): void => {
  const [drawn, expected] = quotationsAsDrawn(drawing);
  expect(drawn).toBe(expected);
};

describe("the cue stands beside the quotation", () => {
  test("after it", () =>
    check(`
      “We came very close to a deal,” Ada Quill noted.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct · Ada Quill
    `));

  test("before it", () =>
    check(`
      Ada Quill told reporters, “We came very close to a deal.”
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct · Ada Quill
    `));

  test("verb first", () =>
    check(`
      “The harbour is closed,” said Ada Quill, the port's director.
      ^^^^^^^^^^^^^^^^^^^^^^^^ direct · Ada Quill
    `));

  test("in the middle: one quotation in two parts", () =>
    check(`
      “As neighbours,” Ada Quill remarked, “we will be watching.”
      ^^^^^^^^^^^^^^^^ direct · Ada Quill
                                           ^^^^^^^^^^^^^^^^^^^^^^ + direct · Ada Quill
    `));

  test("behind a colon", () =>
    check(`
      Ada Quill: “We have nothing to hide.”
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ direct · Ada Quill
    `));

  test("a question keeps its cue", () =>
    check(`
      “Was he fired? You are kidding!” Quill said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct · Quill
    `));

  test("a verb in no list, behind a comma", () =>
    check(`
      “It never stops,” Ada Quill hissed.
      ^^^^^^^^^^^^^^^^^ direct · Ada Quill
    `));
});

describe("between the source and the cue", () => {
  test.each([
    [
      "an age and a relative clause",
      "Ada Quill, 54, who replaced Bo Lind, told the Daily Harbour: “We will stay.”",
    ],
    ["an appositive", "Ada Quill, the mayor of Port Ellery, said, “We will stay.”"],
    ["an appositive without its second comma", "Ada Quill, the mayor of Port Ellery said: “We will stay.”"],
    ["the role, and the name in commas", "The mayor of Port Ellery, Ada Quill, said, “We will stay.”"],
    ["brackets", "Ada Quill (I-Ellery) later added, “We will stay.”"],
    ["a fronted clause", "When asked about Bo Lind, Ada Quill said, “We will stay.”"],
    ["another verb", "Ada Quill visited the harbour on Friday and said, “We will stay.”"],
    ["a participle", "Ada Quill visited the harbour on Friday, saying, “We will stay.”"],
  ])("%s", (_, text) => {
    const [drawn] = quotationsAsDrawn(text);
    expect(drawn).toContain("direct · Ada Quill");
  });

  test("the office is the source, not the person it is named after", () =>
    check(`
      The office of President Bo Lind called the plan “reckless” and “short-sighted.”
                                                      ^^^^^^^^^^ partial · The office of President Bo Lind
                                                                     ^^^^^^^^^^^^^^^^ partial · The office of President Bo Lind
    `));

  test("the subject of the clause inside is not the source", () =>
    check(`
      Oslo and Ankara agree that “the zones must lead to peace” in the region, Ada Quill said.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct · Ada Quill
    `));
});

test("who replies has words of their own", () =>
  check(`
    “Enough,” Ada Quill wrote. “Enough of it!” Minutes later, Bo Lind replied: “Agreed, for once.”
    ^^^^^^^^^ direct · Ada Quill
                               ^^^^^^^^^^^^^^^ + direct · Ada Quill
                                                                               ^^^^^^^^^^^^^^^^^^^ direct · Bo Lind
  `));

describe("second hand", () => {
  test("the innermost source with a verb of speech speaks, the others pass it on", () =>
    check(`
      Bo Lind said that Ada Quill said she would be “glad” to come, the Northern Wire reported.
                                                    ^^^^^^ partial · Ada Quill via Bo Lind, Northern Wire
    `));

  test("according to: a relay, where somebody has spoken", () =>
    check(`
      Ada Quill said she regards the strike as an “act of folly,” according to her spokesman Bo Lind.
                                                  ^^^^^^^^^^^^^^^ partial · Ada Quill via Bo Lind
    `));

  test("quoted as saying", () =>
    check(`
      The Northern Wire quoted Ada Quill, a former minister, as saying “We are leaving.”
                                                                       ^^^^^^^^^^^^^^^^^ direct · Ada Quill
    `));
});

describe("carried over", () => {
  test("to the next sentence of the paragraph", () =>
    check(`
      “We are late,” Ada Quill added. “We know that too.”
      ^^^^^^^^^^^^^^ direct · Ada Quill
                                      ^^^^^^^^^^^^^^^^^^^ + direct · Ada Quill
    `));

  test("from a sentence that reports without marks", () =>
    check(`
      Ada Quill said the works would go on. “We have no choice.”
                                            ^^^^^^^^^^^^^^^^^^^^ direct · Ada Quill
    `));

  test("over marks that reopen", () =>
    check(
      `
      “We never closed the door,” Ada Quill said. “It stood open for years.

      “And it still does.”
      ^^^^^^^^^^^^^^^^^^^^ + direct · Ada Quill
    `.replace(
        "“We never closed the door,” Ada Quill said. “It stood open for years.",
        (line) =>
          `${line}\n      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct · Ada Quill\n                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ + direct · Ada Quill`,
      ),
    ));

  test("never over a paragraph break after indirect speech", () =>
    check(`
      Ada Quill noted that the council has kept its promises to the town in this matter.

      “The whole world has spoken”.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct · no speaker
    `));

  test("never backwards over a paragraph break", () =>
    check(`
      “The results have shown it clearly”.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ direct · no speaker

      Ada Quill said that the council would meet again on Friday to talk about the harbour.
    `));
});

describe("who a source is", () => {
  test("a surname is its full name", () =>
    check(`
      Ada Quill arrived on Monday. “We are ready,” Quill said.
                                   ^^^^^^^^^^^^^^^ direct · Ada Quill
    `));

  test("a pronoun is the last person who fits", () =>
    check(`
      Mary Quill met John Lind on Monday. “We are ready,” she said.
                                          ^^^^^^^^^^^^^^^ direct · Mary Quill
    `));

  test("a role is the person who was given it", () =>
    check(`
      Prime Minister John Lind met Foreign Minister Mary Quill. “We are ready,” the foreign minister said.
                                                                ^^^^^^^^^^^^^^^ direct · Mary Quill
    `));

  test("an unnamed official stays unnamed", () =>
    check(`
      Mary Quill left early. “We are ready,” a senior official said.
                             ^^^^^^^^^^^^^^^ direct · a senior official
    `));
});

describe("marks that report nothing", () => {
  test.each([
    ["a term", "The so-called “moderate wing” stayed away.", "term"],
    ["a term of art", "The pact establishes four “safe zones” along the coast.", "term"],
    ["a possessor is no speaker", "The vote answered Quill's “malign activities” in the harbour.", "term"],
    ["a film", "They watched the film “Harbour Lights” that night.", "title"],
    ["a programme", "He appeared on ABC's “This Week” to talk.", "title"],
    ["a nickname", "John “Knuckles” Marrow was there.", "nickname"],
  ])("%s", (_, text, form) => {
    const [drawn] = quotationsAsDrawn(text);
    expect(drawn.split("\n")[1]?.replace(/[\s^]+/, "")).toBe(form);
  });

  test("but a label that somebody gives is reported", () =>
    check(`
      Mary Quill called the plan “reckless.”
                                 ^^^^^^^^^^^ partial · Mary Quill
    `));
});
