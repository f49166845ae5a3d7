import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import textmate from "vscode-textmate";
import { redraw, undent } from "../support/drawn";
import { loadGrammar, scopes } from "./scopes";

const grammar = await loadGrammar();

/** Draws the scopes that begin with `prefix` under the drawing's own prose. */
const check = (prefix: string, drawing: string): void =>
  expect(redraw(drawing, (text) => scopes(grammar, text, prefix))).toBe(undent(drawing));

test("quotations are strings, marks included", () => {
  check(
    "string",
    `
    “We came with a timetable,” Halloran told reporters. “They came with a tuba.”
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.double
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.double
    "Ask the drains", he said, and called it "brave".
    ^^^^^^^^^^^^^^^^ string.quoted.double
                                             ^^^^^^^ string.quoted.double
    Talks break off as envoy says mainland 'sank' them
                                           ^^^^^^ string.quoted.single
    ‘It isn’t late,’ said Adeleke, who’s driven it since 1968. „Nein“, «non».
    ^^^^^^^^^^^^^^^^ string.quoted.single
                                                               ^^^^^^ string.quoted.double
                                                                       ^^^^^ string.quoted.double
    `,
  );
});

test("one quotation in another", () => {
  check(
    "string",
    `
    “She told me, ‘Find out which of them’s able,’ and I did.”
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.double
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.single.inner
    ‘My mother said, “Pippa, no,”’ the driver recalled.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.single
                     ^^^^^^^^^^^^ string.quoted.double.inner
    `,
  );
});

test("a missing mark colours its own paragraph at most", () => {
  check(
    "string",
    `
    “We regret the inconvenience, said Hartley.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.double
    The ferry floated free on Sunday.

    "We regret the inconvenience, said Hartley.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.double
    We could see the lights,” Forsberg said. “You could smell the bakery.”
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.double
    We could see the lights," Forsberg said. "You could smell the bakery."
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.double
    `,
  );
});

test("apostrophes, inches and decades are no quotations", () => {
  check(
    "string",
    `
    The passengers’ committee met in the ’90s, in the bar that wasn’t the captain’s.
    The passengers' committee met in the '90s, in the bar that wasn't the captain's.
    A 12" gun, rock 'n' roll and the Orrins' dog.
    `,
  );
});

test("an annotation is its words, and attributes with a name for each part", () => {
  check(
    "meta",
    `
    [“We came very close,”]{.quote speaker=ingrid-halloran} she [noted]{.cue}.
    ^^^^^^^^^^^^^^^^^^^^^^^ meta.annotation
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ meta.attributes
                            ^^^^^^ meta.attribute-name.class
                                   ^^^^^^^ meta.attribute-name
                                                                ^^^^^^^ meta.annotation
                                                                       ^^^^^^ meta.attributes
                                                                        ^^^^ meta.attribute-name.class
    `,
  );
  check(
    "meta.attribute-name",
    `
    [“First.”]{#q1 .quote speaker="a senior official" basis=external}
               ^^^ meta.attribute-name.id
                   ^^^^^^ meta.attribute-name.class
                          ^^^^^^^ meta.attribute-name
                                                      ^^^^^ meta.attribute-name
    `,
  );
  check(
    "string",
    `
    [“First.”]{#q1 .quote speaker="a senior official" basis=external}
     ^^^^^^^^ string.quoted.double
                                  ^^^^^^^^^^^^^^^^^^^ string.quoted.double.attribute-value
                                                            ^^^^^^^^ string.unquoted.attribute-value
    `,
  );
});

test("annotations nest, and a quotation without its closing mark ends with its annotation", () => {
  check(
    "meta",
    `
    [“Ask [Keita]{.person ref=amadou-keita},” she said]{.claim}
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ meta.annotation
          ^^^^^^^ meta.annotation
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ meta.attributes
                  ^^^^^^^ meta.attribute-name.class
                          ^^^ meta.attribute-name
                                                       ^^^^^^^^ meta.attributes
                                                        ^^^^^^ meta.attribute-name.class
    `,
  );
  check(
    "string.quoted",
    `
    [“They can forgive the sand.]{#q1 .quote} The bar was open.
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.quoted.double
    `,
  );
});

test("an annotation that began on an earlier line still shows where it ends", () => {
  check(
    "punctuation.definition",
    `
    [“They can forgive
    the sand.”]{.quote}
              ^ punctuation.definition.annotation.end
               ^ punctuation.definition.attributes.begin
                      ^ punctuation.definition.attributes.end
    `,
  );
});

test.each(["[sic]", "[IS, formerly ISIS]", "[a] [b]", "{.quote}", "f(x){y}", "[open", "]{"])(
  "%s stays text",
  (text) => {
    expect(scopes(grammar, text, "meta")).toEqual([]);
    expect(scopes(grammar, text, "punctuation")).toEqual([]);
  },
);

test("unfinished attributes do not run over the line", () => {
  check(
    "meta",
    `
    [noted]{.cue ref="
           ^^^^^^^^^^^ meta.attributes
            ^^^^ meta.attribute-name.class
                 ^^^ meta.attribute-name
    The next line is prose.
    `,
  );
});

test("lines of the page, links and handles", () => {
  check(
    "comment",
    `
    READ MORE: Sandvey names its bridge ‘before anything else goes wrong’
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comment.line.boilerplate
      • Published in World
    ^^^^^^^^^^^^^^^^^^^^^^ comment.line.boilerplate
    He would read more: it was winter. © is a sign.
    `,
  );
  check(
    "markup",
    `
    See https://example.org/honk/1. “Honk,” (https://example.org/a?b=1) wrote somebody.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link
    `,
  );
  check(
    "variable",
    `
    — Yolanda Prentiss (@MayorPrentiss) April 20, 2021, honk@example.org #goose
                        ^^^^^^^^^^^^^^ variable.other.handle
                                                                         ^^^^^^ variable.other.handle
    `,
  );
});

const examples = new URL("../../examples/", import.meta.url);

test.each(readdirSync(examples).filter((name) => name.endsWith(".txt")))(
  "%s: every double quotation is coloured and none leaks",
  (name) => {
    const text = readFileSync(new URL(name, examples), "utf8");
    const strings = scopes(grammar, text, "string.quoted.double").map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(strings.length).toBeGreaterThan(0);
    for (const words of strings) expect(words).toMatch(/^["“][^\n]*$/);
  },
);

/** A line of the hostile pattern, `length` long. */
const lineOf = (pattern: string, length: number): string =>
  pattern.repeat(Math.ceil(length / pattern.length));

test.each(["[", "[a", "[[a]", "[a]{", "[a]{.b", "“", "‘a", "'a ", '"a', "]{.a", "@", "http://", "[“‘", "\\"])(
  "time grows with the length of a line of %s, not with its square",
  (pattern) => {
    const steps = (length: number): number => {
      const line = lineOf(pattern, length);
      const start = performance.now();
      grammar.tokenizeLine2(line, textmate.INITIAL, 60_000);
      return performance.now() - start;
    };
    steps(2_000);
    const [short, long] = [Math.min(steps(4_000), steps(4_000)), Math.min(steps(32_000), steps(32_000))];
    expect(long / Math.max(short, 5)).toBeLessThan(32);
  },
);
