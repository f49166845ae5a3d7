import * as vscode from "vscode";
import type { Overview } from "../../../server/src/protocol";
import { api, codeOf, equal, findingsOf, folder, ok, rangeOf, until } from "../support";

const story = `Locks of Averham stay shut

The council met until midnight about the old canal.

“Nobody may pass before noon,” Ilse Brandt said on Monday.

The ferry left at nine in the morning with two hundred people.
`;
const quotation = "“Nobody may pass before noon,”";

const corpus = (): vscode.Uri => vscode.Uri.joinPath(folder(), "beside");
const inCorpus = (name: string): vscode.Uri => vscode.Uri.joinPath(corpus(), name);

const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

/** What is on the disk; null where there is no such file. */
async function onDisk(name: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(inCorpus(name)));
  } catch {
    return null;
  }
}

/** Opens as a user does: a document that is opened by the API outlives its editor by minutes. */
async function show(name: string): Promise<vscode.TextEditor> {
  const uri = inCorpus(name);
  await vscode.commands.executeCommand("vscode.open", uri);
  return until(() => {
    const editor = vscode.window.activeTextEditor;
    const isIt = editor?.document.uri.toString() === uri.toString();
    return isIt && editor.document.languageId === "news-article" && editor;
  }, `${name} is shown as a news article`);
}

async function close(name: string): Promise<void> {
  await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
  await until(
    () => !vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === inCorpus(name).toString()),
    `${name} is closed`,
  );
}

/** The words of each annotation, and where the file says that they begin. */
async function kept(name: string): Promise<readonly string[]> {
  const [, ...lines] = ((await onDisk(name)) ?? "").trimEnd().split("\n");
  return lines.map((line) => {
    const selectors: readonly { readonly exact?: string; readonly start?: number }[] =
      JSON.parse(line).target.selector;
    const start = selectors.find((each) => each.start !== undefined)?.start;
    return `${selectors.find((each) => each.exact !== undefined)?.exact} ${start ?? "nowhere"}`;
  });
}

const keeps = (name: string, annotations: readonly string[]): Promise<unknown> =>
  until(
    async () => JSON.stringify(await kept(name)) === JSON.stringify(annotations),
    `${name} holds ${annotations.join(", ") || "nothing"}`,
  ).catch(async (error: unknown) => {
    throw new Error(`${String(error)}; it holds ${JSON.stringify(await onDisk(name))}`);
  });

const overviewOf = async ({ uri }: vscode.TextDocument): Promise<Overview | null> =>
  (await api()).overview(uri);

/** The annotated words as the editor shows them. */
async function annotated(document: vscode.TextDocument): Promise<readonly string[]> {
  const found = await overviewOf(document).catch(() => null);
  return (found?.annotations ?? []).map(({ start, end }) =>
    document.getText(new vscode.Range(start.line, start.character, end.line, end.character)),
  );
}

const shows = (document: vscode.TextDocument, words: readonly string[]): Promise<unknown> =>
  until(
    async () => JSON.stringify(await annotated(document)) === JSON.stringify(words),
    `annotated: ${words.join(", ") || "nothing"}`,
  ).catch(async (error: unknown) => {
    throw new Error(`${String(error)}; it shows ${JSON.stringify(await annotated(document))}`);
  });

/** A corpus with one article, in which the quotation is annotated. */
async function annotate(name: string, words = quotation): Promise<vscode.TextEditor> {
  await write(inCorpus("quotidian.json"), '{\n  // kept\n  "annotations": "sidecar"\n}\n');
  await write(inCorpus(name), story);
  const editor = await show(name);
  await until(
    async () => (await overviewOf(editor.document).catch(() => null))?.isBeside,
    "a sidecar corpus",
  );
  const { start, end } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(start, end);
  await until(async () => {
    await vscode.commands.executeCommand("quotidian.annotateQuotation");
    return (await onDisk(name.replace(".txt", ".anno.jsonl"))) !== null;
  }, "a sidecar is written");
  return editor;
}

const edit = async (document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> => {
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, range, text);
  ok(await vscode.workspace.applyEdit(change), "the text is changed");
};

