import { type ExtensionContext, Uri } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { type Api, activateWith } from "../activate";

/** The extension in a web worker, as on vscode.dev: the server is a worker too, a new one at each restart. */
export function activate(context: ExtensionContext): Api {
  const script = Uri.joinPath(context.extensionUri, "dist", "browser", "server.js").toString(true);
  // Not the worker itself: VS Code wraps `Worker` there, and the client would not recognise one.
  const server = async () => {
    const worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return activateWith(context, (id, name, options) => new LanguageClient(id, name, server, options));
}
