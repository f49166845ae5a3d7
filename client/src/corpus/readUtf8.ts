import { FileSystemError, l10n, type Uri, workspace } from "vscode";

/**
 * The text of a file that we write ourselves: UTF-8, whatever `files.encoding` says of the folder. Null where there is none.
 *
 * @throws where it is there and cannot be read, or is no UTF-8: what is written back must not rest on less than all of it
 */
export async function readUtf8(uri: Uri): Promise<string | null> {
  const bytes = await bytesOf(uri);
  if (bytes === null) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error(l10n.t("{0} is not UTF-8. Save it with that encoding and try again.", uri.fsPath));
  }
}

async function bytesOf(uri: Uri): Promise<Uint8Array | null> {
  // Documents that are no files, as an output's, have no files beside them.
  if (workspace.fs.isWritableFileSystem(uri.scheme) === undefined) return null;
  try {
    return await workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === "FileNotFound") return null;
    throw error;
  }
}
