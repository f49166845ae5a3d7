import { expect, test } from "vitest";
import { titleOf } from "../../server/src/entities/titlesOf";
import { tokenise } from "../../server/src/text/tokens";
import { marked } from "../support/marked";

/** The role beside the name in `⟦…⟧`; null where none is found. */
function role(source: string): string | null {
  const { text, ranges } = marked(source);
  const [name] = ranges;
  if (!name) throw new Error("no name is marked");
  const tokens = tokenise(text);
  const from = tokens.findIndex(({ start }) => start >= name.start);
  const to = tokens.findIndex(({ start }) => start >= name.end);
  const span = titleOf(tokens, from, to, new Set(["bargemaster"]));
  return span && text.slice(span.start, span.end);
}

test.each([
  ["Norwegian Foreign Minister ⟦Mary Quill⟧ left.", "Norwegian Foreign Minister"],
  ["Major-General ⟦Mary Quill⟧ left.", "Major-General"],
  ["The UN envoy for Norway ⟦Mary Quill⟧ left.", "UN envoy for Norway"],
  ["It belongs to an adviser of Transport Minister ⟦Mary Quill⟧.", "Transport Minister"],
  ["⟦Mary Quill⟧, 61, a retired harbour pilot whom the board had named, left.", "a retired harbour pilot"],
  ["⟦Mary Quill⟧, the mayor who closed the harbour, left.", "the mayor"],
  ["President of the Harbour Council ⟦Mary Quill⟧ left.", "President of the Harbour Council"],
  ["The mayor of Ellery, ⟦Mary Quill⟧, left.", "mayor of Ellery"],
  ["They met the US envoy to the UN, ⟦Mary Quill⟧, on Friday.", "US envoy to the UN"],
  ["⟦Mary Quill⟧, 54, the speaker of the lower house, left.", "the speaker of the lower house"],
  ["⟦Mary Quill⟧, the speaker of the lower house said: “No.”", "the speaker of the lower house"],
  ["⟦Mary Quill⟧, head of the ferry board, left.", "head of the ferry board"],
  ["Bargemaster ⟦Mary Quill⟧ left.", "Bargemaster"],
])("%s", (source, expected) => {
  expect(role(source)).toBe(expected);
});

test.each([
  "Then ⟦Mary Quill⟧ left.",
  "In Ellery, ⟦Mary Quill⟧, of all people, left.",
  "After the flood, ⟦Mary Quill⟧, too, left.",
  "⟦Mary Quill⟧, who said so, left.",
  "⟦Mary Quill⟧, head bowed, left.",
  "They praised Norway's ⟦Mary Quill⟧.",
])("%s: no role", (source) => {
  expect(role(source)).toBeNull();
});
