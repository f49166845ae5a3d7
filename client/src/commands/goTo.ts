import { Range, TextEditorRevealType, Uri, ViewColumn, window, workspace } from "vscode";
import type { Command } from "./services";
import { readTarget } from "./target";

/** Shows a place in an article, in the editor that has it if there is one. */
export const goTo: Command = async (_services, argument) => {
  const target = readTarget(argument);
  if (target === undefined) return;
  const { start, end } = target.range ?? { start: target.position, end: target.position };
  const selection = new Range(start.line, start.character, end.line, end.character);
  const document = await workspace.openTextDocument(Uri.parse(target.uri));
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const viewColumn = shown?.viewColumn ?? ViewColumn.Active;
  const editor = await window.showTextDocument(document, { selection, viewColumn });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
};
