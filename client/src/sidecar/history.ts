import type { TextDocument } from "vscode";
import { undoAnnotationRequest } from "../../../server/src/protocol";
import type { Call } from "../call";
import { writeSidecar } from "./writeSidecar";

/** Takes the last annotating command of an article with a sidecar back. False: there is none to take back. */
export async function undoLastAnnotation(call: Call, { uri }: TextDocument): Promise<boolean> {
  const sidecar = await call(undoAnnotationRequest, { uri: uri.toString() });
  if (sidecar === null) return false;
  await writeSidecar(sidecar);
  return true;
}
