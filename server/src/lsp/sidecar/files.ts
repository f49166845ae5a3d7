import type { Connection } from "vscode-languageserver";
import { speaksOf } from "../../annotations/sidecar/speaksOf";
import {
  claimants,
  isSameName,
  mayHold,
  newSidecar,
  type Sorted,
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
  type FileBeside,
  type NeighboursParams,
  neighboursRequest,
} from "../../protocol";
import type { Message } from "../../text/message";
import type { Configs } from "../configs";
import { folderOf, nameFrom, nameOf } from "../uris";
import { UnreadableSidecar } from "./unreadable";

/** What is on the disk of an article and its sidecar. */
export interface FoundSidecar {
  /** The sidecar's uri; null where there is none yet. */
  readonly uri: string | null;
  /** What it holds; null where there is none. */
  readonly text: string | null;
  /** Other files that say they hold the article's annotations, and are not read. */
  readonly passedOver: readonly string[];
  /** Files that may be its sidecar, about articles that are there no more; nothing shows that these were it. */
  readonly left: readonly { readonly uri: string; readonly subject: string }[];
  /** The article's text; null where it is no file yet. */
  readonly saved: string | null;
  /** The uris of all files that may be its sidecar. */
  readonly candidates: readonly string[];
}

interface FilesBeside {
  readonly files: readonly { readonly name: string; readonly uri: string; readonly text: string | null }[];
  readonly saved: string | null;
}

/** Files on their way. */
interface Moving {
  /** The uris of those that will be there no more. */
  readonly going: readonly string[];
  /** The new uris of those that come. */
  readonly arriving: readonly string[];
  /** The uris that are no longer free: of files that come, and of sidecars that come with them. */
  readonly targets: ReadonlySet<string>;
}

const nothingMoves: Moving = { going: [], arriving: [], targets: new Set() };

/** Finds the sidecar of an article, open or not, among the files beside it; all are read through the client. */
export class SidecarFiles {
  readonly #connection: Connection;
  readonly #configs: Configs;
  /** An article that has taken over a sidecar keeps it, whatever becomes of its text before the sidecar names it. */
  readonly #adopted = new Set<string>();

  constructor(connection: Connection, configs: Configs) {
    this.#connection = connection;
    this.#configs = configs;
  }

  /**
   * The files as they are now; null where the article is no file, so it can have no sidecar.
   *
   * @throws UnreadableSidecar
   */
  async find(article: string): Promise<FoundSidecar | null> {
    const beside = await this.#beside(article);
    if (beside === null) return null;
    const { files, saved } = beside;
    const {
      own: [first, ...passedOver],
      left,
    } = await this.#sorted(article, beside);
    return {
      uri: first?.uri ?? null,
      text: first?.text ?? null,
      passedOver: passedOver.map(({ uri }) => uri),
      left: left.map(({ uri, text }) => ({ uri, subject: subjectOf(text ?? "") ?? "" })),
      saved,
      candidates: files.map(({ uri }) => uri),
    };
  }

  /**
   * The file to write where an article has no sidecar yet; refused where all that it could have belong to others, null where
   * the article is no file.
   */
  async fresh(
    article: string,
    moving = nothingMoves,
  ): Promise<{ readonly uri: string } | { readonly refused: Message } | null> {
    const beside = await this.#beside(article);
    if (beside === null) return null;
    const files = beside.files.map((file) =>
      moving.targets.has(file.uri) ? { ...file, text: file.text ?? "" } : file,
    );
    return newSidecar(nameOf(article), files, await this.#others(article, moving));
  }

  /** The sidecar of an article, unless it does not name it and may be that of another one which stays. */
  async only(article: string, going: readonly string[]): Promise<string | null> {
    const found = await this.find(article);
    if (found?.text == null) return null;
    const subject = subjectOf(found.text);
    if (subject !== null && isSameName(subject, nameOf(article))) return found.uri;
    const name = found.uri === null ? "" : nameOf(found.uri);
    const staying = await this.#others(article, { ...nothingMoves, going });
    return staying.some((other) => mayHold(name, other)) ? null : found.uri;
  }

  /** Whether the corpus of a file makes it an article. */
  async isIncluded(uri: string): Promise<boolean> {
    const governing = await this.#configs.governing(uri);
    return isIncluded(governing.config, nameFrom(folderOf(governing.uri ?? uri), uri) ?? "");
  }

  async #sorted(
    article: string,
    { files, saved }: FilesBeside,
  ): Promise<Sorted<FilesBeside["files"][number]>> {
    const name = nameOf(article);
    const isClaimed = claimants(name, files).length > 0;
    const others = isClaimed ? await this.#neighbours(article) : [];
    return sidecarsOf(name, files, others, ({ uri, text }) => {
      const adoption = `${article}\n${uri}`;
      const isOwn = this.#adopted.has(adoption) || (saved !== null && speaksOf(text, saved));
      if (isOwn) this.#adopted.add(adoption);
      return isOwn;
    });
  }

  /** The names of the other articles whose sidecar might have the same name, when all that moves has moved. */
  async #others(article: string, { going, arriving }: Moving): Promise<readonly string[]> {
    const folder = folderOf(article);
    const inFolder = (uris: readonly string[]) => uris.filter((uri) => folderOf(uri) === folder).map(nameOf);
    const leaving = new Set(inFolder(going));
    const staying = (await this.#neighbours(article)).filter((name) => !leaving.has(name));
    const names = [...staying, ...inFolder(arriving).filter((name) => name !== nameOf(article))];
    const included = await Promise.all(
      names.map((name) => this.isIncluded(`${folder}${encodeURIComponent(name)}`)),
    );
    return names.filter((_, i) => included[i]);
  }

  async #beside(article: string): Promise<FilesBeside | null> {
    const params: BesideParams = { uri: article, names: sidecarNames(nameOf(article)) };
    const beside = await this.#connection.sendRequest<BesideResult>(besideRequest.method, params);
    return beside && { files: beside.files.map(readable), saved: beside.saved };
  }

  #neighbours(article: string): Promise<readonly string[]> {
    const params: NeighboursParams = { uri: article, prefix: stemOf(nameOf(article)) };
    return this.#connection.sendRequest<readonly string[]>(neighboursRequest.method, params);
  }
}

/** Taken for a file that is not there, one that cannot be read would be written over. */
function readable(file: FileBeside): FilesBeside["files"][number] {
  if ("unreadable" in file) throw new UnreadableSidecar(file.uri, file.unreadable);
  return file;
}
