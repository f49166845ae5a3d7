import type { TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Client } from "./services";

/** Edits to one file. `version`: the version that they were made for; null for a file that may not be open. */
export const workspaceEdit = (
  { capabilities }: Client,
  uri: string,
  version: number | null,
  edits: TextEdit[],
): WorkspaceEdit =>
  capabilities.workspace?.workspaceEdit?.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
