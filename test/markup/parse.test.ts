import { describe, expect, test } from "vitest";
import { printAttributes } from "../../server/src/markup/attributes";
import { cleanText, parseMarkup, strip } from "../../server/src/markup/parse";
import { sliceOf } from "../../server/src/text/offsets";
import { duration, hostileLength, soon } from "../support/duration";

/** `words → attributes`, one line a span, as the reader finds them. */
const spans = (source: string): readonly string[] => {
  const marked = parseMarkup(source);
  return marked.spans.map(
    (span) => `${sliceOf(marked.clean, span.clean)} → ${printAttributes(span.attributes)}`,
  );
};

/** `kind: text that it points at`. */
const problems = (source: string): readonly string[] => {
  const marked = parseMarkup(source);
  return marked.problems.map(({ kind, span }) => `${kind}: ${sliceOf(source, span)}`);
};

describe("spans", () => {
  test("a quotation, its speaker and its cue", () => {
    const source =
      "The mayor, [Ada Quill]{.person ref=ada-quill}, was blunt.\n[“No,”]{.quote speaker=ada-quill} she [said]{.cue}.";
    expect(strip(source)).toBe("The mayor, Ada Quill, was blunt.\n“No,” she said.");
    expect(spans(source)).toEqual([
      "Ada Quill → {.person ref=ada-quill}",
      "“No,” → {.quote speaker=ada-quill}",
      "said → {.cue}",
    ]);
    expect(problems(source)).toEqual([]);
  });

  test("spans nest, outermost first, also where they begin or end together", () => {
    expect(spans("[[Ada [Quill]{.note}]{.person} [here]{.cue}]{.quote}")).toEqual([
      "Ada Quill here → {.quote}",
      "Ada Quill → {.person}",
      "Quill → {.note}",
      "here → {.cue}",
    ]);
  });

  test("each span says where its brackets, words and attributes stand", () => {
    const source = "x [No,]{.quote} y";
    const [span] = parseMarkup(source).spans;
    if (span === undefined) throw new Error("no span");
    expect(sliceOf(source, span.span)).toBe("[No,]{.quote}");
    expect(sliceOf(source, span.inner)).toBe("No,");
    expect(sliceOf(source, span.attributesSpan)).toBe("{.quote}");
  });

  test("a span may go over one line break, and so may its attributes", () => {
    expect(spans("[two\nlines]{.quote\r\n speaker=none}")).toEqual(["two\nlines → {.quote speaker=none}"]);
  });

  test("the bracket that closes a span is matched with the nearest one that is open", () => {
    expect(spans("[a [b]{.x}")).toEqual(["b → {.x}"]);
    expect(spans("a] [b]{.x}")).toEqual(["b → {.x}"]);
    expect(spans("[one\n\n[two]{.x}")).toEqual(["two → {.x}"]);
  });
});

describe("a file without a valid span is clean: nothing in it is touched or reported", () => {
  test.each([
    "He said [sic] that [IS, formerly ISIS] had left.",
    "C:\\[temp]\\{x} and \\\\ and \\[escaped\\]",
    "a[i]{ return } [a]{b} [x]{}",
    "{.pull-quote} # Heading {.unnumbered}",
    "][ ]{ }[ {{{ ]]]",
    "",
    "\uFEFF",
  ])("%j", (source) => {
    expect(parseMarkup(source)).toMatchObject({ clean: source, spans: [], problems: [] });
  });
});

describe("escapes, in a file that holds a span", () => {
  test.each([
    ["[“the \\[city\\] council”]{.quote}", "“the [city] council”"],
    ["\\[not a span\\]{.quote} [but this]{.quote}", "[not a span]{.quote} but this"],
    ["[x]{.cue} C:\\dir \\\\{ \\\\\\[", "x C:\\dir \\{ \\["],
    ["[ends in a backslash\\\\]{.quote}", "ends in a backslash\\"],
    ["[x]{.cue} [sic] [IS, formerly ISIS]", "x [sic] [IS, formerly ISIS]"],
  ])("%j", (source, clean) => {
    expect(strip(source)).toBe(clean);
    expect(problems(source)).toEqual([]);
  });
});

