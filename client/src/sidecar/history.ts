import type { TextDocument } from "vscode";
import { undoAnnotationRequest } from "../../../server/src/protocol";
import type { Call } from "../call";
import { writeSidecar } from "./writeSidecar";

/**
 * Takes the last annotating command of an article with a sidecar back. False: there is none to take back that was given at
 * `since` (milliseconds since 1970) or later.
 */
export async function undoLastAnnotation(call: Call, { uri }: TextDocument, since: number): Promise<boolean> {
  const sidecar = await call(undoAnnotationRequest, { uri: uri.toString(), since });
  if (sidecar === null) return false;
  await writeSidecar(sidecar);
  return true;
}
