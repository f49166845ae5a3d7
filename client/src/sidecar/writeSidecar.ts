import { FileSystemError, Uri, workspace } from "vscode";
import type { SidecarFile } from "../../../server/src/protocol";
import { readUtf8 } from "../corpus/readUtf8";
import { Turns } from "./turns";

const turns = new Turns();

/**
 * Writes a sidecar whole, one write at a time: into a file of its own first, which becomes the draft beside the sidecar and
 * then takes its name. VS Code removes the old file before it gives its name to the new one; meanwhile, or after a crash
 * just then, `readSidecar` reads the draft. A sidecar that has nothing to hold goes.
 *
 * @throws where the file cannot be written. The server compares what the file holds with what it asked for, so it writes the
 * annotations with the next ones, or after the next save.
 */
export const writeSidecar = ({ uri, text }: SidecarFile): Promise<void> =>
  turns.take(uri, () => (text === "" ? removeBoth(Uri.parse(uri)) : replace(Uri.parse(uri), text)));

/**
 * A sidecar's text when all writes are over; null where there is none.
 *
 * @throws where it is there and cannot be read: taken for none, it would be overwritten
 */
export async function readSidecar(sidecar: Uri): Promise<string | null> {
  await turns.over(String(sidecar));
  return (await readUtf8(sidecar)) ?? readUtf8(draftOf(sidecar));
}

async function replace(target: Uri, text: string): Promise<void> {
  const draft = draftOf(target);
  const own = draft.with({ path: `${draft.path}.${crypto.randomUUID()}` });
  try {
    await workspace.fs.writeFile(own, new TextEncoder().encode(text));
    await workspace.fs.rename(own, draft, { overwrite: true });
  } catch (error) {
    await remove(own);
    throw error;
  }
  await workspace.fs.rename(draft, target, { overwrite: true });
}

/** The draft first: left alone it would be read. */
async function removeBoth(target: Uri): Promise<void> {
  await remove(draftOf(target));
  await remove(target);
}

async function remove(uri: Uri): Promise<void> {
  try {
    await workspace.fs.delete(uri);
  } catch (error) {
    if (!(error instanceof FileSystemError) || error.code !== "FileNotFound") throw error;
  }
}

const draftOf = (sidecar: Uri): Uri => sidecar.with({ path: `${sidecar.path}.new` });
