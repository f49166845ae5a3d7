import type { CodeAction, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { EditResult, SourceEdit } from "../../annotations/edit/rewrite";
import type { Finding, FixKind } from "../../checks/types";
import { turnOff } from "../../corpus/configEdits";
import { fixesOf, type QuickFix } from "../../features/codeActions";
import { fixEdits, markToInsert } from "../../features/fixEdits";
import { message } from "../../text/message";
import { jsonEditOf, textEditOf } from "../convert";
import type { Analysed } from "../documents";
import { contentModified, Refusal } from "../errors";
import type { Services } from "../services";
import { workspaceEdit } from "../workspaceEdit";
import { type FixData, readFixData } from "./fixData";

/** The action with the edit that it stands for; as it came where it needs none. */
export async function resolveFix(
  action: CodeAction,
  analysed: Analysed,
  services: Services,
): Promise<CodeAction> {
  const data = readFixData(action.data);
  if (data === null) return action;
  if (data.version !== analysed.document.version) throw contentModified();
  if (data.fix === null) return { ...action, edit: articleEdit(analysed, services, mends(analysed)) };
  const { kind, finding } = chosen(analysed, data.fix);
  if (kind === "turn-off") return { ...action, edit: await turnOffEdit(data.uri, finding, services) };
  // A decision: its command writes it.
  if (kind === "ignore-here" || kind === "ignore-in-file") return action;
  const edits = editsOf(fixEdits(analysed.reading, finding, kind));
  return { ...action, edit: articleEdit(analysed, services, edits) };
}

/** The fix as it is offered now; what is offered no longer was made for another text or configuration. */
function chosen({ reading, findings }: Analysed, fix: NonNullable<FixData["fix"]>): QuickFix {
  const found = findings()
    .filter(({ code, span }) => code === fix.code && span.start === fix.start && span.end === fix.end)
    .flatMap((finding) => fixesOf(finding, markToInsert(reading, finding), true))
    .find(({ kind }) => kind === fix.kind);
  if (found === undefined) throw contentModified();
  return found;
}

const markFixes: readonly FixKind[] = ["insert-mark", "single-marks"];

/** Every missing or wrong mark of the document; of two that touch, the first. */
function mends({ reading, findings }: Analysed): readonly SourceEdit[] {
  const edits = findings()
    .flatMap((finding) =>
      markFixes
        .filter((kind) => finding.fixes.includes(kind))
        .map((kind) => fixEdits(reading, finding, kind)),
    )
    .flatMap((result) => ("edits" in result ? result.edits : []))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return edits.filter(({ span }, i) => i === 0 || (edits[i - 1]?.span.end ?? 0) < span.start);
}

function editsOf(result: EditResult): readonly SourceEdit[] {
  if ("edits" in result) return result.edits;
  throw new Refusal(
    "refused" in result ? result.refused : message("Annotations of this file are kept beside it."),
  );
}

const articleEdit = (
  { document }: Analysed,
  { client }: Services,
  edits: readonly SourceEdit[],
): WorkspaceEdit =>
  workspaceEdit(
    client,
    document.uri,
    document.version,
    edits.map((edit) => textEditOf(document, edit)),
  );

/** Changes `quotidian.json` as it is now, whatever it was when the findings were made. */
async function turnOffEdit(
  uri: string,
  { code }: Finding,
  { client, configs }: Services,
): Promise<WorkspaceEdit> {
  const { config } = await configs.find(uri);
  if (config === null) throw new Refusal(message("There is no quotidian.json for this file."));
  const document = TextDocument.create(config.uri, "json", 0, config.text);
  const edits = turnOff(config.text, code);
  return workspaceEdit(
    client,
    config.uri,
    null,
    edits.map((edit) => jsonEditOf(document, edit)),
  );
}
