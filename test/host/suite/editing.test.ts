import * as vscode from "vscode";
import { type Editing, editings } from "../editing";
import { equal, ok, openArticle, until } from "../support";

/** The text without its cursors, and where they were. */
function withoutCursors(marked: string): { readonly text: string; readonly offsets: readonly number[] } {
  const pieces = marked.split("‸");
  const offsets = pieces.slice(0, -1).map((_, i) => pieces.slice(0, i + 1).join("").length);
  return { text: pieces.join(""), offsets };
}

const cursorsAt = (document: vscode.TextDocument, offsets: readonly number[]): vscode.Selection[] =>
  offsets.map((offset) => document.positionAt(offset)).map((at) => new vscode.Selection(at, at));

/** Runs a command, says Enter where it asks, and waits for what it writes. */
async function run({ command, asks }: Editing, { document }: vscode.TextEditor): Promise<void> {
  const { version } = document;
  if (asks) void vscode.commands.executeCommand(command);
  await until(async () => {
    // The analysis may still be waited for, the list not be there yet.
    await vscode.commands.executeCommand(asks ? "workbench.action.acceptSelectedQuickOpenItem" : command);
    return document.version > version;
  }, `${command} changes the text`);
}

suite("every command that annotates", () => {
  for (const editing of editings.filter(({ asks }) => asks !== "typing")) {
    const { offsets, text } = withoutCursors(editing.text);
    const cursors = offsets.length > 1 ? `${offsets.length} cursors, ` : "";
    test(`${editing.command}: ${cursors}one edit, one undo`, async () => {
      const editor = await openArticle(`${editing.command}.txt`, text);
      editor.selections = cursorsAt(editor.document, offsets);
      await run(editing, editor);
      equal(editor.document.getText(), editing.after, "text");
      await vscode.commands.executeCommand("undo");
      equal(editor.document.getText(), text, "text after one undo");
    });
  }
});

/** A file system in memory that refuses to be written: each file holds what its query says. */
class ReadOnlyFiles implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  watch = (): vscode.Disposable => new vscode.Disposable(() => undefined);

  stat = (uri: vscode.Uri): vscode.FileStat => ({
    type: vscode.FileType.File,
    ctime: 0,
    mtime: 0,
    size: this.readFile(uri).length,
    permissions: vscode.FilePermission.Readonly,
  });

  readFile = ({ query }: vscode.Uri): Uint8Array => new TextEncoder().encode(query);

  readDirectory = (): [string, vscode.FileType][] => [];

  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions();
}

suite("an article that is read-only", () => {
  const subscriptions = [
    vscode.workspace.registerFileSystemProvider("quotidian-archive", new ReadOnlyFiles(), {
      isReadonly: true,
    }),
    vscode.workspace.registerFileSystemProvider("quotidian-locked", new ReadOnlyFiles()),
  ];
  suiteTeardown(() => {
    for (const subscription of subscriptions) subscription.dispose();
  });

  for (const scheme of ["quotidian-archive", "quotidian-locked"])
    test(`${scheme}: every annotating command refuses, without asking first`, async () => {
      for (const { command, text: marked } of editings) {
        const { text, offsets } = withoutCursors(marked);
        const uri = vscode.Uri.from({ scheme, path: `/${command}.article`, query: text });
        const editor = await vscode.window.showTextDocument(uri);
        const { document } = editor;
        equal(document.languageId, "news-article", "language");
        editor.selections = cursorsAt(document, offsets);
        await vscode.commands.executeCommand(command);
        equal(document.getText(), text, `the text after ${command}`);
        ok(!document.isDirty, `${command} leaves nothing to save`);
      }
      await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    });

  test("a review and an import refuse too", async () => {
    const text = "“The dam is safe,” Joan Doe said on Friday.\n";
    const uri = vscode.Uri.from({ scheme: "quotidian-locked", path: "/a.article", query: text });
    const { document } = await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand("quotidian.review");
    await vscode.commands.executeCommand("quotidian.importAnnotations");
    equal(document.getText(), text, "the text");
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  });
});
