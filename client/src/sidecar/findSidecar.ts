import { Uri } from "vscode";
import type { DocumentParams, FindSidecarResult } from "../../../server/src/protocol";
import { readText } from "../corpus/readText";
import { readUtf8 } from "../corpus/readUtf8";
import { sidecarUri } from "./sidecarUri";

/** The answer to the server's question: both files as they are on the disk. */
export async function findSidecar({ uri }: DocumentParams): Promise<FindSidecarResult> {
  const article = Uri.parse(uri);
  if (article.scheme === "untitled") return null;
  const sidecar = sidecarUri(article);
  const [text, saved] = await Promise.all([readUtf8(sidecar), readText(article)]);
  return { uri: sidecar.toString(), text, saved };
}
