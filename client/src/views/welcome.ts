import { Disposable, l10n, type TreeView, workspace } from "vscode";
import type { ActiveArticle } from "../articles/activeArticle";
import { setContext } from "../contextKeys";
import { hasCorpus } from "../corpus/nearestConfig";

/** No folder is searched further than this; a number that large says "many" anyway. */
const most = 10_000;

/**
 * Decides what an empty Quotations view offers. Static texts cannot hold a number, so how many text files there are
 * stands beside the view's title.
 */
export class Welcome extends Disposable {
  readonly #view: TreeView<unknown>;
  readonly #article: ActiveArticle;
  readonly #subscriptions: Disposable;

  constructor(view: TreeView<unknown>, article: ActiveArticle) {
    super(() => this.#subscriptions.dispose());
    this.#view = view;
    this.#article = article;
    this.#subscriptions = Disposable.from(
      article.onDidChange(() => void this.update()),
      view.onDidChangeVisibility(() => void this.update()),
      workspace.onDidChangeWorkspaceFolders(() => void this.update()),
    );
    void this.update();
  }

  async update(): Promise<void> {
    setContext("quotidian.articleActive", this.#article.document !== undefined);
    const corpus = await hasCorpus();
    setContext("quotidian.corpusPresent", corpus);
    const offers = !corpus && this.#article.document === undefined && this.#view.visible;
    const files = offers ? await countTextFiles() : undefined;
    setContext("quotidian.textFileCount", files);
    this.#view.description = files === undefined || files === 0 ? "" : inThisFolder(files);
  }
}

const countTextFiles = async (): Promise<number | undefined> =>
  workspace.workspaceFolders === undefined
    ? undefined
    : (await workspace.findFiles("**/*.txt", undefined, most)).length;

function inThisFolder(files: number): string {
  if (files >= most) return l10n.t("more than {0} text files in this folder", most);
  return files === 1 ? l10n.t("1 text file in this folder") : l10n.t("{0} text files in this folder", files);
}
