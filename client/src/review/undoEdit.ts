import { commands, type TextDocument } from "vscode";
import { editorOf } from "./editorOf";

/**
 * Takes the last edit back as the user would, by VS Code's own undo.
 * False: the document is not as the edit left it (`version`), so nothing is undone.
 */
export async function undoEdit(document: TextDocument, version: number): Promise<boolean> {
  if (document.version !== version) return false;
  // Undo goes to where the focus is.
  await editorOf(document);
  await commands.executeCommand("undo");
  return isOther(document, version);
}

const isOther = (document: TextDocument, version: number): boolean => document.version !== version;
