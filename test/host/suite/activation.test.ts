import * as vscode from "vscode";
import { equal, ok, openArticle } from "../support";

suite("activation", () => {
  test("a text file of a corpus opens as a news article and wakes the extension", async () => {
    await openArticle("foghorn-talks.txt");
    const extension = vscode.extensions.getExtension("quotidian.quotidian");
    ok(extension, "the extension is there");
    equal(extension.isActive, true, "active");
  });

  test("every command of the manifest is registered", async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const declared: readonly { readonly command: string }[] =
      vscode.extensions.getExtension("quotidian.quotidian")?.packageJSON.contributes.commands;
    ok(declared.length > 10, "there are commands");
    equal(
      declared.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
      "unregistered commands",
    );
  });

  test("an article has the settings that prose wants", async () => {
    const { document } = await openArticle("foghorn-talks.txt");
    const editor = vscode.workspace.getConfiguration("editor", document);
    equal(editor.get("wordWrap"), "on");
    equal(editor.get("unicodeHighlight.ambiguousCharacters"), false);
    equal(editor.get("unicodeHighlight.nonBasicASCII"), false);
    equal(editor.get("autoClosingQuotes"), "never");
  });
});
