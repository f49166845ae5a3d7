import { type AnnotateResult, annotateRequest, type SidecarFile } from "../../server/src/protocol";
import type { Session } from "./session";

/** Confirms that nobody is named for the quotation on a line: what the file beside the article has to hold then. */
export async function confirmNobody(
  session: Session,
  uri: string,
  line: number,
  version = 1,
): Promise<SidecarFile> {
  const at = { line, character: 3 };
  const result: AnnotateResult = await session.call(annotateRequest, {
    uri,
    version,
    selections: [{ start: at, end: at }],
    action: { kind: "speaker", speaker: "none" },
  });
  if (!("sidecar" in result)) throw new Error(JSON.stringify(result));
  return result.sidecar;
}
