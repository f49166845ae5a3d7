import { parse } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import { defaultConfig, noCorpus } from "../../server/src/article/config";
import type { Reading } from "../../server/src/article/types";
import { runChecks } from "../../server/src/checks";
import type { CheckCode, Finding, FixKind } from "../../server/src/checks/types";
import { type JsonEdit, turnOff } from "../../server/src/corpus/configEdits";
import { fixesOf } from "../../server/src/features/codeActions";
import { fixEdits, markToInsert } from "../../server/src/features/fixEdits";
import { english } from "../../server/src/text/message";
import { applied } from "../support/applied";
import { read } from "../support/read";
import { type Sketch, sketch } from "../support/sketch";
import { edited } from "./at";

function finding(reading: Reading, code: CheckCode): Finding {
  const found = runChecks(reading, defaultConfig, noCorpus).find((each) => each.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
}

/** The document after a fix. */
function fixed(code: CheckCode, kind: FixKind, text: string, drawn: Sketch): string {
  const reading = sketch(text, drawn);
  const result = fixEdits(reading, finding(reading, code), kind);
  if ("beside" in result) throw new Error("the annotations stand in this text");
  return "edits" in result ? edited(reading, result.edits) : english(result.refused);
}

const titles = (reading: Reading, code: CheckCode, inCorpus = false): readonly string[] => {
  const found = finding(reading, code);
  return fixesOf(found, markToInsert(reading, found), inCorpus).map(({ title, preferred }) =>
    preferred ? `${english(title)} *` : english(title),
  );
};

describe("unattributed-quote", () => {
  const text = "⟦“Nobody came to the harbour.”⟧ It rained.";
  const quotes = [{}];

  test("offers, in this order, and prefers none", () => {
    expect(titles(sketch(text, { quotes }), "unattributed-quote", true)).toEqual([
      "Set Speaker…",
      "Confirm: No Speaker Is Named",
      "Not Reported Speech (Term, Title)",
      "Ask the Reporter",
      "Ignore Here",
      "Ignore “unattributed-quote” in This File",
      "Turn Off “unattributed-quote”…",
    ]);
  });

  test("without a quotidian.json there is nothing to turn off in", () => {
    expect(titles(sketch(text, { quotes }), "unattributed-quote")).toHaveLength(6);
  });

  test.each<[FixKind, string]>([
    ["confirm-none", "[“Nobody came to the harbour.”]{.quote speaker=none} It rained."],
    ["not-speech", "[“Nobody came to the harbour.”]{.quote form=term} It rained."],
    ["ask-reporter", "“Nobody came to the harbour.” [WHO SAYS THIS?] It rained."],
    ["set-speaker", "“Nobody came to the harbour.” It rained."],
  ])("%s", (kind, after) => {
    expect(fixed("unattributed-quote", kind, text, { quotes })).toBe(after);
  });
});

describe("marks", () => {
  test("an opening mark", () => {
    const drawn: Sketch = { quotes: [{ defect: "unopened" }] };
    const text = "⟦We had closed the gates,”⟧ she began.";
    expect(titles(sketch(text, drawn), "unopened-quote")[0]).toBe("Insert “ *");
    expect(fixed("unopened-quote", "insert-mark", text, drawn)).toBe("“We had closed the gates,” she began.");
  });

  test("a closing mark", () => {
    const drawn: Sketch = { quotes: [{ defect: "unclosed" }] };
    expect(fixed("unclosed-quote", "insert-mark", "⟦“We had closed the gates,⟧ she began.", drawn)).toBe(
      "“We had closed the gates,” she began.",
    );
  });

  test.each([
    [
      "unopened-quote",
      "She called it a “gap.” Varga said, ”We had closed the gates.”",
      "Varga said, “We had",
    ],
    ["unclosed-quote", "[“We had closed the gates.]{.quote}’ Varga left the dam at noon.", "{.quote}” Varga"],
    ["unclosed-quote", "“We had closed the gates.’ Varga left the dam at noon.", "the gates.” Varga"],
  ] as const)("a wrong mark is replaced: %s", (code, text, mended) => {
    const reading = read(text);
    expect(titles(reading, code)[0]).toMatch(/^Write [“”] instead of [”’] \*$/);
    expect(applied(text, fixEdits(reading, finding(reading, code), "insert-mark"))).toContain(mended);
  });

  test("single marks inside double ones", () => {
    const drawn: Sketch = { quotes: [{}, { within: 0, form: "partial", defect: "nested-same" }] };
    const text = "⟦“A ⟦“gap”⟧ in it,”⟧ she said.";
    expect(titles(sketch(text, drawn), "nested-marks")[0]).toBe("Use ‘ ’ Inside *");
    expect(fixed("nested-marks", "single-marks", text, drawn)).toBe("“A ‘gap’ in it,” she said.");
  });
});

describe("a repeated paragraph goes with the break after it", () => {
  const copy = "ected the dam,” she added.";
  const drawn: Sketch = { repeats: { ected: copy } };
  const delta = (between: string, after: string): string =>
    fixed("repeated-paragraph", "delete-repeat", `“Nobody insp${copy}${between}${copy}${after}`, drawn);
  const original = `“Nobody insp${copy}`;

  test.each([
    ["between paragraphs", "\n\n", "\n\nIt rained.", "\n\nIt rained."],
    ["in CRLF text", "\r\n\r\n", "\r\n\r\nIt rained.", "\r\n\r\nIt rained."],
    ["at the end, with the break before it", "\n\n", "", ""],
    ["before an indented line, whose indent stays", "\n\n", "\n\n  It rained.", "\n\n  It rained."],
  ])("%s", (_, between, after, rest) => {
    expect(delta(between, after)).toBe(`${original}${rest}`);
  });
});

describe("quotidian.json", () => {
  const changed = (json: string, edits: readonly JsonEdit[]): string =>
    [...edits]
      .reverse()
      .reduce((text, e) => text.slice(0, e.offset) + e.content + text.slice(e.offset + e.length), json);

  test("a check is turned off; comments stay", () => {
    const json = '{\n  // ours\n  "severity": { "nested-marks": "hint" }\n}';
    const result = changed(json, turnOff(json, "name-variant"));
    expect(result).toContain("// ours");
    expect(parse(result)).toEqual({ severity: { "nested-marks": "hint", "name-variant": "off" } });
  });
});

describe("markup", () => {
  test.each<[CheckCode, FixKind, string, string]>([
    ["markup-detached", "attach-attributes", "[Ada Quill]  {.person} left.", "[Ada Quill]{.person} left."],
    [
      "markup-bracket",
      "escape-bracket",
      "[“They [the two] left”]{.quote}",
      "[“They \\[the two] left”]{.quote}",
    ],
    ["dangling-part", "drop-pointers", "[“It held.”]{.quote part=q1}", "[“It held.”]{.quote}"],
    [
      "dangling-part",
      "drop-pointers",
      "[“It held.”]{.quote cue=c1 speaker=none}",
      "[“It held.”]{.quote speaker=none}",
    ],
  ])("%s: %s", (code, kind, before, after) => {
    expect(fixed(code, kind, before, {})).toBe(after);
  });
});
