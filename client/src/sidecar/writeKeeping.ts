import { applyEdits, modify } from "jsonc-parser";
import { type Uri, workspace } from "vscode";
import { readText } from "../corpus/readText";

/** Writes into a `quotidian.json` where annotations are kept; comments and layout stay. */
export async function writeKeeping(config: Uri, annotations: "inline" | "sidecar"): Promise<void> {
  const json = (await readText(config)) ?? "{}";
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  const edits = modify(json, ["annotations"], annotations, { formattingOptions });
  await workspace.fs.writeFile(config, new TextEncoder().encode(applyEdits(json, edits)));
}
