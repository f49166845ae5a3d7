import { Disposable, EventEmitter, type TextDocument, type TextEditor, window, workspace } from "vscode";
import { isArticle } from "./article";

/**
 * The article that the views and the status item speak of: the active editor's.
 * It stays while an editor without text (settings, a picture) has the focus, as long as it can still be seen.
 */
export class ActiveArticle extends Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable;
  #document: TextDocument | undefined;

  readonly onDidChange = this.#changed.event;

  constructor() {
    super(() => this.#subscriptions.dispose());
    const update = () => this.#update();
    this.#subscriptions = Disposable.from(
      this.#changed,
      window.onDidChangeActiveTextEditor(update),
      window.onDidChangeVisibleTextEditors(update),
      // A change of language looks like closing and opening.
      workspace.onDidOpenTextDocument(update),
      workspace.onDidCloseTextDocument(update),
    );
    this.#document = this.#find();
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** An editor that shows the article, the active one if it does. */
  get editor(): TextEditor | undefined {
    const shows = (editor: TextEditor) => editor.document === this.#document;
    const active = window.activeTextEditor;
    return active !== undefined && shows(active) ? active : window.visibleTextEditors.find(shows);
  }

  #find(): TextDocument | undefined {
    const active = window.activeTextEditor?.document ?? this.#stillVisible();
    return active !== undefined && isArticle(active) ? active : undefined;
  }

  #stillVisible(): TextDocument | undefined {
    return window.visibleTextEditors.find(({ document }) => document === this.#document)?.document;
  }

  #update(): void {
    const document = this.#find();
    if (document === this.#document) return;
    this.#document = document;
    this.#changed.fire();
  }
}
