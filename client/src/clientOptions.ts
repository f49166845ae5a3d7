import { type FileSystemWatcher, type LogOutputChannel, workspace } from "vscode";
import type { LanguageClientOptions, Middleware } from "vscode-languageclient";
import { articleLanguage, isReadOnlyScheme } from "./articles/article";
import { trustedCommands } from "./trustedCommands";

/** How the client of the language server behaves. Diagnostics are pulled, as the server offers; nothing is pushed. */
export function clientOptions(
  log: LogOutputChannel,
  watchers: readonly FileSystemWatcher[],
): LanguageClientOptions {
  return {
    documentSelector: [{ language: articleLanguage }],
    outputChannel: log,
    synchronize: { fileEvents: [...watchers] },
    markdown: { isTrusted: { enabledCommands: trustedCommands }, supportHtml: false },
    diagnosticPullOptions: { onChange: true, onFocus: true },
    middleware: noProblemsInHistory,
    initializationOptions: () => workspace.getConfiguration("quotidian"),
  };
}

/** Read-only views, such as the left side of a diff, have hovers and colours but no problems: nobody can mend them. */
const noProblemsInHistory: Middleware = {
  provideDiagnostics: (document, previousResultId, token, next) => {
    const uri = "uri" in document ? document.uri : document;
    return isReadOnlyScheme(uri) ? null : next(document, previousResultId, token);
  },
};
