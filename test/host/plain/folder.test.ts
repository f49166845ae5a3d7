import * as vscode from "vscode";
import { api, equal, findingsOf, folder, ok, open, openArticle, symbolsOf, until } from "../support";

suite("a folder without quotidian.json", () => {
  test("one file is read as a news article by command, and the others stay plain text, without findings", async () => {
    const other = await open("night-ferry.txt");
    // What looks for articles among the open files.
    await api();
    await open("foghorn-talks.txt");
    await vscode.commands.executeCommand("quotidian.readAsArticle");
    const { document } = await openArticle("foghorn-talks.txt");
    await until(() => findingsOf(document).length === 1, "its finding");
    const symbols = await until(() => symbolsOf(document), "its outline");
    ok(symbols.length === 1, `${symbols.length} symbols`);
    equal(other.document.languageId, "plaintext");
    equal(findingsOf(other.document).length, 0);
    equal((await open("world-page.txt")).document.languageId, "plaintext");
  });

  test("a corpus is made by command: quotidian.json, and the text files are articles from then on", async () => {
    const config = vscode.Uri.joinPath(folder(), "quotidian.json");
    const files = () => vscode.workspace.getConfiguration("files");
    void vscode.commands.executeCommand("quotidian.createCorpus");
    const written = await until(async () => {
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return vscode.workspace.fs.readFile(config).then(
        (bytes) => new TextDecoder().decode(bytes),
        () => null,
      );
    }, "quotidian.json");
    equal(JSON.parse(written), { include: ["**/*.txt"] });
    await until(() => Object.hasOwn(files().get<object>("associations", {}), "*.txt"), "the association");
    await openArticle("world-page.txt");
    await files().update("associations", undefined, vscode.ConfigurationTarget.Workspace);
    await vscode.workspace.fs.delete(config);
  });
});
