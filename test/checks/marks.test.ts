import { describe, expect, test } from "vitest";
import { defaultConfig, noCorpus } from "../../server/src/article/config";
import { runChecks } from "../../server/src/checks";
import { message } from "../../server/src/text/message";
import { marked } from "../support/marked";
import { read } from "../support/read";
import { findingsOf, messagesOf } from "./findings";

const varga = {
  "ilona-varga": {
    name: "Ilona Varga",
    mentions: { "Ilona Varga": "full", Varga: "surname" },
  },
} as const;

/** The words that are underlined. */
const underlined = (...given: Parameters<typeof findingsOf>): readonly string[] =>
  findingsOf(...given).map(({ span }) => marked(given[1]).text.slice(span.start, span.end));

describe("unopened-quote", () => {
  const text = "⟦We had closed the gates, by noon at least,”⟧ Varga began.";

  test("names the words and who is speaking", () => {
    const quotes = [{ defect: "unopened", by: "ilona-varga", mention: "Varga", cue: "began" }] as const;
    const given = ["unopened-quote", text, { entities: varga, quotes }] as const;
    expect(messagesOf(...given)).toEqual([
      "Opening quotation mark missing before “We had closed the gates…”. Varga is speaking (“Varga began”).",
    ]);
    expect(underlined(...given)).toEqual(["We"]);
    expect(findingsOf(...given)[0]?.fixes).toEqual(["insert-mark"]);
  });

  test("says nothing of a speaker that nobody names", () => {
    expect(messagesOf("unopened-quote", text, { quotes: [{ defect: "unopened" }] })).toEqual([
      "Opening quotation mark missing before “We had closed the gates…”.",
    ]);
  });

  test("points to the paragraph that left its marks open", () => {
    const [finding] = findingsOf("unopened-quote", "⟦“And it held.⟧\n\n⟦Until it broke,”⟧ she said.", {
      quotes: [{ runsOn: true }, { continues: 0, defect: "unopened" }],
    });
    expect(finding?.related).toEqual([
      {
        span: { start: 0, end: 13 },
        message: message("Goes on with “{0}”, which was left open.", "And it held."),
      },
    ]);
  });

  test.each(["headline", "caption", "tweet", "boilerplate"] as const)("is silent in a %s", (kind) => {
    const quotes = [{ defect: "unopened" }] as const;
    expect(messagesOf("unopened-quote", text, { kinds: { We: kind }, quotes })).toEqual([]);
  });
});

test("unclosed-quote marks the last word and names the first ones", () => {
  const given = [
    "unclosed-quote",
    "⟦“We had closed the gates by noon⟧ and Varga left.",
    { quotes: [{ defect: "unclosed" }] },
  ] as const;
  expect(messagesOf(...given)).toEqual([
    "Closing quotation mark missing after “We had closed the gates by noon”.",
  ]);
  expect(underlined(...given)).toEqual(["noon"]);
});

test("unclosed-quote leaves a last word its apostrophe", () => {
  const [finding] = findingsOf("unclosed-quote", "⟦“We had asked the lock keepers’⟧", {
    quotes: [{ defect: "unclosed" }],
  });
  expect(finding?.words).toBe("We had asked the lock keepers’");
});

test("unclosed-quote takes a single mark that closes a double one for no word of it", () => {
  const reading = read("“We had closed the gates.’ Varga left the dam at noon.");
  const findings = runChecks(reading, defaultConfig, noCorpus);
  expect(findings.find(({ code }) => code === "unclosed-quote")?.words).toBe("We had closed the gates.");
});

test("nested-marks marks the inner quotation", () => {
  const given = [
    "nested-marks",
    "⟦“He called it ⟦“a gap in the rules”⟧ and left,”⟧ she said.",
    { quotes: [{}, { within: 0, form: "partial", defect: "nested-same" }] },
  ] as const;
  expect(messagesOf(...given)).toEqual(["Double marks inside double marks: “a gap in the rules”."]);
  expect(underlined(...given)).toEqual(["“a gap in the rules”"]);
  expect(findingsOf(...given)[0]).toMatchObject({ severity: "information", fixes: ["single-marks"] });
});
