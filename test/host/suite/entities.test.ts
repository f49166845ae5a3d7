import * as vscode from "vscode";
import { equal, folder, hoverAt, ok, open, openArticle, rangeOf, until } from "../support";

const registryUri = (): vscode.Uri => vscode.Uri.joinPath(folder(), "quotidian.entities.json");

const textOf = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** The hover's text, without Markdown's escapes, once it says what is wanted. */
const hoverSaying = (document: vscode.TextDocument, words: string, wanted: RegExp): Promise<string> =>
  until(async () => {
    const text = (await hoverAt(document, rangeOf(document, words).start)).replaceAll("\\", "");
    return wanted.test(text) && text;
  }, `hover on “${words}” that says ${wanted}`);

suite("people and places", () => {
  test("a name's hover counts the files of the corpus, and links to mentions and the line", async () => {
    const { document } = await openArticle("foghorn-talks.txt");
    const text = await hoverSaying(document, "Rask rejected", /named in \d+ of \d+ files/);
    ok(/\[\(line \d+\)\]\(command:quotidian\.goTo\?/.test(text), text);
    ok(/\[Mentions\]\(command:quotidian\.showMentions\?/.test(text), text);
    ok(/\[Quotations\]\(command:quotidian\.showQuotations\?/.test(text), text);
    ok(!text.includes("Add to Registry"), text);
  });

  test("references and symbols reach into other files", async () => {
    const { document } = await openArticle("foghorn-talks.txt");
    await hoverSaying(document, "Rask rejected", /named in \d+ of \d+ files/);
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      rangeOf(document, "Rask rejected").start,
    );
    const files = new Set(references.map(({ uri }) => uri.path.split("/").at(-1)));
    ok(files.has("foghorn-talks.txt") && files.has("foghorn-talks-copy.txt"), [...files].join(", "));
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      "vscode.executeWorkspaceSymbolProvider",
      "rask",
    );
    ok(
      symbols.some(({ name }) => name === "Teodor Rask"),
      symbols.map(({ name }) => name).join(", "),
    );
  });

  test("a name is added to the registry, saved, and known from then on; one undo takes it back", async () => {
    const before = await textOf(registryUri());
    const { document } = await openArticle(
      "registry-story.txt",
      "Quentin Abernathy opened the lighthouse.\n",
    );
    await hoverSaying(document, "Quentin", /Add to Registry/);
    const { start } = rangeOf(document, "Quentin");
    await vscode.commands.executeCommand("quotidian.addToRegistry", {
      uri: document.uri.toString(),
      position: { line: start.line, character: start.character },
    });
    const after = await textOf(registryUri());
    const added: unknown = JSON.parse(after).at(-1);
    equal(added, { id: "quentin-abernathy", type: "person", name: "Quentin Abernathy" });
    ok(after.startsWith(before.slice(0, before.lastIndexOf("}"))), "what was there stays as it was");
    await until(
      async () => !(await hoverAt(document, start)).includes("Add to Registry"),
      "the hover knows that it is registered",
    );
    await vscode.window.showTextDocument(registryUri());
    await vscode.commands.executeCommand("undo");
    await vscode.workspace.save(registryUri());
    equal(await textOf(registryUri()), before, "the registry after undo");
    await vscode.workspace.fs.delete(document.uri);
  });

  test("an id of the registry is renamed in every file; prose is not renamed at all", async () => {
    const other = await open(
      "renamed-b.txt",
      "[“It is a safety device,”]{.quote speaker=teodor-rask} Rask said.\n",
    );
    const { document } = await openArticle("renamed-a.txt", "[Teodor Rask]{.person ref=teodor-rask} came.\n");
    const rename = (words: string) =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        "vscode.executeDocumentRenameProvider",
        document.uri,
        rangeOf(document, words).start.translate(0, 1),
        "t-rask",
      );
    // Refused while the corpus is still being read.
    const edit = await until(
      () =>
        rename("teodor-rask").then(
          (found) => found.size === 3 && found,
          () => false as const,
        ),
      "an edit of three files",
    );
    const texts = edit.entries().map(([, edits]) => edits.map(({ newText }) => newText).join());
    equal(
      texts.map((text) => text.replaceAll('"', "")),
      ["t-rask", "t-rask", "t-rask"],
    );
    const refused = await rename("Teodor").then(
      () => "",
      (error: unknown) => String(error),
    );
    ok(refused.includes("never the text of an article"), refused);
    for (const { uri } of [other.document, document]) await vscode.workspace.fs.delete(uri);
  });

  test("ids are completed inside the braces", async () => {
    const { document } = await openArticle("completed.txt", "[“No,”]{.quote speaker=} she said.\n");
    const list = await until(async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        rangeOf(document, "} she").start,
      );
      return found.items.length > 0 && found;
    }, "completions");
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    ok(labels.includes("ingrid-halloran") && labels.includes("none"), labels.join(", "));
    await vscode.workspace.fs.delete(document.uri);
  });
});
