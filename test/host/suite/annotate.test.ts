import * as vscode from "vscode";
import { equal, hoverAt, ok, openArticle, rangeOf, until } from "../support";

const story = `Two ferries collide in fog

“We never saw her coming,” Captain Nora Lindqvist said. “It was like wool.”

Lindqvist has sailed the strait since 2004.
`;

/** Opens a fresh copy of the story, selects the words, runs the command. */
async function annotate(file: string, words: string, command: string): Promise<vscode.TextDocument> {
  const editor = await openArticle(file, story);
  const range = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(range.start, range.end);
  const { version } = editor.document;
  await until(async () => {
    await vscode.commands.executeCommand(command);
    return editor.document.version > version;
  }, `${command} changes the text`);
  return editor.document;
}

suite("annotating", () => {
  test("a quotation is marked in the text, and one undo restores it", async () => {
    const document = await annotate("quotation.txt", "“It was like wool.”", "quotidian.annotateQuotation");
    ok(/\[“It was like wool\.”\]\{\.quote[^}]*\}/.test(document.getText()), document.getText());
    await vscode.commands.executeCommand("undo");
    equal(document.getText(), story, "text after undo");
  });

  test("a name becomes a person, and the hover says that it is confirmed text", async () => {
    const document = await annotate("person.txt", "Nora Lindqvist", "quotidian.annotatePerson");
    ok(/\[Nora Lindqvist\]\{\.person[^}]*\}/.test(document.getText()), document.getText());
    const text = await until(
      async () => (await hoverAt(document, rangeOf(document, "Lindqvist").start)) || null,
      "hover",
    );
    ok(text.includes("Nora Lindqvist"), text);
  });

  test("the markup is left out of the clean text, and goes without a trace", async () => {
    const document = await annotate("clean.txt", "Nora Lindqvist", "quotidian.annotatePerson");
    const editor = vscode.window.activeTextEditor;
    ok(editor, "an editor");
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.env.clipboard.writeText("");
    await vscode.commands.executeCommand("quotidian.copyCleanText");
    equal(await vscode.env.clipboard.readText(), story, "clean text");
    const { start } = rangeOf(document, "Lindqvist");
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand("quotidian.removeAnnotation");
    await until(() => document.getText() === story, "the text is as it was");
  });

  test("from one quotation without speaker to the next", async () => {
    const editor = await openArticle("foghorn-talks-copy.txt");
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const next = async () => {
      await vscode.commands.executeCommand("quotidian.nextWithoutSpeaker");
      return editor.selection.active.line + 1;
    };
    await until(async () => (await next()) === 6, "line 6");
    equal(await next(), 20);
    await vscode.commands.executeCommand("quotidian.previousWithoutSpeaker");
    equal(editor.selection.active.line + 1, 6);
  });
});
