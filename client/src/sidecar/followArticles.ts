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
export class FollowArticles extends Disposable {
  readonly #call: Call;
  readonly #log: LogOutputChannel;
  /** Works that write articles and sidecars themselves. */
  #paused = 0;

  constructor(call: Call, log: LogOutputChannel) {
    const subscriptions = Disposable.from(
      workspace.onDidSaveTextDocument((document: TextDocument) => {
        if (isArticle(document)) void this.#fasten(document.uri);
      }),
      workspace.onWillRenameFiles((event: FileWillRenameEvent) => event.waitUntil(renames(event))),
      workspace.onWillDeleteFiles((event: FileWillDeleteEvent) => event.waitUntil(deletions(event))),
      workspace.onDidRenameFiles(async ({ files }: FileRenameEvent) => {
        for (const { newUri } of files) if (await isFile(sidecarUri(newUri))) await this.#fasten(newUri);
      }),
    );
    super(() => subscriptions.dispose());
    this.#call = call;
    this.#log = log;
  }

  /** Writes nothing meanwhile: annotations that move into the text would be written beside it again by its save. */
  async pausedDuring<T>(work: () => Promise<T>): Promise<T> {
    this.#paused += 1;
    try {
      return await work();
    } finally {
      this.#paused -= 1;
    }
  }

  async #fasten(uri: Uri): Promise<void> {
    if (this.#paused > 0) return;
    try {
      const sidecar = await this.#call(sidecarRequest, { uri: uri.toString() });
      if (sidecar !== null) await writeSidecar(sidecar);
    } catch (error) {
      this.#log.error(`The annotations of ${uri} could not be written.`, String(error));
    }
  }
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
