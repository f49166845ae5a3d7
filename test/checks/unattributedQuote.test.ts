import { describe, expect, test } from "vitest";
import type { SketchedQuote } from "../support/sketch";
import { findingsOf, messagesOf } from "./findings";

const text = "⟦“The dam was never inspected before the storm came.”⟧ Work on it began in 1961.";

const messages = (quote: SketchedQuote): readonly string[] =>
  messagesOf("unattributed-quote", text, { quotes: [quote] });

test("a quotation that nobody owns is found, and named by its first words", () => {
  expect(messages({ form: "direct" })).toEqual([
    "No speaker is named for “The dam was never inspected before the…”",
  ]);
});

test("no fix sets a speaker; the first asks for one", () => {
  const [finding] = findingsOf("unattributed-quote", text, { quotes: [{}] });
  expect(finding?.severity).toBe("warning");
  expect(finding?.fixes).toEqual(["set-speaker", "confirm-none", "not-speech", "ask-reporter"]);
});

describe("it is silent where", () => {
  test.each<[string, SketchedQuote]>([
    ["somebody said it", { by: "a dam keeper" }],
    ["the engine could not decide", { by: ["Ilona Varga", "Pavel Orne"] }],
    ["the engine is not sure that nobody is named", { confidence: 0.7 }],
    ["a person has checked it", { annotated: true }],
    ["the words are a fragment", { form: "partial" }],
    ["the words are a term", { form: "term" }],
    ["the words are a title", { form: "title" }],
    ["the words are reported without marks", { form: "indirect" }],
    ["it is the headline's", { place: "headline" }],
    ["it is a caption's", { place: "caption" }],
    ["it is the page's", { place: "boilerplate" }],
    ["it is a post's", { place: "tweet" }],
  ])("%s", (_, quote) => {
    expect(messages(quote)).toEqual([]);
  });

  test("it stands in another quotation", () => {
    const quotes = [{ by: "Ilona Varga" }, { within: 0 }];
    expect(messagesOf("unattributed-quote", "⟦“He said: ⟦‘It will not hold.’⟧”⟧", { quotes })).toEqual([]);
  });

  test("quotidian.json ignores its words, whatever their marks and case", () => {
    const ignore = ["the dam was never inspected before the storm came"];
    expect(messagesOf("unattributed-quote", text, { quotes: [{}] }, { ignore })).toEqual([]);
  });

  test("the check is turned off", () => {
    const severity = { "unattributed-quote": "off" } as const;
    expect(messagesOf("unattributed-quote", text, { quotes: [{}] }, { severity })).toEqual([]);
  });
});

describe("a quotation in parts", () => {
  const parts = "⟦“It was quiet.⟧\n\n⟦“Then it was not.”⟧";

  test("is one finding, at its first part", () => {
    const found = findingsOf("unattributed-quote", parts, { quotes: [{}, { continues: 0 }] });
    expect(found.map(({ span }) => span.start)).toEqual([0]);
  });

  test("is none if any part has a speaker", () => {
    const quotes = [{}, { continues: 0, by: "Ilona Varga" }];
    expect(messagesOf("unattributed-quote", parts, { quotes })).toEqual([]);
  });
});
