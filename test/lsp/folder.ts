import {
  type BesideParams,
  type BesideResult,
  besideRequest,
  type ListedFile,
  type ListFilesParams,
  type ListFilesResult,
  listCorporaRequest,
  listFilesRequest,
  loadIndexRequest,
  type NeighboursParams,
  neighboursRequest,
  type ReadFilesParams,
  readFilesRequest,
  type SaveIndexParams,
  type SidecarFile,
  saveIndexRequest,
} from "../../server/src/protocol";
import type { SessionOptions } from "./session";

const folder = "file:///corpus/";
export const uriIn = (name: string): string => `${folder}${encodeURIComponent(name)}`;
const nameOf = (uri: string): string => decodeURIComponent(uri.slice(folder.length));

/** The files of one folder, with a `quotidian.json`, as our client would report and write them. Its `.txt` are articles. */
export class Folder {
  readonly files: Map<string, string>;
  /** Files beside articles that are there and cannot be read. */
  readonly unreadable = new Set<string>();
  /** What the server has saved of its index. */
  readonly indexes: string[] = [];
  readonly #config: string;

  constructor(files: Readonly<Record<string, string>>, config: object) {
    this.files = new Map(Object.entries(files));
    this.#config = JSON.stringify(config);
  }

  write({ uri, text }: SidecarFile): void {
    if (text === "") this.files.delete(nameOf(uri));
    else this.files.set(nameOf(uri), text);
  }

  get names(): readonly string[] {
    return [...this.files.keys()].sort();
  }

  get session(): SessionOptions {
    return this.sessionWith(null, []);
  }

  /** `saved`: the index of an earlier session; `read`: gets the uris of the articles that the server reads. */
  sessionWith(saved: string | null, read: string[]): SessionOptions {
    const registry = "quotidian.entities.json";
    return {
      findConfig: () => ({
        config: { uri: uriIn("quotidian.json"), text: this.#config },
        registry: this.files.has(registry)
          ? { uri: uriIn(registry), text: this.files.get(registry) ?? "" }
          : null,
      }),
      answers: {
        [besideRequest.method]: ({ uri, names }: BesideParams): BesideResult => ({
          files: names.map((name) => ({
            name,
            uri: uriIn(name),
            ...(this.unreadable.has(name)
              ? { unreadable: "EACCES" }
              : { text: this.files.get(name) ?? null }),
          })),
          saved: this.files.get(nameOf(uri)) ?? null,
        }),
        [neighboursRequest.method]: ({ uri, prefix }: NeighboursParams): readonly string[] =>
          this.names.filter(
            (name) => name.toLowerCase().startsWith(prefix.toLowerCase()) && name !== nameOf(uri),
          ),
        [listCorporaRequest.method]: () => [uriIn("quotidian.json")],
        [listFilesRequest.method]: ({ sidecars }: ListFilesParams): ListFilesResult => ({
          articles: this.#listed(".txt"),
          sidecars: sidecars === null ? [] : this.#listed(sidecars),
        }),
        [readFilesRequest.method]: ({ uris }: ReadFilesParams): readonly (string | null)[] => {
          read.push(...uris);
          return uris.map((uri) => this.files.get(nameOf(uri)) ?? null);
        },
        [loadIndexRequest.method]: () => ({ engine: "test", text: saved }),
        [saveIndexRequest.method]: ({ text }: SaveIndexParams) => void this.indexes.push(text),
      },
    };
  }

  #listed(ending: string): readonly ListedFile[] {
    return this.names
      .filter((name) => name.endsWith(ending))
      .map((name) => ({ uri: uriIn(name), mtime: 1, size: this.files.get(name)?.length ?? 0 }));
  }
}
