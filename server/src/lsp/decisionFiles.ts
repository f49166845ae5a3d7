import { type Connection, ErrorCodes, ResponseError } from "vscode-languageserver";
import { type Decision, decisionsOn, readDecisions } from "../annotations/decisions/decisions";
import { type FileDecisions, noDecisions } from "../article/config";
import { type FindDecisionsResult, findDecisionsRequest } from "../protocol";
import { folderOf, nameFrom } from "./uris";

interface Read {
  readonly base: string;
  readonly decisions: readonly Decision[];
  /** What they say of each document that has been asked for. */
  readonly on: Map<string, FileDecisions>;
}

const nothing: Read = { base: "", decisions: [], on: new Map() };

/** What people have decided and not written into the text, read through the client. Another client has no decisions. */
export class DecisionFiles {
  readonly #connection: Connection;
  readonly #folders = new Map<string, Promise<Read>>();
  #isKnownToClient = true;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** On one document: the same object as long as nothing has changed. */
  async on(uri: string): Promise<FileDecisions> {
    const { base, decisions, on } = await this.#read(uri);
    const known = on.get(uri) ?? (decisions.length === 0 ? noDecisions : undefined);
    if (known !== undefined) return known;
    const found = decisionsOn(nameFrom(base, uri) ?? uri, decisions);
    on.set(uri, found);
    return found;
  }

  /** What the decisions call a document: its path from their folder. */
  async nameOf(uri: string): Promise<string> {
    return nameFrom((await this.#read(uri)).base, uri) ?? uri;
  }

  invalidate(): void {
    this.#folders.clear();
  }

  #read(uri: string): Promise<Read> {
    if (!this.#isKnownToClient) return Promise.resolve(nothing);
    const folder = folderOf(uri);
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const asked = this.#ask(uri);
    this.#folders.set(folder, asked);
    // A client that could not answer is asked again.
    asked.catch(() => this.#folders.delete(folder));
    return asked;
  }

  async #ask(uri: string): Promise<Read> {
    try {
      const found = await this.#connection.sendRequest<FindDecisionsResult>(findDecisionsRequest.method, {
        uri,
      });
      return { base: found.base, decisions: readDecisions(found.text), on: new Map() };
    } catch (error) {
      if (!(error instanceof ResponseError) || error.code !== ErrorCodes.MethodNotFound) throw error;
      this.#isKnownToClient = false;
      return nothing;
    }
  }
}
