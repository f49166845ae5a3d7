import * as vscode from "vscode";
import type { Progress } from "../../../client/src/review/numbering";
import { api, equal, ok, openArticle, until } from "../support";

const story = `Two ferries collide in fog

“We never saw her coming,” Captain Nora Lindqvist said. “It was like wool that morning.”

Lindqvist has sailed the strait since 2004.

“Nobody will be asked to pay for the damage to the quay or the boats.”

Harbour master Piet Aalders called the crew “calm” afterwards.
`;

const press = (key: "Enter" | "Down" | "Back" | "Escape"): Thenable<unknown> =>
  vscode.commands.executeCommand(
    {
      Enter: "workbench.action.acceptSelectedQuickOpenItem",
      Down: "workbench.action.quickOpenSelectNext",
      Back: "workbench.action.quickInputBack",
      Escape: "workbench.action.closeQuickOpen",
    }[key],
  );

/** What the list asked about last. */
let asked: Progress | undefined;

/** Waits until the list asks anew, and the cursor is at the beginning of these words. */
async function asksAbout(editor: vscode.TextEditor, words: string): Promise<void> {
  const { reviews } = await api();
  asked = await until(() => reviews.progress !== asked && reviews.progress, `the review asks about ${words}`);
  const { active } = editor.selection;
  const there = editor.document.lineAt(active.line).text.slice(active.character).replace("[", "");
  ok(there.startsWith(words), `the cursor is at ${there}`);
}

async function start(file: string): Promise<vscode.TextEditor> {
  const editor = await openArticle(file, story);
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  void vscode.commands.executeCommand("quotidian.review");
  await asksAbout(editor, "“We never saw");
  return editor;
}

suite("reviewing quotations", () => {
  test("Enter accepts, and the review goes on to the next; a quotation in parts is one step", async () => {
    const editor = await start("review-enter.txt");
    await press("Enter");
    await asksAbout(editor, "“Nobody will");
    ok(
      editor.document
        .lineAt(2)
        .text.includes(
          "[“We never saw her coming,”]{#q1 .quote speaker=nora-lindqvist} Captain Nora Lindqvist said. [“It was",
        ),
      editor.document.getText(),
    );
    await press("Enter");
    await asksAbout(editor, "“calm”");
    ok(editor.document.lineAt(6).text.endsWith("]{.quote speaker=none}"), editor.document.lineAt(6).text);
    await press("Enter");
    await until(() => editor.document.lineAt(8).text.includes("speaker=piet-aalders"), "the last one");
    let undone = 0;
    await until(async () => {
      const { version } = editor.document;
      // Until the list has gone, an undo is the list's own.
      await vscode.commands.executeCommand("undo");
      if (editor.document.version !== version) undone += 1;
      return editor.document.getText() === story;
    }, "the text as it was");
    equal(undone, 3, "undos");
  });

  test("Back undoes one step after the other", async () => {
    const editor = await start("review-back.txt");
    await press("Enter");
    await asksAbout(editor, "“Nobody will");
    await press("Enter");
    await asksAbout(editor, "“calm”");
    await press("Back");
    await asksAbout(editor, "“Nobody will");
    equal(editor.document.lineAt(6).text, story.split("\n")[6]);
    await press("Back");
    await asksAbout(editor, "“We never saw");
    equal(editor.document.getText(), story, "text after going back");
    await press("Escape");
  });

  test("Escape stops, and the review is taken up where it was left", async () => {
    const editor = await start("review-resume.txt");
    await press("Enter");
    await asksAbout(editor, "“Nobody will");
    await press("Escape");
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    void vscode.commands.executeCommand("quotidian.review");
    await asksAbout(editor, "“Nobody will");
    await press("Escape");
  });

  test("an edit meanwhile: the answer is asked for again, and goes to the words that it was given for", async () => {
    const editor = await start("review-edited.txt");
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), "A line that was put in above.\n\n"));
    const edited = editor.document.getText();
    await press("Enter");
    await asksAbout(editor, "“We never saw");
    equal(editor.document.getText(), edited, "text after the first Enter");
    await press("Enter");
    await asksAbout(editor, "“Nobody will");
    ok(
      editor.document
        .lineAt(4)
        .text.startsWith("[“We never saw her coming,”]{#q1 .quote speaker=nora-lindqvist}"),
      editor.document.getText(),
    );
    await press("Escape");
  });

  test("an arrow chooses another row", async () => {
    const editor = await start("review-arrow.txt");
    await press("Down");
    await press("Enter");
    await asksAbout(editor, "“Nobody will");
    ok(editor.document.lineAt(2).text.includes("speaker=piet-aalders"), editor.document.lineAt(2).text);
    await press("Escape");
  });
});
