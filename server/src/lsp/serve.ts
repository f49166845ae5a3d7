import {
  type DefinitionParams,
  DefinitionRequest,
  type DocumentHighlight,
  DocumentHighlightRequest,
  type DocumentLink,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  type FoldingRange,
  FoldingRangeRequest,
  type Hover,
  HoverRequest,
  type SelectionRange,
  type SelectionRangeParams,
  SelectionRangeRequest,
  type SemanticTokens,
  SemanticTokensRequest,
  type ServerCapabilities,
  type TextDocumentPositionParams,
} from "vscode-languageserver";
import { documentLinks } from "../features/documentLinks";
import { folds } from "../features/folding";
import { highlightsAt } from "../features/highlights";
import { hoverAt } from "../features/hover";
import { outline } from "../features/outline";
import { selectionsAt } from "../features/selectionRanges";
import { legend, semanticTokens } from "../features/semanticTokens";
import {
  type CleanTextParams,
  cleanTextRequest,
  type ExportParams,
  type ExportResult,
  exportRequest,
  type FormatRow,
  formatsRequest,
  type Overview,
  overviewRequest,
} from "../protocol";
import { annotatingFeatures } from "./annotatingFeatures";
import {
  type DefinitionAnswer,
  foldsAnswer,
  highlightOf,
  hoverAnswer,
  linksAnswer,
  type SymbolsAnswer,
  selectionAnswer,
  symbolsAnswer,
  tokensAnswer,
} from "./answers";
import { complete } from "./complete";
import { offsetOf } from "./convert";
import { corpusFeatures } from "./corpus/features";
import { rename } from "./corpus/rename";
import { cleanTextAnswer, exportAnswer, formatsAnswer, overviewAnswer } from "./custom";
import { define } from "./define";
import { diagnostics } from "./diagnostics";
import { type Feature, onDocument } from "./feature";
import { quickFixes } from "./fixes/quickFixes";
import type { DocumentParams } from "./guard";
import type { Client } from "./services";
import { sidecarFeatures } from "./sidecar/features";

/** Everything the server offers beside keeping documents in step. */
export const features: readonly Feature[] = [
  onDocument<TextDocumentPositionParams, Hover | null>(
    HoverRequest.method,
    { hoverProvider: true },
    null,
    ({ document, reading, governing }, { position }, { client, indexes }) => {
      const hover = hoverAt(reading, offsetOf(document, position), {
        corpus: indexes.facts(governing),
        isInCorpus: governing.uri !== null,
        say: client.say,
      });
      return hover && hoverAnswer(document, client, hover);
    },
  ),
  onDocument<DocumentParams, SymbolsAnswer>(
    DocumentSymbolRequest.method,
    { documentSymbolProvider: { label: "Quotidian" } },
    [],
    ({ document, reading }, _, { client }) => symbolsAnswer(document, client, outline(reading, client.say)),
  ),
  onDocument<DocumentParams, FoldingRange[]>(
    FoldingRangeRequest.method,
    { foldingRangeProvider: true },
    [],
    ({ document, reading }) => foldsAnswer(document, folds(reading)),
  ),
  onDocument<DefinitionParams, DefinitionAnswer | null>(
    DefinitionRequest.method,
    { definitionProvider: true },
    null,
    define,
  ),
  onDocument<TextDocumentPositionParams, DocumentHighlight[]>(
    DocumentHighlightRequest.method,
    { documentHighlightProvider: true },
    [],
    ({ document, reading }, { position }) =>
      highlightsAt(reading, offsetOf(document, position)).map((span) => highlightOf(document, span)),
  ),
  onDocument<SelectionRangeParams, SelectionRange[] | null>(
    SelectionRangeRequest.method,
    { selectionRangeProvider: true },
    null,
    ({ document, reading }, { positions }) =>
      positions.map((position) => {
        const offset = offsetOf(document, position);
        return selectionAnswer(document, offset, selectionsAt(reading, offset));
      }),
  ),
  onDocument<DocumentParams, SemanticTokens>(
    SemanticTokensRequest.method,
    {
      semanticTokensProvider: {
        legend: { tokenTypes: [...legend.types], tokenModifiers: [...legend.modifiers] },
        full: true,
      },
    },
    { data: [] },
    ({ document, reading }, _, { settings }) =>
      tokensAnswer(document, semanticTokens(reading, settings().highlight)),
  ),
  onDocument<DocumentParams, DocumentLink[]>(
    DocumentLinkRequest.method,
    { documentLinkProvider: {} },
    [],
    ({ document, reading }) => linksAnswer(document, documentLinks(reading)),
  ),
  ...corpusFeatures,
  complete,
  rename,
  diagnostics,
  quickFixes,
  onDocument<DocumentParams, Overview | null>(overviewRequest.method, {}, null, overviewAnswer),
  onDocument<CleanTextParams, string | null>(cleanTextRequest.method, {}, null, cleanTextAnswer),
  ...annotatingFeatures,
  ...sidecarFeatures,
  {
    capability: () => ({}),
    listen: (services) =>
      services.guard.onRequest<ExportParams, ExportResult>(exportRequest.method, (params, token) =>
        exportAnswer(services, params, token),
      ),
  },
  {
    capability: () => ({}),
    listen: ({ guard }) =>
      guard.onRequest<null, readonly FormatRow[]>(formatsRequest.method, async () => formatsAnswer()),
  },
];

export const capabilitiesOf = (client: Client): ServerCapabilities =>
  Object.assign({}, ...features.map((feature) => feature.capability(client)));
