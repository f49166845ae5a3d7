import * as vscode from "vscode";
import { codeOf, findingsOf, folder, hoverAt, ok, open, openArticle, symbolsOf, until } from "../support";

/** Real articles, which are no part of the project: the folder that `QUOTIDIAN_SEEDS` names, copied into the workspace. */
suite("articles of QUOTIDIAN_SEEDS", () => {
  test("every feature works on each of them", async function () {
    this.timeout(120_000);
    const seeds = vscode.Uri.joinPath(folder(), "seeds");
    const entries = await vscode.workspace.fs.readDirectory(seeds).then(
      (all) => all,
      () => [],
    );
    if (entries.length === 0) this.skip();
    for (const [name] of entries) await tryEverything(`seeds/${name}`);
  });
});

async function tryEverything(name: string): Promise<void> {
  await open(name);
  await vscode.commands.executeCommand("quotidian.readAsArticle");
  const { document } = await openArticle(name);
  const symbols = await until(async () => {
    const found = await symbolsOf(document);
    return found !== undefined && found.length > 0 && found;
  }, `${name}: an outline`);
  let hovers = 0;
  for (const offset of everyNth(document.getText().length, 60))
    if ((await hoverAt(document, document.positionAt(offset))) !== "") hovers += 1;
  ok(hovers > 0, `${name}: no hover anywhere`);
  for (const command of ["vscode.executeFoldingRangeProvider", "vscode.provideDocumentSemanticTokens"])
    ok(await vscode.commands.executeCommand(command, document.uri), `${name}: ${command}`);
  const findings = findingsOf(document).map((found) => `${found.range.start.line + 1} ${codeOf(found)}`);
  console.log(
    `  · ${name}: ${symbols.length} stories, ${hovers} of 60 hovers; ${findings.join(", ") || "no findings"}`,
  );
}

const everyNth = (length: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => Math.floor((i * length) / count));
