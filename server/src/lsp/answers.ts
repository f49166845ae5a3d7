import {
  type DefinitionLink,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Hover,
  type Location,
  MarkupKind,
  type SelectionRange,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SymbolInformation,
  SymbolKind,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { DocumentLink as FoundLink } from "../features/documentLinks";
import type { Fold } from "../features/folding";
import type { Hover as FoundHover } from "../features/hover";
import type { OutlineNode } from "../features/outline";
import { toMarkdown, toPlainText } from "../features/richText";
import { legend, type SemanticToken } from "../features/semanticTokens";
import { type SourceOffset, type Span, spanOf } from "../text/offsets";
import { rangeOf } from "./convert";
import { linksOf } from "./hoverLinks";
import type { Client } from "./services";

/* What the features say, in the protocol's shapes, for clients of every age. */

export function hoverAnswer(
  document: TextDocument,
  { capabilities, hoverCommands, say }: Client,
  hover: FoundHover,
): Hover {
  const formats = capabilities.textDocument?.hover?.contentFormat;
  const contents =
    formats !== undefined && !formats.includes(MarkupKind.Markdown)
      ? { kind: MarkupKind.PlainText, value: toPlainText(hover.text) }
      : {
          kind: MarkupKind.Markdown,
          value: toMarkdown(hover.text, linksOf(document, hover.at, hoverCommands), say),
        };
  return { contents, range: rangeOf(document, hover.span) };
}

const symbolKinds: Readonly<Record<OutlineNode["kind"], SymbolKind>> = {
  article: SymbolKind.File,
  section: SymbolKind.Namespace,
  quotation: SymbolKind.String,
  tweet: SymbolKind.Event,
  boilerplate: SymbolKind.Null,
};

export type SymbolsAnswer = DocumentSymbol[] | SymbolInformation[];

export const symbolsAnswer = (
  document: TextDocument,
  { capabilities }: Client,
  nodes: readonly OutlineNode[],
): SymbolsAnswer =>
  capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport
    ? nodes.map((node) => symbolOf(document, node))
    : nodes.flatMap((node) => flatSymbols(document, node, null));

const symbolOf = (document: TextDocument, node: OutlineNode): DocumentSymbol => ({
  name: node.name,
  detail: node.detail,
  kind: symbolKinds[node.kind],
  range: rangeOf(document, node.span),
  selectionRange: rangeOf(document, node.selection),
  children: node.children.map((child) => symbolOf(document, child)),
});

const flatSymbols = (
  document: TextDocument,
  node: OutlineNode,
  container: string | null,
): SymbolInformation[] => [
  {
    name: node.name,
    kind: symbolKinds[node.kind],
    location: locationOf(document, node.span),
    ...(container === null ? {} : { containerName: container }),
  },
  ...node.children.flatMap((child) => flatSymbols(document, child, node.name)),
];

/** Whole lines; what stands on one line cannot fold. */
export const foldsAnswer = (document: TextDocument, folds: readonly Fold[]): FoldingRange[] =>
  folds.flatMap(({ kind, span }) => {
    const { start, end } = rangeOf(document, span);
    return start.line >= end.line
      ? []
      : [
          {
            startLine: start.line,
            endLine: end.line,
            kind: kind === "boilerplate" ? FoldingRangeKind.Comment : FoldingRangeKind.Region,
          },
        ];
  });

export type DefinitionAnswer = Location[] | DefinitionLink[];

export const definitionAnswer = (
  document: TextDocument,
  { capabilities }: Client,
  origin: Span,
  { uri, range }: Location,
): DefinitionAnswer =>
  capabilities.textDocument?.definition?.linkSupport
    ? [
        {
          originSelectionRange: rangeOf(document, origin),
          targetUri: uri,
          targetRange: range,
          targetSelectionRange: range,
        },
      ]
    : [{ uri, range }];

export const locationOf = (document: TextDocument, span: Span): Location => ({
  uri: document.uri,
  range: rangeOf(document, span),
});

export const highlightOf = (document: TextDocument, span: Span): DocumentHighlight => ({
  range: rangeOf(document, span),
  kind: DocumentHighlightKind.Read,
});

/** From the innermost outwards; a place outside every article selects itself. */
export const selectionAnswer = (
  document: TextDocument,
  offset: SourceOffset,
  spans: readonly Span[],
): SelectionRange => {
  const [innermost, ...outer] = spans.length > 0 ? spans : [spanOf(offset, offset)];
  return chained(document, innermost ?? spanOf(offset, offset), outer);
};

const chained = (document: TextDocument, span: Span, [next, ...outer]: readonly Span[]): SelectionRange => ({
  range: rangeOf(document, span),
  ...(next === undefined ? {} : { parent: chained(document, next, outer) }),
});

export function tokensAnswer(document: TextDocument, tokens: readonly SemanticToken[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, type, annotated } of tokens) {
    const { start, end } = rangeOf(document, span);
    builder.push(
      start.line,
      start.character,
      end.character - start.character,
      legend.types.indexOf(type),
      annotated ? 1 : 0,
    );
  }
  return builder.build();
}

export const linksAnswer = (document: TextDocument, links: readonly FoundLink[]): DocumentLink[] =>
  links
    .filter(({ target }) => URL.canParse(target))
    .map(({ span, target }) => ({ range: rangeOf(document, span), target }));