describe("problems", () => {
  test.each([
    ["[“No”{.quote speaker=none}, she said.", ["unclosed: [“No”{.quote speaker=none}"]],
    ["“No”]{.quote}, she said.", ["unclosed: ]{.quote}"]],
    ["[“No”]{.quote speaker=none, she said.", ["unclosed: {.quote speaker=none, she said."]],
    ["[“No”]{.quote speaker=}", ["attributes: {.quote speaker=}"]],
    ["[“No”]{speaker=ada-quill}", ["attributes: {speaker=ada-quill}"]],
    ["[“No”] {.quote}", ["detached: [“No”] {.quote}"]],
    ["[]{.quote}", ["detached: []{.quote}"]],
    ["[a]{.quote cue=x cue=y}", ["duplicate-key: {.quote cue=x cue=y}"]],
    ["[a]{#a #b .quote}", ["duplicate-id: {#a #b .quote}"]],
    ["[a]{#q1 .quote} [b]{#q1 .quote}", ["duplicate-id: {#q1 .quote}"]],
    ["[one\n \ntwo]{.quote}", ["over-blank-line: [one\n \ntwo]{.quote}"]],
    ["[“the [city] council”]{.quote}", ["unescaped-bracket: [", "unescaped-bracket: ]"]],
    ["[a]{.cue} and [b]{quote}", ["attributes: {quote}"]],
  ])("%j", (source, expected) => expect(problems(source)).toEqual(expected));

  test("brackets that balance inside a span are accepted, with a hint", () => {
    expect(spans("[“the [city] council”]{.quote}")).toEqual(["“the [city] council” → {.quote}"]);
  });

  test("one broken span does not harm the next", () => {
    expect(spans("[“No”{.quote}, she said.\n\n[“Yes,”]{.quote} he said.")).toEqual(["“Yes,” → {.quote}"]);
    expect(spans("[“No”]{.quote speaker= and [“Yes,”]{.quote} he said.")).toEqual(["“Yes,” → {.quote}"]);
  });
});

test("taken as clean, a text is its own clean text", () => {
  const source = "[“No”]{.quote}";
  expect(cleanText(source)).toMatchObject({ source, clean: source, spans: [], problems: [] });
});

describe("hostile text takes linear time", () => {
  /** As many of them as a hostile text has room for, and how many that is. */
  const times = (unit: string): number => Math.floor(hostileLength / unit.length);
  const many = (unit: string): string => unit.repeat(times(unit));
  const n = times("[x]{.a}");
  test.each([
    ["opening brackets", many("["), 0],
    ["opening brackets, then a span", `${many("[")}x]{.a}`, 1],
    ["nested spans", `${"[".repeat(n)}x${"]{.a}".repeat(n)}`, n],
    ["closings without openings", many("]{.a}"), 0],
    ["balanced brackets in a span", `[${"[".repeat(n)}${"]".repeat(n)}]{.a}`, 1],
    ["values that never end", many('[x]{.a b="'), 0],
    ["values that swallow the next", many('[x]{.a b="y" c="'), 0],
    ["braces that never end", many("[x]{.a "), 0],
    ["backslashes", `${many("\\\\")}[x]{.a}`, 1],
    ["detached attributes", many("[x] {.a} {.a} "), 0],
    ["white space before a brace", `[x]${many(" ")}{.a}`, 0],
    ["blank lines", `[${many("\n")}]{.a}`, 0],
  ])("%s", (_, source, count) => {
    expect(
      duration(() => {
        expect(parseMarkup(source).spans).toHaveLength(count);
      }),
    ).toBeLessThan(soon);
  });
});
