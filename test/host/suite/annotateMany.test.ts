import * as vscode from "vscode";
import { equal, ok, openArticle, rangeOf, until } from "../support";

const story = `Dam holds after storm

“The dam is safe,” Joan Doe said on Friday. Doe has run it for years.

“The wall held all night,” Ilona Varga said. “Nobody was hurt in the valley.”

It rained. “We saw the lights go out,” she added.
`;

async function start(name: string, text = story): Promise<vscode.TextEditor> {
  const editor = await openArticle(name, text);
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  return editor;
}

/** Runs a command until it changes the text; the text afterwards. */
async function changed(editor: vscode.TextEditor, command: string): Promise<string> {
  const { version } = editor.document;
  await until(async () => {
    await vscode.commands.executeCommand(command);
    return editor.document.version > version;
  }, `${command} changes the text`);
  return editor.document.getText();
}

async function undoes(editor: vscode.TextEditor, text = story): Promise<void> {
  await vscode.commands.executeCommand("undo");
  equal(editor.document.getText(), text, "text after one undo");
}

suite("annotating many at once", () => {
  test("what is stated in the same sentence is one edit and one undo", async () => {
    const editor = await start("stated.txt");
    const text = await changed(editor, "quotidian.acceptStated");
    ok(text.includes("{.quote speaker=joan-doe}"), text);
    ok(text.includes(".quote speaker=ilona-varga}"), text);
    ok(text.includes("It rained. “We saw the lights go out,” she"), text);
    await undoes(editor);
  });

  test("all mentions of the name at the cursor", async () => {
    const editor = await start("mentions.txt");
    const { start: at } = rangeOf(editor.document, "Doe has");
    editor.selection = new vscode.Selection(at, at);
    const text = await changed(editor, "quotidian.annotateAllMentions");
    equal(text.match(/\]\{\.person ref=joan-doe\}/g)?.length, 2, "mentions");
    await undoes(editor);
  });

  test("several cursors are one edit, each with the quotation around it", async () => {
    const editor = await start("cursors.txt");
    editor.selections = ["dam is", "wall held"].map((words) => {
      const { start: at } = rangeOf(editor.document, words);
      return new vscode.Selection(at, at);
    });
    const text = await changed(editor, "quotidian.annotateQuotation");
    ok(text.includes("[“The dam is safe,”]{.quote}"), text);
    ok(text.includes("[“The wall held all night,”]{#q1 .quote}"), text);
    await undoes(editor);
  });

  test("ids in place of names, then no annotation at all", async () => {
    const written = story.replace("“The dam is safe,”", '[“The dam is safe,”]{.quote speaker="Joan Doe"}');
    const editor = await start("ids.txt", written);
    const text = await changed(editor, "quotidian.normaliseIds");
    ok(text.includes("speaker=joan-doe"), text);
    equal(await changed(editor, "quotidian.removeAllAnnotations"), story, "without annotations");
    await undoes(editor, text);
  });
});

suite("quotations for other places", () => {
  test("copied with sentence, speaker and place", async () => {
    const editor = await start("copied.txt");
    const { start: at } = rangeOf(editor.document, "dam is");
    editor.selection = new vscode.Selection(at, at);
    await vscode.env.clipboard.writeText("");
    await vscode.commands.executeCommand("quotidian.copyQuotation");
    equal(
      await vscode.env.clipboard.readText(),
      "“The dam is safe,” Joan Doe said on Friday. — Joan Doe (copied.txt:3)",
    );
  });

  test("from one quotation to the next, in any state", async () => {
    const editor = await start("next.txt");
    const line = async (command: string) => {
      await vscode.commands.executeCommand(command);
      return editor.selection.active.line + 1;
    };
    await until(async () => (await line("quotidian.nextQuotation")) === 3, "line 3");
    equal(await line("quotidian.nextQuotation"), 5);
    equal(await line("quotidian.previousQuotation"), 3);
  });

  test("why a quotation is judged so: the words are gone to", async () => {
    const editor = await start("explained.txt");
    const { start: at } = rangeOf(editor.document, "dam is");
    editor.selection = new vscode.Selection(at, at);
    void vscode.commands.executeCommand("quotidian.explainQuotation");
    await until(async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return !editor.selection.active.isEqual(at);
    }, "the cursor is elsewhere");
    const words = editor.document.getText(editor.document.getWordRangeAtPosition(editor.selection.active));
    ok(["said", "Joan"].includes(words), words);
  });
});
