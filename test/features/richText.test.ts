import { describe, expect, test } from "vitest";
import {
  escapeMarkdown,
  type Links,
  type RichText,
  toMarkdown,
  toPlainText,
} from "../../server/src/features/richText";
import { english } from "../../server/src/text/message";
import { sourceOffset, spanOf } from "../../server/src/text/offsets";

describe("article text is shown as it stands", () => {
  test.each([
    [
      "a link to a command",
      "[x](command:quotidian.setSpeaker)",
      "\\[x\\]\\(command\\:quotidian\\.setSpeaker\\)",
    ],
    ["a picture", "![x](http://y)", "\\!\\[x\\]\\(http\\:\\/\\/y\\)"],
    ["HTML", "<img src=x onerror=y>", "\\<img src\\=x onerror\\=y\\>"],
    ["an entity", "&lt;", "\\&lt;"],
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

const hover: RichText = {
  lines: [[{ strong: "A*" }, " · person"], ["[b]"]],
  actions: ["accept", "other-speaker"],
};

const noLinks: Links = { action: () => null, place: () => null };

test("words lead to a place, where the client can go there; actions may stand behind the last line", () => {
  const placed: RichText = {
    lines: [["Mayor  ", { words: "(line 2)", at: spanOf(sourceOffset(7), sourceOffset(9)) }], ["Also A"]],
    actions: ["mentions"],
    actionsInLine: true,
  };
  const links: Links = {
    action: (action) => `command:${action}`,
    place: ({ start }) => `command:go?${start}`,
  };
  expect(toMarkdown(placed, links, english)).toBe(
    "Mayor  [\\(line 2\\)](command:go?7)  \nAlso A\u2003\u2003[Mentions](command:mentions)",
  );
  expect(toMarkdown(placed, noLinks, english)).toBe("Mayor  \\(line 2\\)  \nAlso A");
});

test("lines become lines, and actions links", () => {
  expect(
    toMarkdown(
      hover,
      { action: (action) => `command:${action}`, place: ({ start }) => `command:go?${start}` },
      english,
    ),
  ).toBe(
    "**A\\*** · person  \n\\[b\\]  \n[Accept](command:accept) · [Other Speaker…](command:other-speaker)",
  );
});

test("actions that the client cannot follow are left out", () => {
  expect(
    toMarkdown(
      hover,
      { action: (action) => (action === "accept" ? null : "command:x"), place: () => null },
      english,
    ),
  ).toBe("**A\\*** · person  \n\\[b\\]  \n[Other Speaker…](command:x)");
  expect(toMarkdown(hover, noLinks, english)).toBe("**A\\*** · person  \n\\[b\\]");
});

test("a client without Markdown gets the words", () => {
  expect(toPlainText(hover)).toBe("A* · person\n[b]");
});
