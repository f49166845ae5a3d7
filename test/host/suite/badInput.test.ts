import * as vscode from "vscode";
import { equal, findingsOf, folder, hoverAt, ok, openArticle, rangeOf, until } from "../support";

const bytes = (text: string) => new TextEncoder().encode(text);

const hostile: Readonly<Record<string, () => Uint8Array>> = {
  "an empty file": () => new Uint8Array(),
  "5 MB in one line": () => bytes("She said “no” and he said ".repeat(200_000)),
  "bytes that are no text": () => Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 256),
  "half of a surrogate pair": () => Uint8Array.from([0xed, 0xa0, 0xbd, 0x20, 0xe2, 0x80, 0x9c, 0x41]),
  "a byte order mark and CRLF": () => bytes("\uFEFF“Who was that?”\r\n\r\nNobody knew.\r\n"),
  "brackets, 20,000 deep": () => bytes(`${"[".repeat(20_000)}x${"]{.quote}".repeat(20_000)}`),
  "marks that never close": () => bytes("“".repeat(20_000)),
};

/** The server answers about an article in good order. */
async function answers(): Promise<void> {
  const { document } = await openArticle("foghorn-talks.txt");
  const { start } = rangeOf(document, "Rask rejected");
  const text = await until(async () => (await hoverAt(document, start)) || null, "a hover", 25_000);
  ok(text.includes("Teodor Rask"), text);
}

suite("bad input", () => {
  for (const [name, content] of Object.entries(hostile))
    test(`${name}: the server stays up`, async () => {
      const file = `hostile ${name.replace(/\W+/g, "-")}.txt`;
      const uri = vscode.Uri.joinPath(folder(), file);
      await vscode.workspace.fs.writeFile(uri, content());
      try {
        await vscode.window.showTextDocument(uri);
      } catch {
        // VS Code itself refuses some: it takes them for binary.
      }
      await answers();
      await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
      await vscode.workspace.fs.delete(uri);
    });

  test("a malformed quotidian.json is reported, and the last good one stays in force", async () => {
    const uri = vscode.Uri.joinPath(folder(), "quotidian.json");
    const good = await vscode.workspace.fs.readFile(uri);
    try {
      await vscode.workspace.fs.writeFile(uri, bytes(`{ "include": ["*.txt"], `));
      await vscode.window.showTextDocument(uri);
      await until(() => vscode.languages.getDiagnostics(uri).length > 0, "a diagnostic");
      const { document } = await openArticle("night-ferry.txt");
      await until(() => findingsOf(document).length === 2, "the findings of night-ferry.txt");
      equal(document.languageId, "news-article");
    } finally {
      await vscode.workspace.fs.writeFile(uri, good);
    }
  });
});
