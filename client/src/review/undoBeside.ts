import { type TextDocument, Uri } from "vscode";
import type { SidecarFile } from "../../../server/src/protocol";
import type { Call } from "../call";
import { readUtf8 } from "../corpus/readUtf8";
import { undoLastAnnotation } from "../sidecar/history";

/**
 * Takes the last annotation beside an article back.
 * False: the file is not as that annotation left it (`written`), so nothing is undone.
 */
export async function undoBeside(call: Call, document: TextDocument, written: SidecarFile): Promise<boolean> {
  const text = (await readUtf8(Uri.parse(written.uri))) ?? "";
  return text === written.text && undoLastAnnotation(call, document, 0);
}
