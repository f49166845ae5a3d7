import { l10n, Range, type TextDocument, TextEdit, WorkspaceEdit, workspace } from "vscode";
import { type Annotate, type AnnotateResult, annotateRequest } from "../../../server/src/protocol";
import { isReadOnly } from "../articles/article";
import type { Call } from "../call";
import { isContentModified } from "../responseErrors";
import type { Place } from "./place";
import { say } from "./say";

/** Lets the server work out an edit and applies it: one edit to one file, one undo. Says why where it does not. */
export async function annotate(call: Call, place: Place, action: Annotate): Promise<void> {
  const { document } = place;
  if (await isReadOnly(document.uri)) {
    say(l10n.t("This file is read-only: annotations cannot be written into it."));
    return;
  }
  const result = (await currentResult(call, place, action)) ?? (await currentResult(call, place, action));
  if (result === undefined) say(l10n.t("The text was changing meanwhile. Nothing was annotated."));
  else if ("refused" in result) say(result.refused);
  else if (!(await applied(document, result))) say(l10n.t("VS Code could not change this file."));
}

/** The server's answer for the text as it is; undefined where the text has changed in between. */
async function currentResult(
  call: Call,
  { document, selections }: Place,
  action: Annotate,
): Promise<AnnotateResult | undefined> {
  try {
    const params = { uri: document.uri.toString(), version: document.version, selections, action };
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
    edits.map(({ range: { start, end }, newText }) =>
      TextEdit.replace(new Range(start.line, start.character, end.line, end.character), newText),
    ),
  );
  return workspace.applyEdit(edit);
}
