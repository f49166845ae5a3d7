import { l10n, type TextDocument, Uri, WorkspaceEdit } from "vscode";
import {
  type Position,
  type RenamesBesideResult,
  renameBesideRequest,
  renamesBesideRequest,
} from "../../../server/src/protocol";
import type { Call } from "../call";
import { nearestCorpus } from "../corpus/nearestConfig";
import { chooseFiles } from "./chooseFiles";
import { writeSidecar } from "./writeSidecar";

/**
 * Renames an id in the files beside articles, each written whole, and gives what `inTexts` edits, for VS Code to do last:
 * the registry, so that what fails half-way can be done again. Where ids stand in texts, that is all.
 */
export async function renameBeside<T>(
  call: Call,
  document: TextDocument,
  position: Position,
  newId: string,
  inTexts: () => Thenable<T> | T,
): Promise<T | WorkspaceEdit> {
  const found = await call(renamesBesideRequest, { uri: document.uri.toString(), position, newId });
  if (found === null) return inTexts();
  const files = await chosen(document.uri, found, newId);
  if (files === undefined) return new WorkspaceEdit();
  // While the id still is what it was.
  const edit = await inTexts();
  for (const uri of files) {
    const sidecar = await call(renameBesideRequest, { uri, id: found.id, newId });
    if (sidecar !== null) await writeSidecar(sidecar);
  }
  return edit;
}

/** Undefined: the user has thought better of it. One article, the one on the screen, needs no question. */
async function chosen(
  article: Uri,
  { id, files }: NonNullable<RenamesBesideResult>,
  newId: string,
): Promise<readonly string[] | undefined> {
  if (files.every(({ uri }) => uri === article.toString())) return files.map(({ uri }) => uri);
  const folder = (await nearestCorpus(article))?.folder ?? Uri.joinPath(article, "..");
  const title = l10n.t("Rename {0} to {1} in these articles", id, newId);
  return chooseFiles(files, folder, title, (count) =>
    count === 1 ? l10n.t("1 annotation") : l10n.t("{0} annotations", count),
  );
}
