import { expect, test } from "vitest";
import { readOne } from "../support/read";

/** The words of the only quotation that a person has annotated. */
function annotatedWords(text: string): string {
  const { quotes, attributions } = readOne(text);
  const [own] = quotes.filter((_, i) => attributions[i]?.status === "annotated");
  return text.slice(own?.inner.start, own?.inner.end);
}

test.each([
  ["“", "”"],
  ['"', '"'],
  ["''", "''"],
  ["``", "''"],
  ["„", "“"],
  ["«", "»"],
  ["‘", "’"],
])("%s and %s around what the engine takes for no quotation are none of its words", (open, close) => {
  const words = `We won,${close} she said. ${open}And how.`;
  expect(annotatedWords(`[${open}${words}${close}]{.quote speaker=ada-quill}\n`)).toBe(words);
});

test.each(["We won", "“We won", "We won”"])("all of %s is words", (words) => {
  expect(annotatedWords(`She said [${words}]{.quote speaker=ada-quill} at last.\n`)).toBe(words);
});
