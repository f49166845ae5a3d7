import { FilePermission, type TextDocument, type Uri, workspace } from "vscode";

/** The language of the documents that Quotidian reads. */
export const articleLanguage = "news-article";

export const isArticle = (document: TextDocument): boolean => document.languageId === articleLanguage;

/** Whether VS Code would refuse to save a change: a `git:` view, a read-only file system, a read-only file. */
export async function isReadOnly(uri: Uri): Promise<boolean> {
  if (isReadOnlyScheme(uri)) return true;
  if (uri.scheme === "untitled") return false;
  try {
    const { permissions = 0 } = await workspace.fs.stat(uri);
    return (permissions & FilePermission.Readonly) !== 0;
  } catch {
    return false; // Deleted on disk: saving would write it anew.
  }
}

export const isReadOnlyScheme = (uri: Uri): boolean =>
  workspace.fs.isWritableFileSystem(uri.scheme) === false;
