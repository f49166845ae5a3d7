import { Uri, workspace } from "vscode";
import type { ReadModelParams } from "../../server/src/protocol";

/** How many bytes `String.fromCharCode` takes at once without overflowing the stack. */
const chunk = 8192;

/** A data file of the name model, in base64; null where this build of the extension has none. */
export async function readModel(extension: Uri, { file }: ReadModelParams): Promise<string | null> {
  const uri = Uri.joinPath(extension, "dist", "model", `${file}.bin`);
  try {
    const bytes = await workspace.fs.readFile(uri);
    let text = "";
    for (let at = 0; at < bytes.length; at += chunk)
      text += String.fromCharCode(...bytes.subarray(at, at + chunk));
    return btoa(text);
  } catch {
    return null;
  }
}
