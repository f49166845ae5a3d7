import { Position, Selection, TextEditorRevealType, Uri, ViewColumn, window, workspace } from "vscode";
import type { Command } from "./services";
import { spotlight } from "./spotlight";
import { readTarget } from "./target";

/** Milliseconds that a place stays marked after going there. */
const glance = 1200;

/** Puts the cursor at a place in an article, in the editor that shows it if there is one, and marks the words briefly. */
export const goTo: Command = async (_services, argument) => {
  const target = readTarget(argument);
  if (target === undefined) return;
  const document = await workspace.openTextDocument(Uri.parse(target.uri));
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, shown?.viewColumn ?? ViewColumn.Active);
  const start = new Position(target.position.line, target.position.character);
  editor.selection = new Selection(start, start);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  if (target.range === undefined) return;
  const light = spotlight(editor, { quotation: [target.range] });
  setTimeout(() => light.dispose(), glance);
};
