// What the tests inside VS Code share. No Node here: the same bundle runs in a web worker.

import * as vscode from "vscode";
import type { Api } from "../../client/src/activate";

export function equal<T>(actual: T, expected: T, what = "value"): void {
  const [a, e] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (a !== e) throw new Error(`${what}: expected ${e}, got ${a}`);
}

export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** Asks again until there is an answer: a language server needs a moment. */
export async function until<T>(
  ask: () => T | PromiseLike<T>,
  what: string,
  limit = 15_000,
): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false)
      return answer as Exclude<T, undefined | null | false>;
    if (Date.now() > end) throw new Error(`not in ${limit / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function folder(): vscode.Uri {
  const first = vscode.workspace.workspaceFolders?.[0];
  ok(first, "no workspace folder");
  return first.uri;
}

/** Opens a file of the workspace; with `text`, one that is written first. */
export async function open(name: string, text?: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.joinPath(folder(), name);
  if (text !== undefined) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** The same, once the extension has taken the file for an article. */
export async function openArticle(name: string, text?: string): Promise<vscode.TextEditor> {
  const editor = await open(name, text);
  return until(() => {
    const current = vscode.window.visibleTextEditors.find(
      ({ document }) => document.uri.toString() === editor.document.uri.toString(),
    );
    return current?.document.languageId === "news-article" && current;
  }, `${name} is a news article`);
}

/** What the extension exports for tests. */
export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>("quotidian.quotidian");
  ok(extension, "the extension is there");
  return extension.activate();
}

/** The range of the first `words` in the document (after `from`, where given). */
export function rangeOf(document: vscode.TextDocument, words: string, from = ""): vscode.Range {
  const text = document.getText();
  const start = text.indexOf(words, Math.max(0, text.indexOf(from)));
  ok(start >= 0, `“${words}” is not in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n");
}

export const symbolsOf = (document: vscode.TextDocument): Thenable<vscode.DocumentSymbol[] | undefined> =>
  vscode.commands.executeCommand("vscode.executeDocumentSymbolProvider", document.uri);

/** Quotidian's findings in the document. */
export const findingsOf = (document: vscode.TextDocument): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "Quotidian");

/** `unattributed-quote`, whether or not it has a link. */
export const codeOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === "object" ? code.value : (code ?? ""));
