import { Disposable, languages, type TextDocument, workspace } from "vscode";
import { isInCorpus } from "../corpus/membership";
import { articleLanguage, isArticle } from "./article";
import type { RememberedArticles } from "./remembered";

/**
 * Opens as news articles what `files.associations` does not: plain text in a corpus, and the files that the user
 * chose one by one. A language that somebody picks instead stays until the session ends.
 */
export class ChooseLanguage extends Disposable {
  readonly #remembered: RememberedArticles;
  readonly #subscriptions: Disposable;
  /** Documents that were articles and that somebody has made something else, by uri. */
  readonly #declined = new Set<string>();

  constructor(remembered: RememberedArticles) {
    super(() => this.#subscriptions.dispose());
    this.#remembered = remembered;
    this.#subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument((document) => void this.#opened(document)),
      workspace.onDidCloseTextDocument((document) => this.#closed(document)),
    );
    this.everyOpenDocument();
  }

  /** Looks at all documents again: a corpus has come into being, or includes other files. */
  everyOpenDocument(): void {
    for (const document of workspace.textDocuments) void this.#opened(document);
  }

  async #opened(document: TextDocument): Promise<void> {
    if (isArticle(document)) this.#declined.delete(document.uri.toString());
    else if (await this.#isWanted(document)) await this.#switch(document);
  }

  async #switch(document: TextDocument): Promise<void> {
    if (document.isClosed || isArticle(document) || this.#isDeclined(document)) return;
    await languages.setTextDocumentLanguage(document, articleLanguage);
  }

  /** VS Code reports a change of language as closing and opening, and `isClosed` is true of a real close only. */
  #closed(document: TextDocument): void {
    if (document.isClosed || !isArticle(document)) return;
    this.#declined.add(document.uri.toString());
    void this.#remembered.remove(document.uri);
  }

  async #isWanted(document: TextDocument): Promise<boolean> {
    if (this.#isDeclined(document)) return false;
    if (this.#remembered.has(document.uri)) return true;
    return document.languageId === "plaintext" && (await isInCorpus(document));
  }

  #isDeclined({ uri }: TextDocument): boolean {
    return this.#declined.has(uri.toString());
  }
}
