import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import { shipped } from "../../scripts/bundles.mjs";
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

/** A client that talks to the server as it ships, in a process of its own, over its standard streams. */
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
  isRunning(): boolean;
  stop(): Promise<void>;
}

const servers: Promise<string>[] = [];

/** The server's bundle, built as it ships; once a test file. */
function serverBundle(): Promise<string> {
  const [known] = servers;
  if (known !== undefined) return known;
  const built = bundle();
  servers.push(built);
  return built;
}

async function bundle(): Promise<string> {
  const server = shipped.find(({ name }) => name === "server/node");
  if (server === undefined) throw new Error("no bundle of the server is declared");
  const folder = await mkdtemp(path.join(tmpdir(), "quotidian-server-"));
  process.once("exit", () => void rm(folder, { recursive: true, force: true }));
  const outfile = path.join(folder, "server.js");
  await build({ ...server.options, entryPoints: [server.entry], outfile });
  return outfile;
}

export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const server = spawn(process.execPath, [await serverBundle(), "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
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
    ...lifeOf(server, connection),
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

function lifeOf(server: ChildProcess, connection: ProtocolConnection) {
  return {
    isRunning: (): boolean => server.exitCode === null && server.signalCode === null,
    stop: async (): Promise<void> => {
      const exited = new Promise((resolve) => server.once("exit", resolve));
      if (server.exitCode !== null) return;
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      await exited;
      connection.dispose();
    },
  };
}

/** Waits until something is so; the test's own time limit is the longest wait. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}
