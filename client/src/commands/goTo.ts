import {
  Position,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
} from "vscode";
import type { Range } from "../../../server/src/protocol";
import { emptyAt } from "../positions";
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
  goToRange(editor, target.range ?? emptyAt(target.position));
};

/** Puts the cursor at the beginning of a range and marks it briefly. */
export function goToRange(editor: TextEditor, range: Range): void {
  const start = new Position(range.start.line, range.start.character);
  editor.selection = new Selection(start, start);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
  const light = spotlight(editor, { quotation: [range] });
  setTimeout(() => light.dispose(), glance);
}
