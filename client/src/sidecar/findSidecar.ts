import { Uri } from "vscode";
import type { DocumentParams, FindSidecarResult } from "../../../server/src/protocol";
import { openDocument, readText } from "../corpus/readText";
import { sidecarUri } from "./sidecarUri";
import { readSidecar } from "./writeSidecar";

/** The answer to the server's question: both files as they are on the disk. */
export async function findSidecar({ uri }: DocumentParams): Promise<FindSidecarResult> {
  const article = Uri.parse(uri);
  if (article.scheme === "untitled") return null;
  const sidecar = sidecarUri(article);
  const [text, saved] = await Promise.all([readSidecar(sidecar), savedText(article)]);
  return { uri: sidecar.toString(), text, saved };
}

/** An editor without changes shows what is saved, in the encoding that the user has chosen. */
async function savedText(article: Uri): Promise<string | null> {
  const document = openDocument(article);
  return document !== undefined && !document.isDirty ? document.getText() : readText(article);
}
