import { FileSystemError, l10n, type Uri, workspace } from "vscode";

/**
 * The text of a file that we write ourselves: UTF-8, whatever `files.encoding` says of the folder, unless somebody has
 * saved it from an editor in that encoding. Null where there is none.
 *
 * @throws where it is there and cannot be read or decoded: what is written back must not rest on less than all of it
 */
export async function readUtf8(uri: Uri): Promise<string | null> {
  const bytes = await bytesOf(uri);
  if (bytes === null) return null;
  const text = utf8(bytes);
  if (text !== null) return text;
  const saved = await workspace.decode(bytes, { uri });
  if (!saved.includes("\ufffd")) return saved;
  throw new Error(l10n.t("{0} is not UTF-8. Save it with that encoding and try again.", uri.fsPath));
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function bytesOf(uri: Uri): Promise<Uint8Array | null> {
  try {
    return await workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === "FileNotFound") return null;
    // Documents that are no files, as an output's, have no files beside them.
    if (workspace.fs.isWritableFileSystem(uri.scheme) === undefined) return null;
    throw error;
  }
}
