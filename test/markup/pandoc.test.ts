import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { parseMarkup } from "../../server/src/markup/parse";
import { sliceOf } from "../../server/src/text/offsets";

/*
 * Whatever Quotidian writes, Pandoc reads the same: the same words, ids, classes and values. Only in plain prose, for
 * Pandoc reads Markdown, too: emphasis, links, headings. `docs/markup.md` tells where the two differ.
 */

const isInstalled = spawnSync("pandoc", ["--version"]).status === 0;
/** Its own Markdown; its reader of CommonMark knows no escapes in values. Quotation marks stay as they are written. */
const from = "markdown-smart";

/** A span in one line: `words #id .class key=value`. */
const line = (
  words: string,
  id: string,
  classes: readonly string[],
  values: Iterable<readonly [string, string]>,
) =>
  [
    // Pandoc composes letters and accents.
    words.replace(/\s+/g, " ").normalize("NFC"),
    ...(id === "" ? [] : [`#${id}`]),
    ...classes.map((name) => `.${name}`),
    ...[...values].map(([key, value]) => `${key}=${value}`),
  ].join(" ");

const ours = (text: string): readonly string[] => {
  const { clean, spans } = parseMarkup(text);
  return spans.map(({ clean: span, attributes: { id, classes, values } }) =>
    line(sliceOf(clean, span), id ?? "", classes, values),
  );
};

/** Pandoc's syntax tree: `{t: "Span", c: [[id, classes, pairs], inlines]}`, `{t: "Str", c: "words"}`, … */
interface Node {
  readonly t: string;
  readonly c?: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "t" in value;

const wordsOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordsOf).join("");
  if (!isNode(value)) return "";
  if (value.t === "Str") return String(value.c);
  if (value.t === "Space" || value.t === "SoftBreak" || value.t === "LineBreak") return " ";
  return value.t === "Span" && Array.isArray(value.c) ? wordsOf(value.c[1]) : "";
};

function* spansIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const each of value) yield* spansIn(each);
  else if (isNode(value)) {
    if (value.t === "Span" && Array.isArray(value.c)) {
      const [[id, classes, pairs], inlines] = value.c;
      yield line(wordsOf(inlines), id, classes, pairs);
    }
    yield* spansIn(value.c);
  }
}

const pandocs = (text: string): readonly string[] => {
  const { stdout, stderr } = spawnSync("pandoc", ["-f", from, "-t", "json"], {
    input: text,
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return [...spansIn(JSON.parse(stdout).blocks)];
};

const name = `Pandoc reads our markup as we do${isInstalled ? "" : " (SKIPPED: pandoc is not installed)"}`;

describe.skipIf(!isInstalled)(name, { timeout: 60_000 }, () => {
  test.each([
    ["a quotation and its cue", "[“We came very close,”]{.quote speaker=ilona-varga} she [said]{.cue}."],
    [
      "an id, two classes, a quoted value",
      '[“No,”]{#q1 .quote .claim speaker="a senior official"} they said.',
    ],
    ["quotes and backslashes in a value", '[“No,”]{.quote speaker="a \\"senior\\" \\\\ official [of] {it}"}'],
    ["one span in another", "[“I asked [Ada Quill]{.person ref=ada-quill},”]{.quote} he said."],
    ["escaped brackets and braces", "[“The \\[city\\] council \\{so called\\}.”]{.quote speaker=none}"],
    ["an escaped backslash", "[C:\\\\]{.note} and [x]{.cue}"],
    ["brackets of other kinds beside it", "He said [sic] so, [never]{.quote} [again]."],
    ["an escaped end of a span", "[a]{.cue} b\\]{.quote}"],
    ["a line break inside", "[“We came\nvery close,”]{.quote} she said."],
    ["parts over two paragraphs", "[“One.]{#q1 .quote}\n\n[“Two.”]{.quote part=q1}"],
    ["letters of any script, emoji, combining marks", "[Zoë Šťastná 😀 e\u0301]{.person} [“Да!”]{.quote}"],
    ["a value with colon and digits", "[Averham]{.place wd=Q42 ref=gb:averham-2}"],
  ])("%s", (_, text) => {
    expect(ours(text).length).toBeGreaterThan(0);
    expect(pandocs(text)).toEqual(ours(text));
  });

  test.each([
    ["emphasis is Markdown's, and text to us", "[a *b* c]{.note}"],
    ["an exclamation mark before a bracket is Markdown's picture", "Stop![a]{.note}"],
    ["attributes without a class are no annotation of ours", "[a]{key=b}"],
  ])("and where we differ: %s", (_, text) => {
    expect(pandocs(text)).not.toEqual(ours(text));
  });
});
