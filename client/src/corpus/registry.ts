import { Range, TextEdit, Uri, WorkspaceEdit, workspace } from "vscode";
import type { TextEdit as Change } from "../../../server/src/protocol";
import { nearestCorpus, registryName } from "./nearestConfig";
import { currentText, openDocument } from "./readText";

/** The registry of a corpus, as the user sees it: unsaved changes count. */
export interface RegistryFile {
  readonly uri: Uri;
  /** Null where there is none yet. */
  readonly text: string | null;
}

/** The registry of the corpus that a file belongs to; undefined where it is in none. */
export async function registryOf(uri: Uri): Promise<RegistryFile | undefined> {
  const corpus = await nearestCorpus(uri);
  if (corpus === undefined) return undefined;
  const registry = Uri.joinPath(corpus.folder, registryName);
  return { uri: registry, text: await currentText(registry) };
}

/**
 * Applies the server's edit, one undo, and saves it unless the user had changes there that are not saved.
 * False where VS Code would not, or the registry is not what the edit was worked out for.
 */
export async function changeRegistry(
  { uri, text }: RegistryFile,
  { range, newText }: Change,
): Promise<boolean> {
  if ((await currentText(uri)) !== text) return false;
  const wasDirty = openDocument(uri)?.isDirty === true;
  const edit = new WorkspaceEdit();
  if (text === null) edit.createFile(uri, { ignoreIfExists: true });
  const { start, end } = range;
  edit.set(uri, [TextEdit.replace(new Range(start.line, start.character, end.line, end.character), newText)]);
  if (!(await workspace.applyEdit(edit))) return false;
  return wasDirty || (await workspace.openTextDocument(uri)).save();
}
