import {
  CancellationToken as Cancellation,
  type CancellationToken,
  type ClientCapabilities,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding } from "../checks/types";
import type { Say } from "../text/message";
import { sourceOffset, spanOf } from "../text/offsets";
import { locationOf } from "./answers";
import { rangeOf } from "./convert";
import { digest } from "./digest";
import type { Analysed } from "./documents";
import { isTooLong, tooLongMessage } from "./documents/readable";
import type { Feature } from "./feature";
import type { Client, Services } from "./services";

const severities: Readonly<Record<Finding["severity"], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** VS Code shows no more of one file. */
const most = 1000;

function diagnosticsOf({ document, reading, findings }: Analysed, client: Client): Diagnostic[] {
  const { source } = reading.marked;
  const found = findings()
    .slice(0, most)
    .map((finding) => diagnosticOf(document, client, finding));
  return isTooLong(source) ? [tooLong(document, source, client.say), ...found] : found;
}

const tooLong = (document: TextDocument, source: string, say: Say): Diagnostic => ({
  severity: DiagnosticSeverity.Information,
  source: "Quotidian",
  message: say(tooLongMessage(source)),
  range: rangeOf(document, spanOf(sourceOffset(0), sourceOffset(1))),
});

export const diagnosticOf = (
  document: TextDocument,
  { capabilities, say }: Client,
  { code, severity, span, message, related, tags }: Finding,
): Diagnostic => {
  const shows = capabilities.textDocument?.diagnostic ?? capabilities.textDocument?.publishDiagnostics;
  return {
    code,
    severity: severities[severity],
    source: "Quotidian",
    message: say(message),
    range: rangeOf(document, span),
    ...(tags.length > 0 ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0 && shows?.relatedInformation
      ? {
          relatedInformation: related.map((place) => ({
            message: say(place.message),
            location: locationOf(document, place.span),
          })),
        }
      : {}),
  };
};

/** The whole list, or word that it is still the one the client has. */
function diagnosticReport(
  analysed: Analysed,
  client: Client,
  previousResultId: string | undefined,
): DocumentDiagnosticReport {
  const items = diagnosticsOf(analysed, client);
  const resultId = digest(JSON.stringify(items));
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** Pulled by clients that can; pushed to the others, and to them only: a client that does both shows everything twice. */
export const diagnostics: Feature = {
  capability: ({ capabilities }) =>
    pulls(capabilities)
      ? {
          diagnosticProvider: {
            identifier: "quotidian",
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {},
  listen: (services) => {
    const { client, guard } = services;
    if (!pulls(client.capabilities)) {
      pushDiagnostics(services);
      return;
    }
    guard.onDocument<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      DocumentDiagnosticRequest.method,
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      (analysed, { previousResultId }) => diagnosticReport(analysed, client, previousResultId),
    );
  },
};

const pulls = ({ textDocument }: ClientCapabilities): boolean => textDocument?.diagnostic !== undefined;

/** Milliseconds without an edit before diagnostics are pushed. */
const pause = 250;

function pushDiagnostics({ connection, documents, client, guard, onRefresh }: Services): void {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const push = async (uri: string, token: CancellationToken): Promise<void> => {
    waiting.delete(uri);
    const analysed = await documents.analysed(uri, token);
    if (analysed === null) return;
    const { version } = analysed.document;
    await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(analysed, client) });
  };
  const schedule = (uri: string): void => {
    clearTimeout(waiting.get(uri));
    const run = () => void guard.inBackground("diagnostics", () => push(uri, Cancellation.None));
    waiting.set(uri, setTimeout(run, pause));
  };
  documents.onDidChange(({ document }) => schedule(document.uri));
  documents.onDidClose(({ document }) => {
    clearTimeout(waiting.get(document.uri));
    waiting.delete(document.uri);
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  onRefresh(() => documents.uris().forEach(schedule));
}
