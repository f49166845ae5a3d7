import type { Memento, Uri } from "vscode";

const key = "articles";

/** The files that the user chose to read as news articles one by one; kept with the workspace. */
export class RememberedArticles {
  readonly #state: Memento;

  constructor(state: Memento) {
    this.#state = state;
  }

  has(uri: Uri): boolean {
    return this.#uris.includes(uri.toString());
  }

  async add(uri: Uri): Promise<void> {
    if (!this.has(uri)) await this.#state.update(key, [...this.#uris, uri.toString()]);
  }

  async remove(uri: Uri): Promise<void> {
    if (this.has(uri))
      await this.#state.update(
        key,
        this.#uris.filter((other) => other !== uri.toString()),
      );
  }

  get #uris(): readonly string[] {
    return this.#state.get<readonly string[]>(key, []);
  }
}
