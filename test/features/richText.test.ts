import { describe, expect, test } from "vitest";
import { escapeMarkdown, toMarkdown, toPlainText } from "../../server/src/features/richText";

describe("article text is shown as it stands", () => {
  test.each([
    [
      "a link to a command",
      "[x](command:quotidian.setSpeaker)",
      "\\[x\\]\\(command\\:quotidian\\.setSpeaker\\)",
    ],
    ["a picture", "![x](http://y)", "\\!\\[x\\]\\(http\\:\\/\\/y\\)"],
    ["HTML", "<img src=x onerror=y>", "\\<img src\\=x onerror\\=y\\>"],
    ["an entity", "&lt;", "\\&lt\\;"],
    ["code", "`rm`", "\\`rm\\`"],
    ["a table", "a | b", "a \\| b"],
    ["emphasis", "*a* _b_ ~c~", "\\*a\\* \\_b\\_ \\~c\\~"],
    ["a heading", "# a", "\\# a"],
    ["a list", "1. a", "1\\. a"],
    ["an escape", "\\[", "\\\\\\["],
    ["an icon", "$(trash)", "\\$\\(trash\\)"],
    ["an address that Markdown would make a link of", "www.example.org", "www\\.example\\.org"],
    ["lines", "a\n\n# b", "a \\# b"],
    ["text that runs backwards", "a\u202eb", "ab"],
    ["quotation marks and letters", "“Žena” said", "“Žena” said"],
  ])("%s", (_, text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });
});

const lines = [
  [{ strong: "A*" }, " · person"],
  [],
  [{ action: "accept" }, " · ", { action: "other-speaker" }],
] as const;

test("lines become lines, and actions links", () => {
  expect(toMarkdown(lines, (action) => `command:${action}`)).toBe(
    "**A\\*** · person  \n[Accept](command:accept) · [Other Speaker…](command:other-speaker)",
  );
});

test("actions that nobody can follow are left out", () => {
  expect(toMarkdown(lines, () => null)).toBe("**A\\*** · person");
  expect(toPlainText(lines)).toBe("A* · person");
});
