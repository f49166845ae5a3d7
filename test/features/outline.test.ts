import { expect, test } from "vitest";
import { type OutlineNode, outline } from "../../server/src/features/outline";
import { english } from "../../server/src/text/message";
import { type Sketch, sketch } from "../support/sketch";
import { people } from "./at";

const drawn = (text: string, drawing: Sketch): string => {
  const line =
    (depth: number) =>
    ({ name, detail, children }: OutlineNode): readonly string[] => [
      `${"  ".repeat(depth)}${name}${detail && `    ${detail}`}`,
      ...children.flatMap(line(depth + 1)),
    ];
  return outline(sketch(text, { entities: people, ...drawing }), english)
    .flatMap(line(0))
    .join("\n");
};

const page = `
Harbour to close for winter, ⟦“and soon”⟧

⟦“We want to welcome the harbour masters here to the old town hall,”⟧ Varga said.
⟦“It was quiet,”⟧ she said. ⟦“Then it was not.”⟧
A ⟦“safe zone”⟧ is planned. De Leeuw said ⟦that it is late⟧.
READ MORE: Storm over Belmar
What comes next
⟦“Nobody asked us.”⟧ ⟦“Did they?”⟧
@BelmarPort Closed until May.
• Published in Belmar
Second story
Nothing was said.
`;

test("stories, sections, who says what, posts and what the page says", () => {
  const by = "ilona-varga";
  const kinds = {
    Harbour: "headline",
    READ: "boilerplate",
    "What comes": "subhead",
    "@": "tweet",
    "•": "separator",
    Second: "headline",
  } as const;
  const quotes = [
    { form: "partial", place: "headline" },
    { by },
    { by },
    { by, continues: 2 },
    { form: "term" },
    { form: "indirect", by: "pavel-de-leeuw" },
    {},
    { by: [by, "pavel-de-leeuw"], confidence: 0.5 },
  ] as const;
  expect(drawn(page, { kinds, quotes })).toBe(
    [
      "Harbour to close for winter, “and soon”    4 quotations",
      "  No speaker: “and soon”",
      "  Varga: “We want to welcome the harbour masters…”",
      "  Varga: “It was quiet”",
      "  READ MORE: Storm over Belmar",
      "  What comes next",
      "    No speaker: “Nobody asked us.”",
      "    Varga or De Leeuw? “Did they?”",
      "    @BelmarPort (tweet)",
      "Second story",
    ].join("\n"),
  );
});

test("a name of a symbol has at most 60 characters, however long the speaker's", () => {
  const by = "a spokesman for the ministry of harbours, rivers and inland waterways";
  const [story] = outline(
    sketch(`⟦“${"We are closed. ".repeat(9)}”⟧ they said.`, { quotes: [{ by }] }),
    english,
  );
  expect(story?.children[0]?.name).toBe("a spokesman for the ministry…: “We are closed. We are…”");
});

test("children lie inside their parents, and selections inside their spans", () => {
  const check = ({ span, selection, children }: OutlineNode): void => {
    expect(span.start).toBeLessThanOrEqual(selection.start);
    expect(selection.end).toBeLessThanOrEqual(span.end);
    for (const child of children) {
      expect(span.start).toBeLessThanOrEqual(child.span.start);
      expect(child.span.end).toBeLessThanOrEqual(span.end);
      check(child);
    }
  };
  // The second quotation begins inside the first one's span and ends behind it.
  const quotes = [{}, {}, { continues: 0 }, { continues: 1 }];
  for (const story of outline(sketch("⟦“A.”⟧ ⟦“B.”⟧ ⟦“C.”⟧ ⟦“D.”⟧", { quotes }), english)) check(story);
});

test("a document without words has no symbols", () => {
  expect(outline(sketch(""), english)).toEqual([]);
  expect(outline(sketch(" \n\n "), english)).toEqual([]);
});
