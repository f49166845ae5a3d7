import { expect, test } from "vitest";
import { readSource } from "../layers/imports";
import { type Context, holds } from "../manifest/when";

interface Entry {
  readonly command: string;
  readonly when?: string;
}

const strings: Readonly<Record<string, string>> = JSON.parse(readSource("package.nls.json"));
const { contributes } = JSON.parse(readSource("package.json"));
const commands: readonly { readonly command: string; readonly title: string; readonly category: string }[] =
  contributes.commands;
const clauses = new Map<string, string>(
  contributes.menus.commandPalette.map(({ command, when = "true" }: Entry) => [command, when]),
);

/** What the palette lists under “Quotidian”; those for developers have a category of their own. */
const shownIn = (context: Context): readonly string[] =>
  commands
    .filter(({ category }) => category === "%category%")
    .filter(({ command }) => holds(clauses.get(command) ?? "true", context))
    .map(({ title }) => strings[title.slice(1, -1)] ?? title)
    .sort();

const article: Context = {
  editorLangId: "news-article",
  workspaceFolderCount: 1,
  "quotidian.articleActive": true,
  "quotidian.corpusPresent": true,
  "quotidian.quotationCount": 7,
  "quotidian.noSpeakerCount": 1,
  "quotidian.suggested": true,
};
const annotated: Context = { ...article, "quotidian.annotated": true };
const always = [
  "Accept Suggestions Stated in the Same Sentence",
  "Export Annotations…",
  "Find in Quotations…",
  "Go to Next Quotation without Speaker",
  "Review Quotations",
];
const ofMarkup = ["Copy Clean Text", "Remove All Annotations from File", "Save Clean Copy As…"];

test.each<[where: string, Context, readonly string[]]>([
  [
    "no article",
    { editorLangId: "typescript", workspaceFolderCount: 1 },
    ["Create Corpus", "Open the Example", "Read This File as a News Article"],
  ],
  [
    "a new article, the cursor on prose",
    article,
    [...always, "Import Annotations…", "Move Annotations to Separate Files"],
  ],
  [
    "in a quotation",
    { ...article, "quotidian.inQuotation": true },
    [
      ...always,
      "Annotate as Quotation",
      "Copy Quotation with Attribution",
      "Explain This Quotation",
      "Set Speaker…",
    ],
  ],
  [
    "on a name",
    { ...article, "quotidian.onName": true, "quotidian.onUnregisteredName": true },
    [
      ...always,
      "Add to Registry",
      "Annotate All Mentions in This Article",
      "Annotate All Mentions in the Corpus…",
      "Annotate as Person, Organisation, Place…",
    ],
  ],
  [
    "some words selected",
    { ...article, editorHasSelection: true },
    [
      ...always,
      "Annotate as Person, Organisation, Place…",
      "Annotate as Quotation",
      "Import Annotations…",
      "Move Annotations to Separate Files",
      "Set Speaker…",
    ],
  ],
  [
    "in an annotated quotation",
    {
      ...annotated,
      "quotidian.inQuotation": true,
      "quotidian.inAnnotation": true,
    },
    [
      ...always,
      ...ofMarkup,
      "Copy Quotation with Attribution",
      "Edit Attributes…",
      "Remove Annotation (Keep Text)",
      "Set Speaker…",
    ],
  ],
  [
    "an article kept beside its text, something to take back",
    {
      ...article,
      "quotidian.annotated": true,
      "quotidian.annotationsBeside": true,
      "quotidian.annotatedBeside": true,
      "quotidian.orphaned": true,
    },
    [
      ...always,
      "Import Annotations…",
      "Move Annotations into the Text",
      "Remove All Annotations from File",
      "Repair Orphaned Annotations…",
      "Undo Last Decision",
    ],
  ],
  [
    "an article that is read-only, in a quotation",
    {
      ...article,
      editorReadonly: true,
      "quotidian.inQuotation": true,
    },
    [
      "Copy Quotation with Attribution",
      "Explain This Quotation",
      "Export Annotations…",
      "Find in Quotations…",
      "Go to Next Quotation without Speaker",
    ],
  ],
  [
    "the same where annotations are kept beside it: they can be written",
    {
      ...article,
      editorReadonly: true,
      "quotidian.annotationsBeside": true,
      "quotidian.inQuotation": true,
    },
    [
      ...always,
      "Annotate as Quotation",
      "Copy Quotation with Attribution",
      "Explain This Quotation",
      "Set Speaker…",
    ],
  ],
])("%s: the palette has few commands, and each can do something", (_, context, expected) => {
  expect(shownIn(context)).toEqual([...expected].sort());
  expect(expected.length).toBeLessThanOrEqual(12);
});

test("at most three more where everything comes together: a name, in an annotated quotation, decisions taken", () => {
  const shown = shownIn({
    ...annotated,
    "quotidian.inQuotation": true,
    "quotidian.onName": true,
    "quotidian.inAnnotation": true,
  });
  expect(shown.length, shown.join("\n")).toBeLessThanOrEqual(15);
});

test("without a second quotation to go back to, there is no way back; with nothing decided, nothing to undo", () => {
  expect(shownIn({ ...article, "quotidian.noSpeakerCount": 0 })).not.toContain(
    "Go to Next Quotation without Speaker",
  );
  expect(shownIn({ ...article, "quotidian.noSpeakerCount": 2 })).toContain(
    "Go to Previous Quotation without Speaker",
  );
  expect(shownIn({ ...article, "quotidian.annotationsBeside": true })).not.toContain("Undo Last Decision");
  expect(shownIn({ ...article, "quotidian.decided": true })).toContain("Undo Last Decision");
});
