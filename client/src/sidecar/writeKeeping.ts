import { applyEdits, modify } from "jsonc-parser";
import { type Uri, workspace } from "vscode";
import { readUtf8 } from "../corpus/readUtf8";

/**
 * Writes into a `quotidian.json` where annotations are kept; comments and layout stay.
 *
 * @throws where the file is there and cannot be read: it is left as it is
 */
export async function writeKeeping(config: Uri, annotations: "inline" | "sidecar"): Promise<void> {
  const json = (await readUtf8(config)) ?? "{}";
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  const edits = modify(json, ["annotations"], annotations, { formattingOptions });
  await workspace.fs.writeFile(config, new TextEncoder().encode(applyEdits(json, edits)));
}
