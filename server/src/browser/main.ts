import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { start } from "../lsp/start";
import { requestModel } from "./requestModel";

/** A message to oneself is a task of its own, so everything that came in before it is served first. */
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });

/** The server in a worker. */
start(
  createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)),
  nextTurn,
  requestModel,
);
