import { type TextDocument, Uri, workspace } from "vscode";

/** A file's text, decoded as an editor would show it; null where it cannot be read. */
export async function readText(uri: Uri): Promise<string | null> {
  try {
    return await workspace.decode(await workspace.fs.readFile(uri), { uri });
  } catch {
    return null;
  }
}

/** As `readText`, but what is open in an editor counts as it stands there, saved or not. */
export const currentText = async (uri: Uri): Promise<string | null> =>
  openDocument(uri)?.getText() ?? readText(uri);

export const readTexts = (uris: readonly string[]): Promise<readonly (string | null)[]> =>
  Promise.all(uris.map((uri) => currentText(Uri.parse(uri))));

export const openDocument = (uri: Uri): TextDocument | undefined =>
  workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
