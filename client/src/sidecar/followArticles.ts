import {
  Disposable,
  type FileRenameEvent,
  FileType,
  type FileWillDeleteEvent,
  type FileWillRenameEvent,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  workspace,
} from "vscode";
import { sidecarRequest } from "../../../server/src/protocol";
import { isArticle } from "../articles/article";
import type { Call } from "../call";
import { sidecarEnding, sidecarUri } from "./sidecarUri";
import { writeSidecar } from "./writeSidecar";

/** Sidecars follow their articles: written anew after a save, renamed and deleted with them, in the same undo. */
export function followArticles(call: Call, log: LogOutputChannel): Disposable {
  const fasten = async (uri: Uri): Promise<void> => {
    try {
      const sidecar = await call(sidecarRequest, { uri: uri.toString() });
      if (sidecar !== null) await writeSidecar(sidecar);
    } catch (error) {
      log.error(`The annotations of ${uri} could not be written.`, String(error));
    }
  };
  return Disposable.from(
    workspace.onDidSaveTextDocument(
      (document: TextDocument) => isArticle(document) && void fasten(document.uri),
    ),
    workspace.onWillRenameFiles((event: FileWillRenameEvent) => event.waitUntil(renames(event))),
    workspace.onWillDeleteFiles((event: FileWillDeleteEvent) => event.waitUntil(deletions(event))),
    workspace.onDidRenameFiles(async ({ files }: FileRenameEvent) => {
      for (const { newUri } of files) if (await isFile(sidecarUri(newUri))) await fasten(newUri);
    }),
  );
}

async function renames({ files }: FileWillRenameEvent): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    const sidecar = await sidecarOf(oldUri);
    if (sidecar !== undefined) edit.renameFile(sidecar, sidecarUri(newUri), { overwrite: false });
  }
  return edit;
}

async function deletions({ files }: FileWillDeleteEvent): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  for (const uri of files) {
    const sidecar = await sidecarOf(uri);
    const isChosen = files.some((other) => other.toString() === sidecar?.toString());
    if (sidecar !== undefined && !isChosen) edit.deleteFile(sidecar, { ignoreIfNotExists: true });
  }
  return edit;
}

/** What lies beside a file; folders take theirs with them. */
async function sidecarOf(uri: Uri): Promise<Uri | undefined> {
  if (uri.path.endsWith(sidecarEnding) || !(await isFile(uri))) return undefined;
  const sidecar = sidecarUri(uri);
  return (await isFile(sidecar)) ? sidecar : undefined;
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
}
