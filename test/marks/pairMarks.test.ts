import { describe, expect, test } from "vitest";
import { pairMarks } from "../../server/src/marks/pairMarks";
import { pairParagraph } from "../../server/src/marks/pairParagraph";
import { cleanOffset } from "../../server/src/text/offsets";
import { draw, prose, undent } from "../support/drawn";
import { duration, hostileLength, soon } from "../support/duration";

/** Each line of the drawing is a paragraph. Labels: style and depth; `…` reopens; a defect by its kind and what to insert. */
function check(drawing: string): void {
  const text = prose(drawing);
  let start = 0;
  const paragraphs = text.split("\n").map((line) => {
    const paragraph = { text: line, start: cleanOffset(start), prose: true, marks: pairParagraph(line) };
    start += line.length + 1;
    return paragraph;
  });
  const labels = pairMarks(paragraphs).map((m) => ({
    ...m.span,
    label: [
      m.reopens === null ? "" : "… ",
      m.style,
      m.depth > 0 ? ` in ${m.depth}` : "",
      ...m.defects.map((d) => ` ${d.kind} ${d.insert}${d.instead && ` for ${d.instead}`}`),
    ].join(""),
  }));
  expect(draw(text, labels)).toBe(undent(drawing));
}

describe("styles", () => {
  test("curly, straight, low, guillemets", () =>
    check(`
      She said “yes” and "no" and „ja“ and «oui».
               ^^^^^ double
                         ^^^^ double
                                  ^^^^ low
                                           ^^^^^ guillemet
    `));

  test("single marks are not apostrophes", () =>
    check(`
      Quill's ‘plan’ isn't the workers' plan of the '90s.
              ^^^^^^ single
    `));

  test("a possessive inside single marks does not close them", () =>
    check(`
      It said ‘the workers’ union’ left.
              ^^^^^^^^^^^^^^^^^^^^ single
    `));

  test("feet and inches are no marks", () =>
    check(`
      He is 6'2" tall and has a 30" screen.
    `));
});

describe("nesting", () => {
  test("single in double", () =>
    check(`
      “They called it ‘smart,’ again and again,” she said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ double
                      ^^^^^^^^ single in 1
    `));

  test("double in double is a defect of the inner one", () =>
    check(`
      “It was among “a number of venues” discussed.”
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ double
                    ^^^^^^^^^^^^^^^^^^^^ double in 1 nested-same ‘
    `));
});

describe("over paragraphs", () => {
  test("marks that reopen go on", () =>
    check(`
      “It stood open for years.
      ^^^^^^^^^^^^^^^^^^^^^^^^^ double
      “And it still does.”
      ^^^^^^^^^^^^^^^^^^^^ … double
    `));

  test("nothing takes it up: it ends before the author's cue, and the rest of the article is safe", () =>
    check(`
      “It stood open for years, she said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^ double unclosed ”
      The town disagreed.
      “No,” he said.
      ^^^^^ double
    `));
});

describe("repairs", () => {
  test("an opening mark is missing at the paragraph's start", () =>
    check(`
      We had finished dinner,” Quill began.
      ^^^^^^^^^^^^^^^^^^^^^^^^ double unopened “
    `));

  test("an opening mark is missing behind the author's cue", () =>
    check(`
      Of the sea wall she added, It is older than the port.”
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ double unopened “
    `));

  test("a closing mark behind the author's cue stands for an opening one", () =>
    check(`
      She says,” there is no ferry on Sundays.”
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ double
    `));

  test("a closing mark behind a cue closes what is open, or what it alone can close", () =>
    check(`
      “Nobody said,” she said. “Not a word.”
      ^^^^^^^^^^^^^^ double
                               ^^^^^^^^^^^^^ double
      Nobody has said,” she began. “Not a word.”
      ^^^^^^^^^^^^^^^^^ double unopened “
                                   ^^^^^^^^^^^^^ double
    `));

  test("a single mark closes what a double one has opened", () =>
    check(`
      Lind wrote: “We stay. We always have.’ The port is “his.”
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ double unclosed ” for ’
                                                         ^^^^^^ double
    `));

  test("a single mark that a single one has opened closes no double one", () =>
    check(`
      “The sign says ‘No ferry.’ Nobody reads it, said the mayor.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ double unclosed ”
                     ^^^^^^^^^^^ single in 1
    `));

  test("the space in front of an opening mark is missing", () =>
    check(`
      Ada Quill:"The ferry is late." It was."Nobody came."
                ^^^^^^^^^^^^^^^^^^^^ double
                                            ^^^^^^^^^^^^^^ double
    `));

  test("the space behind a closing mark is missing, or a mark stands for an apostrophe", () =>
    check(`
      "The ferry is late,"Ada Quill said. The port"s clock was right.
      ^^^^^^^^^^^^^^^^^^^^ double
    `));

  test("a second opening mark shows that the first was never closed", () =>
    check(`
      “We had no choice. The mayor shook her head. “None at all.”
      ^^^^^^^^^^^^^^^^^^ double unclosed ”
                                                   ^^^^^^^^^^^^^^ double
    `));
});

test.each([
  ["opening marks", "“"],
  ["closing marks", "”"],
  ["alternating marks", "“a ’b\" 'c "],
  ["single marks", "'a "],
])("time grows with the text: %s", (_, again) => {
  const text = again.repeat(hostileLength / again.length);
  const pair = () => pairMarks([{ text, start: cleanOffset(0), prose: true, marks: pairParagraph(text) }]);
  expect(duration(pair)).toBeLessThan(soon);
});

describe("marks of another make inside words that go on", () => {
  test("do not end them, where the next paragraph reopens the outer ones", () =>
    check(`
      "It was written “in haste,” and it shows.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ double
                      ^^^^^^^^^^^ double in 1 nested-same ‘
      "Nobody reads it now."
      ^^^^^^^^^^^^^^^^^^^^^^ … double
    `));
});

describe("a closing mark in the place of an opening one", () => {
  test("opens, and is a defect where the article opens marks otherwise", () =>
    check(`
      Quill said, ”We stay.” Lind said, “We go.”
                  ^^^^^^^^^^ double unopened “ for ”
                                        ^^^^^^^^ double
    `));

  test("is a style where it always opens", () =>
    check(`
      Quill said, ”We stay.” Lind said, ”We go.”
                  ^^^^^^^^^^ double
                                        ^^^^^^^^ double
    `));
});
