import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { type Api, activateWith } from "../activate";

/** The extension in a web worker, as on vscode.dev: the server is a worker too, a new one at each restart. */
export function activate(context: ExtensionContext): Api {
  const script = Uri.joinPath(context.extensionUri, "dist", "browser", "server.js").toString(true);
  const server = async () => new Worker(script);
  return activateWith(context, (id, name, options) => new LanguageClient(id, name, server, options));
}
