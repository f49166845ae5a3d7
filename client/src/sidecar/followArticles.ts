import {
  Disposable,
  type FileRenameEvent,
  type FileWillDeleteEvent,
  type FileWillRenameEvent,
  type LogOutputChannel,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import {
  type FollowParams,
  type FollowResult,
  followRequest,
  sidecarRequest,
} from "../../../server/src/protocol";
import { isArticle } from "../articles/article";
import type { Call } from "../call";
import { writeSidecar } from "./writeSidecar";

/** Sidecars follow their articles: written anew after a save, renamed and deleted with them, in the same undo. */
export class FollowArticles extends Disposable {
  readonly #call: Call;
  readonly #log: LogOutputChannel;
  /** The new uris of articles whose sidecar goes with them. */
  readonly #renamed = new Set<string>();
  /** Works that write articles and sidecars themselves. */
  #paused = 0;

  constructor(call: Call, log: LogOutputChannel) {
    const subscriptions = Disposable.from(
      workspace.onDidSaveTextDocument((document: TextDocument) => {
        if (isArticle(document)) void this.#fasten(document.uri);
      }),
      workspace.onWillRenameFiles((event: FileWillRenameEvent) => event.waitUntil(this.#rename(event))),
      workspace.onWillDeleteFiles((event: FileWillDeleteEvent) => event.waitUntil(this.#delete(event))),
      workspace.onDidRenameFiles(async ({ files }: FileRenameEvent) => {
        for (const { newUri } of files) if (this.#renamed.delete(String(newUri))) await this.#fasten(newUri);
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

  async #rename({ files }: FileWillRenameEvent): Promise<WorkspaceEdit> {
    const edit = new WorkspaceEdit();
    const going = files.map(({ oldUri, newUri }) => ({ uri: String(oldUri), newUri: String(newUri) }));
    for (const { sidecar, to } of await this.#following(going)) {
      if (to === null) continue;
      edit.renameFile(Uri.parse(sidecar), Uri.parse(to.sidecar), { overwrite: false });
      this.#renamed.add(String(Uri.parse(to.article)));
    }
    return edit;
  }

  async #delete({ files }: FileWillDeleteEvent): Promise<WorkspaceEdit> {
    const edit = new WorkspaceEdit();
    const going = files.map((uri) => ({ uri: String(uri), newUri: null }));
    for (const { sidecar } of await this.#following(going))
      edit.deleteFile(Uri.parse(sidecar), { ignoreIfNotExists: true });
    return edit;
  }

  async #following(files: FollowParams["files"]): Promise<FollowResult["going"]> {
    try {
      const { going, unread } = await this.#call(followRequest, { files });
      // Annotations that stay behind alone are missed only when it is too late.
      if (unread.length > 0) void window.showWarningMessage(unread.join(" "));
      return going;
    } catch (error) {
      this.#log.error("The annotations of renamed or deleted articles stay where they are.", String(error));
      return [];
    }
  }
}
