import type { Connection } from "vscode-languageserver";
import {
  claimants,
  newSidecar,
  sidecarNames,
  sidecarsOf,
  stemOf,
  subjectOf,
} from "../../annotations/sidecar/whose";
import { isIncluded } from "../../corpus/included";
import {
  type BesideParams,
  type BesideResult,
  besideRequest,
  type NeighboursParams,
  neighboursRequest,
} from "../../protocol";
import type { Configs } from "../configs";
import { folderOf, nameFrom, nameOf } from "../uris";

/** What is on the disk of an article and its sidecar. */
export interface FoundSidecar {
  /** The sidecar's uri; null where there is none yet. */
  readonly uri: string | null;
  /** What it holds; null where there is none. */
  readonly text: string | null;
  /** Other files that say they hold the article's annotations, and are not read. */
  readonly passedOver: readonly string[];
  /** The article's text; null where it is no file yet. */
  readonly saved: string | null;
  /** The uris of all files that may be its sidecar. */
  readonly candidates: readonly string[];
}

type FilesBeside = NonNullable<BesideResult>;

/** Finds the sidecar of an article, open or not, among the files beside it; all are read through the client. */
export class SidecarFiles {
  readonly #connection: Connection;
  readonly #configs: Configs;

  constructor(connection: Connection, configs: Configs) {
    this.#connection = connection;
    this.#configs = configs;
  }

  /** The files as they are now; null where the article is no file, so it can have no sidecar. */
  async find(article: string): Promise<FoundSidecar | null> {
    const beside = await this.#beside(article);
    if (beside === null) return null;
    const { files, saved } = beside;
    const [first, ...passedOver] = await this.#own(article, files);
    return {
      uri: first?.uri ?? null,
      text: first?.text ?? null,
      passedOver: passedOver.map(({ uri }) => uri),
      saved,
      candidates: files.map(({ uri }) => uri),
    };
  }

  /**
   * The uri of the file to write where an article has no sidecar yet; null where all that it could have belong to others.
   *
   * @param going uris of articles that will be there no more
   */
  async fresh(article: string, going: readonly string[] = []): Promise<string | null> {
    const beside = await this.#beside(article);
    if (beside === null) return null;
    return newSidecar(nameOf(article), beside.files, await this.#staying(article, going))?.uri ?? null;
  }

  /** The sidecar of an article, unless it does not name it and may be that of another one which stays. */
  async only(article: string, going: readonly string[]): Promise<string | null> {
    const found = await this.find(article);
    if (found?.text == null || subjectOf(found.text) === nameOf(article)) return found?.uri ?? null;
    const name = found.uri === null ? "" : nameOf(found.uri);
    const staying = await this.#staying(article, going);
    return staying.some((other) => sidecarNames(other).includes(name)) ? null : found.uri;
  }

  /** Whether the corpus of a file makes it an article. */
  async isIncluded(uri: string): Promise<boolean> {
    const governing = await this.#configs.governing(uri);
    return isIncluded(governing.config, nameFrom(folderOf(governing.uri ?? uri), uri) ?? "");
  }

  async #own(article: string, files: FilesBeside["files"]): Promise<FilesBeside["files"]> {
    const name = nameOf(article);
    const isClaimed = claimants(name, files).length > 0;
    return sidecarsOf(name, files, isClaimed ? await this.#neighbours(article) : []);
  }

  /** The names of the other articles whose sidecar might have the same name, without those that are going. */
  async #staying(article: string, going: readonly string[]): Promise<readonly string[]> {
    const folder = folderOf(article);
    const leaving = new Set(going.filter((uri) => folderOf(uri) === folder).map(nameOf));
    const names = (await this.#neighbours(article)).filter((name) => !leaving.has(name));
    const included = await Promise.all(
      names.map((name) => this.isIncluded(`${folder}${encodeURIComponent(name)}`)),
    );
    return names.filter((_, i) => included[i]);
  }

  #beside(article: string): Promise<BesideResult> {
    const params: BesideParams = { uri: article, names: sidecarNames(nameOf(article)) };
    return this.#connection.sendRequest<BesideResult>(besideRequest.method, params);
  }

  #neighbours(article: string): Promise<readonly string[]> {
    const params: NeighboursParams = { uri: article, prefix: stemOf(nameOf(article)) };
    return this.#connection.sendRequest<readonly string[]>(neighboursRequest.method, params);
  }
}
