import { type LogOutputChannel, l10n, type TextDocument, workspace } from "vscode";
import type { LanguageClientOptions, Middleware } from "vscode-languageclient";
import type { InitializationOptions } from "../../server/src/protocol";
import { articleLanguage, isReadOnlyScheme } from "./articles/article";
import { actionCommands, hoverCommands } from "./serverCommands";

/**
 * How the client of the language server behaves. Diagnostics are pulled, as the server offers; nothing is pushed.
 * `opened` hears of each document that the server has just been given: before, a request about it would be in vain.
 * `rename` stands before the server's rename.
 */
export function clientOptions(
  log: LogOutputChannel,
  opened: (document: TextDocument) => void,
  rename: NonNullable<Middleware["provideRenameEdits"]>,
): LanguageClientOptions {
  return {
    documentSelector: [{ language: articleLanguage }],
    outputChannel: log,
    markdown: { isTrusted: { enabledCommands: hoverCommands }, supportHtml: false },
    diagnosticPullOptions: { onChange: true, onFocus: true },
    middleware: {
      ...noProblemsInHistory,
      provideRenameEdits: rename,
      didOpen: async (document, next) => {
        await next(document);
        opened(document);
      },
    },
    initializationOptions: (): Told => ({
      hoverCommands,
      actionCommands,
      ...(l10n.bundle && { words: l10n.bundle }),
      highlight: workspace.getConfiguration("quotidian").get("highlight"),
    }),
  };
}

/** Settings go as the user has written them; the server checks them. */
type Told = Omit<InitializationOptions, "highlight"> & { readonly highlight: unknown };

/** Read-only views, such as the left side of a diff, have hovers and colours but no problems: nobody can mend them. */
const noProblemsInHistory: Middleware = {
  provideDiagnostics: (document, previousResultId, token, next) => {
    const uri = "uri" in document ? document.uri : document;
    return isReadOnlyScheme(uri) ? null : next(document, previousResultId, token);
  },
};
