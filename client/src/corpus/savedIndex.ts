import { type ExtensionContext, Uri, workspace } from "vscode";
import type { CorpusParams, LoadIndexResult, SaveIndexParams } from "../../../server/src/protocol";

/** What decides how an article is read: the server as it was built, and the two data files of the name model. */
const parts = [
  "dist/node/server.js",
  "dist/browser/server.js",
  "dist/model/names.bin",
  "dist/model/gazetteer.bin",
];

/** Keeps the server's index of each corpus with the workspace, outside of its folders; without one, for the window. */
export class SavedIndexes {
  readonly #context: ExtensionContext;

  constructor(context: ExtensionContext) {
    this.#context = context;
  }

  async load({ config }: CorpusParams): Promise<LoadIndexResult> {
    return { engine: await this.#engine(), text: await this.#read(config) };
  }

  async save({ config, text }: SaveIndexParams): Promise<null> {
    const { storageUri } = this.#context;
    if (storageUri === undefined) return null;
    await workspace.fs.createDirectory(storageUri);
    await workspace.fs.writeFile(fileOf(storageUri, config), new TextEncoder().encode(text));
    return null;
  }

  async #read(config: string): Promise<string | null> {
    const { storageUri } = this.#context;
    if (storageUri === undefined) return null;
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(fileOf(storageUri, config)));
    } catch {
      return null;
    }
  }

  async #engine(): Promise<string> {
    const { extension, extensionUri } = this.#context;
    const { version }: { version?: unknown } = extension.packageJSON;
    const stamps = await Promise.all(parts.map((part) => stampOf(Uri.joinPath(extensionUri, part))));
    return `${String(version)}/${stamps.join("/")}`;
  }
}

/** One file a corpus: the name tells them apart, whatever characters the uri has. */
const fileOf = (storage: Uri, config: string): Uri =>
  Uri.joinPath(storage, `index-${encodeURIComponent(config).replace(/%/gu, "_").slice(-150)}.json`);

async function stampOf(uri: Uri): Promise<string> {
  try {
    const { mtime, size } = await workspace.fs.stat(uri);
    return `${mtime}-${size}`;
  } catch {
    return "";
  }
}