const at = (words = quotation, text = story): string => `${words} ${text.indexOf(words)}`;

suite("annotations beside the article", () => {
  suiteTeardown(async () => {
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    await vscode.workspace.fs.delete(corpus(), { recursive: true });
  });

  test("a quotation is written beside the article, whose text is not touched; one command takes it back", async () => {
    const { document } = await annotate("written.txt");
    equal(document.getText(), story, "the text");
    equal(document.isDirty, false, "unsaved changes");
    equal(await onDisk("written.txt"), story, "the file");
    await keeps("written.anno.jsonl", [at()]);
    await shows(document, [quotation]);
    await vscode.commands.executeCommand("quotidian.undoLastDecision");
    await shows(document, []);
    equal(await onDisk("written.anno.jsonl"), null, "the sidecar");
  });

  test("of an annotation and a rejection, the later is taken back first", async () => {
    const { document } = await annotate("later.txt", "Averham");
    const decisions = async () => (await onDisk("quotidian.decisions.jsonl")) ?? "";
    await until(async () => {
      const quote = rangeOf(document, "Nobody");
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        quote,
      );
      const reject = actions.find(({ title }) => title.startsWith("Reject: Not Ilse Brandt"))?.command;
      if (reject === undefined) return false;
      await vscode.commands.executeCommand(reject.command, ...(reject.arguments ?? []));
      return true;
    }, "the suggestion is rejected");
    ok((await decisions()).includes("later.txt"), await decisions());
    await vscode.commands.executeCommand("quotidian.undoLastDecision");
    equal((await decisions()).includes("later.txt"), false, "the rejection is there");
    await keeps("later.anno.jsonl", [at("Averham")]);
    await vscode.commands.executeCommand("quotidian.undoLastDecision");
    await until(async () => (await onDisk("later.anno.jsonl")) === null, "no sidecar is left");
  });

  test("it stays on its words while the article is edited, saved, closed and opened again", async () => {
    const { document } = await annotate("edited.txt");
    const line = "A line that was put in above.\n\n";
    await edit(document, new vscode.Range(2, 0, 2, 0), line);
    await shows(document, [quotation]);
    await keeps("edited.anno.jsonl", [at()]);
    ok(await document.save(), "saved");
    const longer = document.getText();
    await keeps("edited.anno.jsonl", [at(quotation, longer)]);
    equal(await onDisk("edited.txt"), longer, "the file");
    await close("edited.txt");
    const again = await show("edited.txt");
    await shows(again.document, [quotation]);
    equal(again.document.getText(), longer, "the text");
  });

  test("what is beside an article in Windows-1252 stays UTF-8, read and written again and again", async () => {
    const files = vscode.workspace.getConfiguration("files");
    const scope = vscode.ConfigurationTarget.Workspace;
    await files.update("encoding", "windows1252", scope);
    try {
      await write(inCorpus("quotidian.json"), '{ "annotations": "sidecar" }');
      // “Café closed,” in that encoding.
      const words = [0x93, 0x43, 0x61, 0x66, 0xe9, 0x20, 0x63, 0x6c, 0x6f, 0x73, 0x65, 0x64, 0x2c, 0x94];
      const rest = new TextEncoder().encode(" Ilse Brandt said.\n");
      await vscode.workspace.fs.writeFile(inCorpus("latin.txt"), Uint8Array.from([...words, ...rest]));
      const annotateWords = async (words: string): Promise<vscode.TextDocument> => {
        const editor = await show("latin.txt");
        await until(async () => {
          const { start, end } = rangeOf(editor.document, words);
          editor.selection = new vscode.Selection(start, end);
          await vscode.commands.executeCommand("quotidian.annotateQuotation");
          return (await annotated(editor.document)).includes(words);
        }, `${words} is annotated`);
        return editor.document;
      };
      const text = (await annotateWords("“Café closed,”")).getText();
      equal(text, "“Café closed,” Ilse Brandt said.\n", "the article");
      const quote = at("“Café closed,”", text);
      await keeps("latin.anno.jsonl", [quote]);
      await close("latin.txt");
      const again = await annotateWords("said");
      await shows(again, ["“Café closed,”", "said"]);
      await keeps("latin.anno.jsonl", [quote, at("said", text)]);
      equal((await overviewOf(again))?.orphans, 0, "orphans");
    } finally {
      await files.update("encoding", undefined, scope);
    }
  });

  test("a file that is there and cannot be read is not taken for none", async () => {
    const folder = inCorpus("blocked.anno.jsonl");
    await write(inCorpus("quotidian.json"), '{ "annotations": "sidecar" }');
    await write(inCorpus("blocked.txt"), story);
    await vscode.workspace.fs.createDirectory(folder);
    const editor = await show("blocked.txt");
    await until(
      async () => (await overviewOf(editor.document).catch(() => null))?.isBeside,
      "the article is read all the same",
    );
    const { start, end } = rangeOf(editor.document, quotation);
    editor.selection = new vscode.Selection(start, end);
    await vscode.commands.executeCommand("quotidian.annotateQuotation");
    await shows(editor.document, []);
    const [problem] = findingsOf(editor.document).filter((each) => codeOf(each) === "");
    ok(problem?.message.startsWith("blocked.anno.jsonl cannot be read ("), `reported: ${problem?.message}`);
    equal((await vscode.workspace.fs.stat(folder)).type, vscode.FileType.Directory, "what is there");
    await vscode.workspace.fs.delete(folder);
    await until(async () => {
      await vscode.commands.executeCommand("quotidian.annotateQuotation");
      return (await kept("blocked.anno.jsonl")).length === 1;
    }, "it can be written once that is gone");
  });

  test("it goes with the article when that gets another name", async () => {
    const { document } = await annotate("old-name.txt");
    const change = new vscode.WorkspaceEdit();
    change.renameFile(document.uri, inCorpus("new-name.txt"));
    ok(await vscode.workspace.applyEdit(change), "renamed");
    await until(
      async () => (await onDisk("new-name.anno.jsonl"))?.includes("new-name.txt"),
      "it names the file",
    );
    equal(await onDisk("old-name.anno.jsonl"), null, "the old sidecar");
    const renamed = await show("new-name.txt");
    await shows(renamed.document, [quotation]);
    await keeps("new-name.anno.jsonl", [at()]);
  });

  test("an article that differs in its ending only has annotations of its own", async () => {
    await annotate("twins.txt");
    await keeps("twins.anno.jsonl", [at()]);
    await write(inCorpus("twins.article"), story.replace("Monday", "Tuesday"));
    const { document } = await show("twins.article");
    await shows(document, []);
    const { start, end } = rangeOf(document, "Averham");
    await until(async () => {
      const editor = vscode.window.activeTextEditor;
      if (editor?.document !== document) return false;
      editor.selection = new vscode.Selection(start, end);
      await vscode.commands.executeCommand("quotidian.annotateQuotation");
      return (await onDisk("twins.article.anno.jsonl")) !== null;
    }, "a sidecar of its own is written");
    await keeps("twins.article.anno.jsonl", [at("Averham")]);
    await keeps("twins.anno.jsonl", [at()]);
    const change = new vscode.WorkspaceEdit();
    change.deleteFile(document.uri);
    ok(await vscode.workspace.applyEdit(change), "deleted");
    await until(async () => (await onDisk("twins.article.anno.jsonl")) === null, "its sidecar goes with it");
    await keeps("twins.anno.jsonl", [at()]);
  });

  test("it is found again in an article that another program has written anew", async () => {
    const { document } = await annotate("outside.txt");
    const [title, first, said, last] = story.trimEnd().split("\n\n");
    const moved = `${[title, said, "Averham, Tuesday.", first, last].join("\n\n")}\n`;
    await write(document.uri, moved);
    await until(() => document.getText() === moved, "the editor shows it");
    await shows(document, [quotation]);
    await close("outside.txt");
    const again = `${[title, first, last, "Rain is expected.", said].join("\n\n")}\n`;
    await write(document.uri, again);
    const { document: later } = await show("outside.txt");
    equal(later.getText(), again, "the text");
    await shows(later, [quotation]);
  });

  test("it is kept, and reported, when its words are deleted, and returns with them", async () => {
    const { document } = await annotate("deleted.txt");
    await edit(document, rangeOf(document, quotation), "");
    await until(
      () => findingsOf(document).some((each) => codeOf(each) === "orphan-annotation"),
      "an orphan is reported",
    );
    equal((await overviewOf(document))?.orphans, 1, "orphans");
    ok(await document.save(), "saved");
    await keeps("deleted.anno.jsonl", [`${quotation} nowhere`]);
    await edit(document, new vscode.Range(4, 0, 4, 0), quotation);
    await shows(document, [quotation]);
    ok(await document.save(), "saved");
    await keeps("deleted.anno.jsonl", [at()]);
  });

  const enter = () => vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");

  test("one whose words are gone is fastened to the selected ones, or discarded; both can be taken back", async () => {
    const editor = await annotate("repaired.txt");
    const { document } = editor;
    await edit(document, rangeOf(document, quotation), "");
    await until(async () => (await overviewOf(document).catch(() => null))?.orphans === 1, "an orphan");
    const { start, end } = rangeOf(document, "The ferry left at nine");
    editor.selection = new vscode.Selection(start, end);
    void vscode.commands.executeCommand("quotidian.repairOrphans");
    await until(async () => {
      // Which annotation, and where it is.
      await enter();
      return (await overviewOf(document).catch(() => null))?.orphans === 0;
    }, "it is fastened");
    await shows(document, ["The ferry left at nine"]);
    await vscode.commands.executeCommand("quotidian.undoLastDecision");
    await until(async () => (await overviewOf(document).catch(() => null))?.orphans === 1, "an orphan again");
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    void vscode.commands.executeCommand("quotidian.repairOrphans");
    await until(async () => {
      await enter();
      return (await overviewOf(document).catch(() => null))?.orphans === 0;
    }, "it is discarded");
    await shows(document, []);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  test("a review writes beside the article, and Back takes that back", async () => {
    const { document } = await annotate("reviewed.txt", "Averham");
    const other = at("Averham");
    const { reviews } = await api();
    void vscode.commands.executeCommand("quotidian.review");
    await until(() => reviews.progress, "the review asks");
    await enter();
    await keeps("reviewed.anno.jsonl", [other, at()]);
    equal(document.getText(), story, "the text");
    await until(() => reviews.progress === undefined, "the only quotation is confirmed: the review ends");
    await vscode.commands.executeCommand("quotidian.undoLastDecision");
    await keeps("reviewed.anno.jsonl", [other]);
  });

  test("Back in a review of two quotations asks about the first again", async () => {
    const name = "back.txt";
    await write(inCorpus("quotidian.json"), '{ "annotations": "sidecar" }\n');
    await write(inCorpus(name), `${story}\n“The water was still high,” Ilse Brandt said.\n`);
    const { document } = await show(name);
    await until(async () => (await overviewOf(document).catch(() => null))?.quotes.length === 2, "two");
    const { reviews } = await api();
    void vscode.commands.executeCommand("quotidian.review");
    await until(() => reviews.progress?.number === 1, "the first");
    await enter();
    await until(() => reviews.progress?.number === 2, "the second");
    await keeps("back.anno.jsonl", [at()]);
    await vscode.commands.executeCommand("workbench.action.quickInputBack");
    await until(() => reviews.progress?.number === 1, "the first again");
    equal(await onDisk("back.anno.jsonl"), null, "the sidecar");
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
  });

  test("a name is annotated beside every article of the corpus, and its id renamed beside all of them", async function () {
    this.timeout(60_000);
    await write(inCorpus("quotidian.json"), "{}");
    await vscode.workspace.fs.delete(corpus(), { recursive: true });
    await write(inCorpus("quotidian.json"), '{"annotations": "sidecar"}');
    const registry = '[{ "id": "ilse-brandt", "type": "person", "name": "Ilse Brandt" }]';
    await write(inCorpus("quotidian.entities.json"), registry);
    await write(inCorpus("first.txt"), story);
    await write(inCorpus("second.txt"), story);
    const { document } = await show("first.txt");
    const name = rangeOf(document, "Ilse Brandt");
    /** Asks, and accepts the articles that are listed, all of them ticked. */
    const accepted = async (asked: Thenable<unknown>): Promise<void> => {
      let isDone = false;
      const done = Promise.resolve(asked).finally(() => {
        isDone = true;
      });
      await Promise.race([
        done,
        until(async () => {
          await vscode.commands.executeCommand("quickInput.accept");
          return isDone;
        }, "the list is accepted"),
      ]);
    };
    const bothHold = async (words: string): Promise<boolean> =>
      (await Promise.all(["first.anno.jsonl", "second.anno.jsonl"].map(onDisk))).every((text) =>
        text?.includes(words),
      );
    await until(
      async () =>
        (await overviewOf(document).catch(() => null))?.entities.some(({ id }) => id === "ilse-brandt"),
      "she is known",
    );
    const target = { uri: String(document.uri), position: name.start };
    await accepted(vscode.commands.executeCommand("quotidian.annotateMentionsInCorpus", target));
    await until(() => bothHold('"value":"ilse-brandt"'), "both sidecars name her");
    await keeps("second.anno.jsonl", [at("Ilse Brandt")]);
    await shows(document, ["Ilse Brandt"]);

    // Undefined: the corpus is still being read.
    const rename = async (): Promise<number | undefined> => {
      const edit = await Promise.resolve(
        vscode.commands.executeCommand<vscode.WorkspaceEdit>(
          "vscode.executeDocumentRenameProvider",
          document.uri,
          name.start,
          "i-brandt",
        ),
      ).catch(() => undefined);
      return edit?.entries().length;
    };
    const registryNow = () => onDisk("quotidian.entities.json");
    let isAsked = true;
    const unwanted = until(async () => (await rename()) === 0, "the corpus has been read").finally(() => {
      isAsked = false;
    });
    await until(async () => {
      await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
      return !isAsked;
    }, "nothing is wanted");
    await unwanted;
    await keeps("second.anno.jsonl", [at("Ilse Brandt")]);
    ok((await onDisk("first.anno.jsonl"))?.includes('"value":"ilse-brandt"'), "the id is what it was");
    equal(await registryNow(), registry, "the registry");

    // Enter before the row is there is a no, and while the corpus is being read again nothing is asked.
    await until(async () => {
      await accepted(rename()).catch(() => undefined);
      return bothHold('"value":"i-brandt"');
    }, "both sidecars have the new id");
    equal(await registryNow(), registry.replace("ilse-brandt", "i-brandt"), "the registry");
  });

  test("all of them move into the text and back, and the files are as they were", async () => {
    await vscode.workspace.fs.delete(corpus(), { recursive: true });
    const { document } = await annotate("moved.txt");
    const name = "moved.anno.jsonl";
    const before = [await onDisk("moved.txt"), await onDisk(name), await onDisk("quotidian.json")];
    await vscode.commands.executeCommand("quotidian.moveAnnotationsIntoText");
    await until(
      async () => (await onDisk("quotidian.json"))?.includes('"inline"'),
      "the configuration says so",
    );
    ok((await onDisk("moved.txt"))?.includes(`[${quotation}]{`), "markup in the text");
    equal(await onDisk(name), null, "the sidecar");
    await until(() => document.getText().includes(`[${quotation}]{`), "the editor shows it");
    await shows(document, [document.getText().split("\n")[4]?.split(" Ilse")[0] ?? ""]);
    await vscode.commands.executeCommand("quotidian.moveAnnotationsToFiles");
    await until(
      async () => (await onDisk("quotidian.json"))?.includes('"sidecar"'),
      "the configuration says so",
    );
    equal(
      [await onDisk("moved.txt"), await onDisk(name), await onDisk("quotidian.json")],
      before,
      "the files",
    );
    await shows(document, [quotation]);
  });
});
