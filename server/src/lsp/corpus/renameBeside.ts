import { TextDocument } from "vscode-languageserver-textdocument";
import { renameEntry } from "../../corpus/registryPlaces";
import type {
  RenameBesideParams,
  RenameEntryParams,
  RenamesBesideParams,
  RenamesBesideResult,
  SidecarFile,
  TextEdit,
} from "../../protocol";
import { jsonEditOf } from "../convert";
import type { Analysed } from "../documents";
import type { Services } from "../services";
import { mayRename, namingFiles } from "./renameable";

/** An id of the registry is renamed beside all articles of the corpus; any other is the article's own. */
export async function renamesBesideAnswer(
  analysed: Analysed,
  { position, newId }: RenamesBesideParams,
  { indexes, sidecars }: Services,
): Promise<RenamesBesideResult> {
  const { document, reading } = analysed;
  if (reading.marked.kept !== "beside") return null;
  const { id, isShared } = mayRename(analysed, position, newId, indexes);
  const uris = [document.uri, ...(isShared ? namingFiles(analysed, id, indexes) : [])];
  const counted = await Promise.all(
    uris.map(async (uri) => ({ uri, count: await sidecars.countNaming(uri, { id, newId }) })),
  );
  return { id, files: counted.filter(({ count }) => count > 0) };
}

export const renameBesideAnswer = (
  { sidecars }: Services,
  { uri, id, newId }: RenameBesideParams,
): Promise<SidecarFile | null> => sidecars.rename(uri, { id, newId });

export function renameEntryAnswer({ registry, id, newId }: RenameEntryParams): TextEdit | null {
  const edit = renameEntry(registry, id, newId);
  return edit && jsonEditOf(TextDocument.create("", "json", 0, registry), edit);
}
