import { l10n, type QuickPickItem, type TextDocument, Uri, WorkspaceEdit, window } from "vscode";
import {
  type Position,
  type RenamesBesideResult,
  renameBesideRequest,
  renameEntryRequest,
  renamesBesideRequest,
} from "../../../server/src/protocol";
import type { Call } from "../call";
import { nameInCorpus } from "../corpus/corpusFiles";
import { nearestCorpus, registryName } from "../corpus/nearestConfig";
import { changeRegistry, registryOf } from "../corpus/registry";
import { plainPosition } from "../positions";
import { writeSidecar } from "./writeSidecar";

type Found = NonNullable<RenamesBesideResult>;

/**
 * Renames an id in the files beside articles and in the registry, once the user has said yes; VS Code is left nothing to
 * edit, so nothing to discard either. Where ids stand in texts, `inTexts` does it all.
 *
 * @throws where something could not be changed: the rest is as it was, and giving the command again goes on
 */
export async function renameBeside<T>(
  call: Call,
  document: TextDocument,
  position: Position,
  newId: string,
  inTexts: () => Thenable<T> | T,
): Promise<T | WorkspaceEdit> {
  const found = await call(renamesBesideRequest, {
    uri: document.uri.toString(),
    position: plainPosition(position),
    newId,
  });
  if (found === null) return inTexts();
  if (await isWanted(document.uri, found, newId)) await renameAll(call, document.uri, found, newId);
  return new WorkspaceEdit();
}

/** The article on the screen last: as long as it names the old id, the command can be given there. */
async function renameAll(call: Call, article: Uri, { id, files }: Found, newId: string): Promise<void> {
  const rename = async (uri: string): Promise<void> => {
    const sidecar = await call(renameBesideRequest, { uri, id, newId });
    if (sidecar !== null) await writeSidecar(sidecar);
  };
  const own = article.toString();
  for (const { uri } of files) if (uri !== own) await rename(uri);
  await renameEntry(call, article, id, newId);
  await rename(own);
}

async function renameEntry(call: Call, article: Uri, id: string, newId: string): Promise<void> {
  const registry = await registryOf(article);
  if (registry === undefined || registry.text === null) return;
  const edit = await call(renameEntryRequest, { registry: registry.text, id, newId });
  if (edit !== null && !(await changeRegistry(registry, edit)))
    throw new Error(l10n.t("{0} could not be changed. Rename once more to go on.", registryName));
}

/** All or nothing: an article that kept the old id would name somebody whom the registry knows no more. */
async function isWanted(article: Uri, { id, files }: Found, newId: string): Promise<boolean> {
  const folder = (await nearestCorpus(article))?.folder ?? Uri.joinPath(article, "..");
  const count = files.reduce((sum, file) => sum + file.count, 0);
  const yes: QuickPickItem = {
    label:
      files.length === 1 ? l10n.t("Rename in 1 article") : l10n.t("Rename in {0} articles", files.length),
    description: count === 1 ? l10n.t("1 annotation") : l10n.t("{0} annotations", count),
    detail: files.map(({ uri }) => nameInCorpus(Uri.parse(uri), folder)).join(", "),
  };
  const title = l10n.t("Rename {0} to {1}", id, newId);
  return (await window.showQuickPick([yes], { title })) === yes;
}
