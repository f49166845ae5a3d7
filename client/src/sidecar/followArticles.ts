import {
  Disposable,
  type FileRenameEvent,
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
import { isFile, sidecarsOf } from "./sidecarsOf";
import { sidecarUri } from "./sidecarUri";
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
  const sidecars = await sidecarsOf(files.map(({ oldUri }) => oldUri));
  for (const { oldUri, newUri } of files) {
    const sidecar = sidecars.get(oldUri);
    const renamed = sidecarUri(newUri);
    if (sidecar !== undefined && String(sidecar) !== String(renamed))
      edit.renameFile(sidecar, renamed, { overwrite: false });
  }
  return edit;
}

async function deletions({ files }: FileWillDeleteEvent): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const chosen = new Set(files.map(String));
  for (const sidecar of (await sidecarsOf(files)).values())
    if (!chosen.has(String(sidecar))) edit.deleteFile(sidecar, { ignoreIfNotExists: true });
  return edit;
}
