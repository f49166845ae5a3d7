import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import type { Say } from "../text/message";
import type { Analysed, Documents } from "./documents";
import { Refusal } from "./errors";

/** What a request about a document says of it, in the protocol's own requests and in ours. */
export type DocumentParams = { readonly textDocument: { readonly uri: string } } | { readonly uri: string };

/**
 * Stands between the connection and the features: looks the document up, waits for its analysis, cancels, measures, and
 * turns what goes wrong into an error for the client, a line in its log, and nothing worse.
 */
export class Guard {
  readonly #connection: Connection;
  readonly #documents: Documents;
  readonly #say: Say;

  constructor(connection: Connection, documents: Documents, say: Say) {
    this.#connection = connection;
    this.#documents = documents;
    this.#say = say;
  }

  /** Answers requests about an open document; `absent` is the answer for one that is not open, or why there can be none. */
  onDocument<P extends DocumentParams, R>(
    method: string,
    absent: R | Refusal,
    answer: (analysed: Analysed, params: P) => R | Promise<R>,
  ): void {
    this.onRequest(method, async (params: P, token): Promise<R> => {
      const analysed = await this.#documents.analysed(uriOf(params), token);
      if (analysed !== null) return answer(analysed, params);
      if (absent instanceof Refusal) throw absent;
      return absent;
    });
  }

  /** Answers any other request. */
  onRequest<P, R>(method: string, answer: (params: P, token: CancellationToken) => Promise<R>): void {
    const handler = async (params: P, token: CancellationToken): Promise<R> => {
      const start = performance.now();
      try {
        return await answer(params, token);
      } catch (error) {
        throw this.#reported(method, error);
      } finally {
        this.#connection.tracer.log(`${method}: ${(performance.now() - start).toFixed(1)} ms`);
      }
    };
    this.#connection.onRequest<unknown, void>(method, handler);
  }

  /** Runs what no request waits for; what goes wrong is logged. */
  async inBackground(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#reported(name, error);
    }
  }

  /** Cancelled and stale requests are errors by the protocol's rules, and nobody's fault. */
  #reported(name: string, error: unknown): ResponseError<void> {
    if (error instanceof ResponseError) return error;
    if (error instanceof Refusal) return new ResponseError(LSPErrorCodes.RequestFailed, this.#say(error.why));
    const said = error instanceof Error ? error.message : String(error);
    this.#connection.console.error(`${name}: ${error instanceof Error ? (error.stack ?? said) : said}`);
    return new ResponseError(ErrorCodes.InternalError, `${name} failed: ${said}`);
  }
}

export const uriOf = (params: DocumentParams): string =>
  "textDocument" in params ? params.textDocument.uri : params.uri;
