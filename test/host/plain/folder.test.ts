import * as vscode from "vscode";
import { equal, findingsOf, ok, open, openArticle, symbolsOf, until } from "../support";

suite("a folder without quotidian.json", () => {
  test("its text files stay plain text, without findings", async () => {
    const { document } = await open("night-ferry.txt");
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    equal(document.languageId, "plaintext");
    equal(findingsOf(document).length, 0);
  });

  test("one file is read as a news article by command", async () => {
    await open("foghorn-talks.txt");
    await vscode.commands.executeCommand("quotidian.readAsArticle");
    const { document } = await openArticle("foghorn-talks.txt");
    await until(() => findingsOf(document).length === 1, "its finding");
    const symbols = await until(() => symbolsOf(document), "its outline");
    ok(symbols.length === 1, `${symbols.length} symbols`);
  });

  test("the others are left alone", async () => {
    equal((await open("world-page.txt")).document.languageId, "plaintext");
  });
});
