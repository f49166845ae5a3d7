import { Uri, workspace } from "vscode";

/** A file's text, decoded as an editor would show it; null where it cannot be read. */
export async function readText(uri: Uri): Promise<string | null> {
  try {
    return await workspace.decode(await workspace.fs.readFile(uri), { uri });
  } catch {
    return null;
  }
}

/** As `readText`, for many; what is open in an editor counts as it stands there, saved or not. */
export const readTexts = (uris: readonly string[]): Promise<readonly (string | null)[]> =>
  Promise.all(uris.map((uri) => openText(uri) ?? readText(Uri.parse(uri))));

const openText = (uri: string): string | undefined =>
  workspace.textDocuments.find((document) => document.uri.toString() === uri)?.getText();
