import { type TextDocument, type TextEditor, ViewColumn, window } from "vscode";

/** The editor that shows the document, with the focus; opened where none does. */
export function editorOf(document: TextDocument): Thenable<TextEditor> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  return window.showTextDocument(document, shown?.viewColumn ?? ViewColumn.Active);
}

/** The same without taking the focus from a list that asks. */
export async function visibleEditorOf(document: TextDocument): Promise<TextEditor> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  return shown ?? window.showTextDocument(document, { preserveFocus: true });
}
