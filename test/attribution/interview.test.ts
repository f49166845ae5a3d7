import { expect, test } from "vitest";
import { duration, soon } from "../support/duration";
import { readOne } from "../support/read";

const paragraphs = (...all: readonly string[]): string => all.join("\n\n");

const last = (text: string): string => {
  const attribution = readOne(text).attributions.at(-1);
  return `${attribution?.state} · ${attribution?.speakers[0]?.name ?? "nobody"}`;
};

test.each([
  "The Wire sat down with Mary Quill on Friday.",
  "Mary Quill spoke to the Wire on Friday.",
  "The Wire spoke to Mary Quill on Friday.",
  "The Wire talked with Mary Quill, who visits on Saturday.",
  "After a conversation with Mary Quill, the Wire knew of her plans.",
])("an answer may be that of whoever was brought in before: %s", (opening) => {
  expect(last(paragraphs(opening, "Q: Why now?", "A: Look around you. “We cannot wait.” That is it."))).toBe(
    "uncertain · Mary Quill",
  );
});

test("a question is not, nor is an answer of nobody who was brought in", () => {
  const opening = "The Wire sat down with Mary Quill on Friday.";
  expect(last(paragraphs(opening, "Q: “We cannot wait.” Is that it?"))).not.toContain("Quill");
  expect(last(paragraphs("The harbour is old.", "A: “We cannot wait.” That is it."))).toBe("none · nobody");
});

test("a transcript's line inside the marks is whose its label says", () => {
  expect(last("The clip was short.\n\n“Mary Quill: We cannot wait, and nobody should ask us to.”")).toBe(
    "attributed · Mary Quill",
  );
  expect(last("The clip was short.\n\n“The plan: we cannot wait, and nobody should ask us to.”")).toBe(
    "none · nobody",
  );
});

test.each(["Oslo", "Facebook", "Chapter One"])("a label that is no person owns nothing: %s", (label) => {
  expect(last(`The clip was short.\n\n“${label}: We cannot wait, and nobody should ask us to.”`)).toBe(
    "none · nobody",
  );
});

test("whoever interviews may be who asks", () => {
  expect(last("In an interview with the Evening Lantern, Quill was asked, “Will you stay?”")).toBe(
    "uncertain · Evening Lantern",
  );
  expect(last("On the quay, Quill was asked, “Will you stay?”")).toBe("none · nobody");
});

test.each([
  ["labels in marks", "“Mary Quill: "],
  ["labels in marks that close", "“Al: b.” "],
  ["chants of nobody in one sentence", "to chants of “Hale” "],
  ["utterances of nobody in one sentence", "then “I am here now!” "],
  ["marks in marks", "“I ‘a’.” "],
  ["interviews", "an interview with "],
  ["answers", "A: “No.”\n\n"],
])("time grows with the text: %s", (_, again) => {
  // A paragraph of more than 100,000 characters is left unread.
  expect(duration(() => readOne(again.repeat(60_000 / again.length)))).toBeLessThan(soon);
});
