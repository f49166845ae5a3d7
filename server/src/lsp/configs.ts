import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  ErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Config, type CorpusFacts, defaultConfig, noCorpus, type Registry } from "../article/config";
import { readConfig } from "../corpus/config";
import type { JsonProblem } from "../corpus/json";
import { readRegistry } from "../corpus/registry";
import { type FindConfigResult, findConfigRequest } from "../protocol";
import { sourceOffset, spanOf } from "../text/offsets";
import { rangeOf } from "./convert";
import { folderOf } from "./uris";

/** What governs the articles of a folder. The same object as long as nothing has changed. */
export interface Governing {
  readonly config: Config;
  readonly corpus: CorpusFacts;
  /** The uri of the `quotidian.json`; null where there is none. */
  readonly uri: string | null;
}

type File = NonNullable<FindConfigResult["config"]>;

interface Read<T> {
  readonly text: string;
  readonly value: T;
}

const ungoverned: Governing = { config: defaultConfig, corpus: noCorpus, uri: null };
const nothingFound: FindConfigResult = { config: null, registry: null };

/**
 * The configurations of the open folders, read through the client. A file that cannot be read leaves the last good one
 * in force, and says so. A client that knows nothing of ours gets the defaults.
 */
export class Configs {
  readonly #connection: Connection;
  readonly #folders = new Map<string, Promise<Governing>>();
  readonly #configs = new Map<string, Read<Config>>();
  readonly #registries = new Map<string, Read<Registry>>();
  readonly #governing = new Map<string, Governing>();
  #isKnownToClient = true;
  /** A client with our JSON Schemas reports itself what they can tell. */
  readonly #hasSchemas: boolean;

  constructor(connection: Connection, hasSchemas: boolean) {
    this.#connection = connection;
    this.#hasSchemas = hasSchemas;
  }

  /** What governs an article. Asked of the client once a folder. */
  governing(uri: string): Promise<Governing> {
    const folder = folderOf(uri);
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const asked = this.find(uri).then((found) => this.#read(found));
    this.#folders.set(folder, asked);
    // A client that could not answer is asked again.
    asked.catch(() => this.#folders.delete(folder));
    return asked;
  }

  /** The files as they are now. */
  async find(uri: string): Promise<FindConfigResult> {
    if (!this.#isKnownToClient) return nothingFound;
    try {
      return await this.#connection.sendRequest<FindConfigResult>(findConfigRequest.method, { uri });
    } catch (error) {
      if (!(error instanceof ResponseError) || error.code !== ErrorCodes.MethodNotFound) throw error;
      this.#isKnownToClient = false;
      return nothingFound;
    }
  }

  /** Some file has changed: the client is asked again. */
  invalidate(): void {
    this.#folders.clear();
  }

  #read({ config, registry }: FindConfigResult): Governing {
    if (config === null) return ungoverned;
    const newConfig = this.#kept(this.#configs, config, readConfigFile, defaultConfig);
    const newRegistry =
      registry === null
        ? noCorpus.registry
        : this.#kept(this.#registries, registry, readRegistryFile, noCorpus.registry);
    const known = this.#governing.get(config.uri);
    if (known?.config === newConfig && known.corpus.registry === newRegistry) return known;
    const governing = { config: newConfig, corpus: { ...noCorpus, registry: newRegistry }, uri: config.uri };
    this.#governing.set(config.uri, governing);
    return governing;
  }

  /** What the file says; where it cannot be read, what it said before. */
  #kept<T>(
    store: Map<string, Read<T>>,
    { uri, text }: File,
    read: (text: string) => { readonly value: T | null; readonly problems: readonly JsonProblem[] },
    byDefault: T,
  ): T {
    const known = store.get(uri);
    if (known?.text === text) return known.value;
    const { value, problems } = read(text);
    this.#report(uri, text, problems);
    if (value === null)
      this.#connection.console.warn(`${uri} cannot be read; the last good configuration stays in force.`);
    const kept = value ?? known?.value ?? byDefault;
    store.set(uri, { text, value: kept });
    return kept;
  }

  /** Nobody pulls diagnostics of these files from this server, so they are pushed. */
  #report(uri: string, text: string, problems: readonly JsonProblem[]): void {
    const document = TextDocument.create(uri, "json", 0, text);
    const diagnostics = problems
      .filter(({ inSchema }) => !inSchema || !this.#hasSchemas)
      .map(({ message, offset, length }): Diagnostic => {
        const span = spanOf(sourceOffset(offset), sourceOffset(offset + length));
        return {
          message,
          range: rangeOf(document, span),
          severity: DiagnosticSeverity.Error,
          source: "Quotidian",
        };
      });
    void this.#connection.sendDiagnostics({ uri, diagnostics });
  }
}

const readConfigFile = (text: string) => {
  const { config, problems } = readConfig(text);
  return { value: config, problems };
};

const readRegistryFile = (text: string) => {
  const { registry, problems } = readRegistry(text);
  return { value: registry, problems };
};
