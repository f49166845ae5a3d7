import * as vscode from "vscode";
import { equal, findingsOf, folder, hoverAt, ok, openArticle, rangeOf, until } from "../support";

const story = "“The dam is safe,” Joan Doe said on Friday.\n\nJoan Doe has run it for years.\n";

const enter = () => vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");

const uriOf = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);

const bytesOf = (name: string): Thenable<Uint8Array | null> =>
  vscode.workspace.fs.readFile(uriOf(name)).then(
    (bytes) => bytes,
    () => null,
  );

const textOf = async (name: string): Promise<string | null> => {
  const bytes = await bytesOf(name);
  return bytes && new TextDecoder().decode(bytes);
};

/** What a row of a view, or a link of a hover, gives its command. */
const place = ({ uri }: vscode.TextDocument, { start }: vscode.Range) => ({
  uri: uri.toString(),
  position: { line: start.line, character: start.character },
});

suite("going to places", () => {
  test("from the rows of the views and the links of hovers", async () => {
    const { document } = await openArticle("places.txt", story);
    await openArticle("foghorn-talks.txt");
    const range = rangeOf(document, "Joan Doe has");
    await vscode.commands.executeCommand("quotidian.goTo", place(document, range));
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.uri.toString(), document.uri.toString(), "file");
    equal(editor?.selection.active, range.start, "cursor");
  });

  for (const command of ["quotidian.showMentions", "quotidian.showQuotations"])
    test(`${command} peeks at all of them`, async () => {
      const { document } = await openArticle("places.txt", story);
      const range = rangeOf(document, "Joan Doe has");
      const editors = vscode.window.visibleTextEditors.length;
      await until(async () => {
        await vscode.commands.executeCommand(command, place(document, range));
        return vscode.window.visibleTextEditors.length > editors;
      }, "a second editor, the peek's");
      await vscode.commands.executeCommand("closeReferenceSearch");
    });

  test("a quotation that is found is gone to", async () => {
    const editor = await openArticle("found.txt", story);
    const { end } = rangeOf(editor.document, "years.");
    editor.selection = new vscode.Selection(end, end);
    void vscode.commands.executeCommand("quotidian.findInQuotations");
    await until(async () => {
      await enter();
      return editor.selection.active.isEqual(new vscode.Position(0, 0));
    }, "the cursor is at the first quotation");
  });
});

suite("the corpus", () => {
  test("whoever the registry does not know is added at once, in one undo", async () => {
    const name = "quotidian.entities.json";
    const before = await textOf(name);
    const { document } = await openArticle("unregistered.txt", "Zebulon Ferris met Hepzibah Thorne.\n");
    await until(async () => {
      await vscode.commands.executeCommand("quotidian.addAllToRegistry");
      return (await textOf(name)) !== before;
    }, "the registry is written");
    const after = (await textOf(name)) ?? "";
    ok(after.includes("zebulon-ferris") && after.includes("hepzibah-thorne"), after);
    await vscode.window.showTextDocument(uriOf(name));
    await vscode.commands.executeCommand("undo");
    await vscode.workspace.save(uriOf(name));
    equal(await textOf(name), before, "the registry after one undo");
    await vscode.workspace.fs.delete(document.uri);
  });
});

suite("text out", () => {
  test("a clean copy is saved under the name that is offered, and the article stays", async () => {
    const marked = "[Joan Doe]{.person ref=joan-doe} left.\n";
    const { document } = await openArticle("copied-out.txt", marked);
    void vscode.commands.executeCommand("quotidian.saveCleanCopy");
    await until(async () => {
      await enter();
      return bytesOf("copied-out.clean.txt");
    }, "the copy");
    equal(await textOf("copied-out.clean.txt"), "Joan Doe left.\n", "the copy");
    equal(document.getText(), marked, "the article");
    await vscode.workspace.fs.delete(uriOf("copied-out.clean.txt"));
  });

  test("an article in Windows-1252 stays in it; what is written beside it is UTF-8", async () => {
    const files = vscode.workspace.getConfiguration("files");
    const scope = vscode.ConfigurationTarget.Workspace;
    await files.update("encoding", "windows1252", scope);
    try {
      // “Café closed,” in that encoding.
      const words = Uint8Array.from([
        0x93, 0x43, 0x61, 0x66, 0xe9, 0x20, 0x63, 0x6c, 0x6f, 0x73, 0x65, 0x64, 0x2c, 0x94,
      ]);
      const ascii = (text: string) => [...new TextEncoder().encode(text)];
      await vscode.workspace.fs.writeFile(
        uriOf("latin.txt"),
        Uint8Array.from([...words, ...ascii(" Joan Doe said.\n")]),
      );
      const { document } = await openArticle("latin.txt");
      equal(document.getText(), "“Café closed,” Joan Doe said.\n", "text");
      await until(async () => {
        await vscode.commands.executeCommand(
          "quotidian.rejectSuggestion",
          place(document, rangeOf(document, "Café")),
        );
        return (await textOf("quotidian.decisions.jsonl"))?.includes("latin.txt");
      }, "a decision");
      ok((await textOf("quotidian.decisions.jsonl"))?.includes("Café"), "the decision is UTF-8");
      await vscode.commands.executeCommand("quotidian.undoLastDecision");
      await until(async () => {
        await vscode.commands.executeCommand(
          "quotidian.acceptSuggestion",
          place(document, rangeOf(document, "Café")),
        );
        return document.isDirty;
      }, "an annotation");
      ok(await document.save(), "saved");
      const expected = [...ascii("["), ...words, ...ascii("]{.quote speaker=joan-doe} Joan Doe said.\n")];
      equal([...((await bytesOf("latin.txt")) ?? [])], expected, "bytes");
    } finally {
      await files.update("encoding", undefined, scope);
    }
  });
});

suite("beside the articles", () => {
  test("the example opens as an article that is no file", async () => {
    await vscode.commands.executeCommand("quotidian.openExample");
    const document = vscode.window.activeTextEditor?.document;
    equal([document?.languageId, document?.isUntitled], ["news-article", true], "language, untitled");
    ok(document, "a document");
    await until(() => findingsOf(document).length > 0, "its finding");
    await vscode.window.activeTextEditor?.edit((edit) => {
      edit.insert(document.lineAt(0).range.start, "[");
      edit.insert(document.lineAt(0).range.end, "]{.quote}");
    });
    await vscode.commands.executeCommand("quotidian.openExample");
    equal(
      vscode.window.activeTextEditor?.document,
      document,
      "the same copy, though its headline is annotated",
    );
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  });

  test("the server answers again after a restart", async () => {
    const { document } = await openArticle("foghorn-talks.txt");
    await vscode.commands.executeCommand("quotidian.restartServer");
    await until(() => hoverAt(document, rangeOf(document, "Rask rejected").start), "a hover");
  });

  test("the log is shown", async () => {
    await vscode.commands.executeCommand("quotidian.showLog");
    await until(
      () => vscode.window.visibleTextEditors.some(({ document }) => document.uri.scheme === "output"),
      "the log",
    );
    await vscode.commands.executeCommand("workbench.action.closePanel");
  });
});
