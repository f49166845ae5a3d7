import { MessageChannel } from "node:worker_threads";
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  PortMessageReader,
  PortMessageWriter,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import { start } from "../../server/src/lsp/start";
import { type FindConfigResult, findConfigRequest, type RequestType } from "../../server/src/protocol";

/** What VS Code can do, as far as the server asks. */
export const modern: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ["markdown", "plaintext"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    codeAction: { resolveSupport: { properties: ["edit"] } },
    diagnostic: { relatedInformation: true },
  },
  workspace: {
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    diagnostics: { refreshSupport: true },
  },
};

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** Answers the server's question for the configuration; a client without it is somebody else's. */
  readonly findConfig?: (uri: string) => FindConfigResult;
  /** Answers other requests of the server, by method. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

/** A client that talks to the server. */
export interface Session {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What the server has pushed, in order. */
  readonly published: PublishDiagnosticsParams[];
  /** Lines of the server's log. */
  readonly log: string[];
  /** Methods of the requests and notifications that the server has sent, refreshes among them. */
  readonly heard: string[];
  open(text: string, name?: string): Promise<string>;
  change(uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]): Promise<void>;
  close(uri: string): Promise<void>;
  /** A request of the protocol about a document. */
  ask<R>(method: string, uri: string, params?: object): Promise<R>;
  /** A request of ours. */
  call<P, R>(request: RequestType<P, R>, params: P): Promise<R>;
  /** The answer to a pull, whole. */
  pull(uri: string): Promise<readonly Diagnostic[]>;
  stop(): Promise<void>;
}

/**
 * A session with a server in this very process, so that no test waits for one to start. What is sent is copied, as between
 * a page and its worker. It reads names by rules, as a build without a model does.
 */
export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const { port1, port2 } = new MessageChannel();
  const server = createConnection(new PortMessageReader(port1), new PortMessageWriter(port1));
  start(
    server,
    () => new Promise((resolve) => setImmediate(resolve)),
    async () => null,
  );
  const connection = createProtocolConnection(new PortMessageReader(port2), new PortMessageWriter(port2));
  return sessionOver(connection, options, async () => {
    // Without word to exit, which would end this process; and without closing, since the server may still be at work.
    await connection.sendRequest("shutdown");
    connection.dispose();
    port1.unref();
    port2.unref();
  });
}

/** Says hello to the server at the other end. */
export async function sessionOver(
  connection: ProtocolConnection,
  options: SessionOptions,
  stop: () => Promise<void>,
): Promise<Session> {
  const published: PublishDiagnosticsParams[] = [];
  const log: string[] = [];
  const heard: string[] = [];
  connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
    published.push(params);
  });
  connection.onNotification(
    "window/logMessage",
    ({ message }: { message: string }) => void log.push(message),
  );
  connection.onNotification("quotidian/overviewChanged", () => void heard.push("quotidian/overviewChanged"));
  connection.onRequest("workspace/diagnostic/refresh", () => {
    heard.push("workspace/diagnostic/refresh");
    return null;
  });
  const { findConfig } = options;
  if (findConfig)
    connection.onRequest(findConfigRequest.method, ({ uri }: { uri: string }) => findConfig(uri));
  for (const [method, answer] of Object.entries(options.answers ?? {})) connection.onRequest(method, answer);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: options.capabilities ?? modern,
    initializationOptions: options.initializationOptions ?? null,
  });
  await connection.sendNotification("initialized", {});
  return {
    connection,
    initialized,
    published,
    log,
    heard,
    ...requestsOn(connection),
    stop,
  };
}

function requestsOn(connection: ProtocolConnection) {
  const ask = <R>(method: string, uri: string, params: object = {}): Promise<R> =>
    connection.sendRequest<R>(method, { textDocument: { uri }, ...params });
  return {
    ask,
    call: <P, R>({ method }: RequestType<P, R>, params: P): Promise<R> =>
      connection.sendRequest<R>(method, params),
    pull: async (uri: string): Promise<readonly Diagnostic[]> =>
      (await ask<{ items: Diagnostic[] }>("textDocument/diagnostic", uri)).items,
    open: async (text: string, name = "story.txt"): Promise<string> => {
      const uri = `file:///corpus/${name}`;
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "news-article", version: 1, text },
      });
      return uri;
    },
    change: (
      uri: string,
      version: number,
      ...contentChanges: TextDocumentContentChangeEvent[]
    ): Promise<void> =>
      connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri: string): Promise<void> =>
      connection.sendNotification("textDocument/didClose", { textDocument: { uri } }),
  };
}

/** Waits until something is so; the test's own time limit is the longest wait. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}
