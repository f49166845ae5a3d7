import { FileSystemError, Uri, workspace } from "vscode";
import type { SidecarFile } from "../../../server/src/protocol";

/**
 * Writes a sidecar whole or not at all: into a file beside it, which then takes its name. One that has nothing to hold goes.
 *
 * @throws where the file cannot be written; the server keeps the annotations and writes them with the next ones
 */
export async function writeSidecar({ uri, text }: SidecarFile): Promise<void> {
  const target = Uri.parse(uri);
  if (text === "") {
    await removed(target);
    return;
  }
  const draft = target.with({ path: `${target.path}.new` });
  await workspace.fs.writeFile(draft, new TextEncoder().encode(text));
  await workspace.fs.rename(draft, target, { overwrite: true });
}

async function removed(uri: Uri): Promise<void> {
  try {
    await workspace.fs.delete(uri);
  } catch (error) {
    if (!(error instanceof FileSystemError) || error.code !== "FileNotFound") throw error;
  }
}
