import {
  type BesideParams,
  type BesideResult,
  besideRequest,
  type NeighboursParams,
  neighboursRequest,
  type SidecarFile,
} from "../../server/src/protocol";
import type { SessionOptions } from "./session";

const folder = "file:///corpus/";
export const uriIn = (name: string): string => `${folder}${encodeURIComponent(name)}`;
const nameOf = (uri: string): string => decodeURIComponent(uri.slice(folder.length));

/** The files of one folder, with a `quotidian.json`, as our client would report and write them. */
export class Folder {
  readonly files: Map<string, string>;
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
    return {
      findConfig: () => ({
        config: { uri: uriIn("quotidian.json"), text: this.#config },
        registry: null,
      }),
      answers: {
        [besideRequest.method]: ({ uri, names }: BesideParams): BesideResult => ({
          files: names.map((name) => ({ name, uri: uriIn(name), text: this.files.get(name) ?? null })),
          saved: this.files.get(nameOf(uri)) ?? null,
        }),
        [neighboursRequest.method]: ({ uri, prefix }: NeighboursParams): readonly string[] =>
          this.names.filter((name) => name.startsWith(prefix) && name !== nameOf(uri)),
      },
    };
  }
}
