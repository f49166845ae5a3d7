import { l10n, type TextDocument, TextEdit, WorkspaceEdit, workspace } from "vscode";
import { type Annotate, type AnnotateResult, annotateRequest } from "../../../server/src/protocol";
import { isReadOnly } from "../articles/article";
import type { Call } from "../call";
import type { Overviews } from "../overviews";
import { toRange } from "../ranges";
import { isContentModified } from "../responseErrors";
import { writeSidecar } from "../sidecar/writeSidecar";
import type { Place } from "./place";
import { say } from "./say";

/** What has been written down; undefined where nothing could be, and the user knows why. */
export type Annotated = Exclude<AnnotateResult, { refused: unknown }> | undefined;

/**
 * Lets the server work out what changes and writes it down: one edit to the article, one undo, or the file beside it, which
 * *Undo Last Decision* takes back. Says why where it does not.
 */
export async function annotate(call: Call, place: Place, action: Annotate): Promise<Annotated> {
  const result = await written(call, place, action);
  if (!("refused" in result)) return result;
  say(result.refused);
  return undefined;
}

/** The same where the user is told in another place why it is refused; undefined: it is done. */
export async function tryToAnnotate(call: Call, place: Place, action: Annotate): Promise<string | undefined> {
  const result = await written(call, place, action);
  return "refused" in result ? result.refused : undefined;
}

/** Asks once more where the text was changing meanwhile. */
async function written(call: Call, place: Place, action: Annotate): Promise<AnnotateResult> {
  const result = (await currentResult(call, place, action)) ?? (await currentResult(call, place, action));
  if (result === undefined)
    return { refused: l10n.t("The text was changing meanwhile. Nothing was annotated.") };
  if ("refused" in result) return result;
  if ("sidecar" in result) {
    await writeSidecar(result.sidecar);
    return result;
  }
  if (await isReadOnly(place.document.uri)) return { refused: readOnly() };
  if (await applied(place.document, result)) return result;
  return { refused: l10n.t("VS Code could not change this file.") };
}

/** Whether annotations cannot be written into this file, nor are kept beside it; then the user is told so before being asked. */
export async function refusesReadOnly(overviews: Overviews, document: TextDocument): Promise<boolean> {
  if (!(await isReadOnly(document.uri))) return false;
  if ((await overviews.current(document))?.isBeside) return false;
  say(readOnly());
  return true;
}

const readOnly = (): string => l10n.t("This file is read-only: annotations cannot be written into it.");

/** The server's answer for the text as it is; undefined where the text has changed in between. */
async function currentResult(
  call: Call,
  { document, selections, version = document.version }: Place,
  action: Annotate,
): Promise<AnnotateResult | undefined> {
  try {
    const params = { uri: document.uri.toString(), version, selections, action };
    const result = await call(annotateRequest, params);
    return "refused" in result || result.version === document.version ? result : undefined;
  } catch (error) {
    if (isContentModified(error)) return undefined;
    throw error;
  }
}

function applied(
  document: TextDocument,
  { edits }: Extract<AnnotateResult, { edits: unknown }>,
): Thenable<boolean> {
  const edit = new WorkspaceEdit();
  edit.set(
    document.uri,
    edits.map(({ range, newText }) => TextEdit.replace(toRange(range), newText)),
  );
  return workspace.applyEdit(edit);
}
