import { expect, test } from "vitest";
import { namedSpans } from "../../server/src/entities/namedSpans";
import { cleanOffset } from "../../server/src/text/offsets";
import { tokenise } from "../../server/src/text/tokens";

/** What becomes of names that a tagger took for a person's, as sure as it says. */
function typesOf(text: string, confidence: number, ...names: readonly string[]): readonly string[] {
  const found = names.map((name) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, type: "person" as const, confidence };
  });
  const dateline = text.indexOf("–") + 1;
  const paragraph = { text, start: cleanOffset(0), tokens: tokenise(text), dateline };
  return namedSpans(paragraph, found, [], new Set()).map((name) => `${name.text}: ${name.type}`);
}

test("the town before an agency and a dash is a place", () =>
  expect(typesOf("ELLERY, Hale (Quill) – The harbour closed.", 0.6, "ELLERY", "Hale", "Quill")).toEqual([
    "ELLERY: place",
    "Hale: place",
    "Quill: person",
  ]));

test("somebody who speaks can stand before a dash", () =>
  expect(typesOf("QUILL – The harbour closed.", 0.95, "QUILL")).toEqual(["QUILL: person"]));

test("what a word for a place names is one", () =>
  expect(typesOf("The town of Hale has Quill.", 0.95, "Hale", "Quill")).toEqual([
    "Hale: place",
    "Quill: person",
  ]));
