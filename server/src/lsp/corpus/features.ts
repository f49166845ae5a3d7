import {
  type Location,
  type ReferenceParams,
  ReferencesRequest,
  SymbolKind,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
  WorkspaceSymbolRequest,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { addToRegistry } from "../../corpus/registryEdits";
import { type PlaceElsewhere, placesElsewhere } from "../../features/elsewhere";
import { entityAt } from "../../features/entityAt";
import { quotationsOf } from "../../features/quotationsOf";
import { referencesAt } from "../../features/references";
import { type CorpusSymbol, workspaceSymbols } from "../../features/workspaceSymbols";
import {
  type PositionParams,
  quotationsOfRequest,
  type RegisterParams,
  type RegisterResult,
  registerRequest,
} from "../../protocol";
import { locationOf } from "../answers";
import { jsonEditOf, offsetOf, unpackedRange } from "../convert";
import type { Analysed } from "../documents";
import { notOpen } from "../errors";
import { type Feature, onDocument } from "../feature";
import type { Services } from "../services";

/* What looks beyond one article: at its corpus and the registry. */

const elsewhereOf = ({ uri, at }: PlaceElsewhere): Location => ({ uri, range: unpackedRange(at) });

/** The places of the article, then those of the other files. */
function withCorpus(
  { document, reading, governing }: Analysed,
  position: ReferenceParams["position"],
  which: "mentions" | "quotations",
  { indexes }: Services,
): Location[] {
  const offset = offsetOf(document, position);
  const found = entityAt(reading, offset);
  if (found === null) return [];
  const here =
    which === "mentions" ? referencesAt(reading, offset) : quotationsOf(found.article, found.entity);
  const facts = indexes.facts(governing);
  return [
    ...here.map((span) => locationOf(document, span)),
    ...placesElsewhere(found.entity, which, facts, indexes.files(governing), document.uri).map(elsewhereOf),
  ];
}

const symbolKinds: Readonly<Record<CorpusSymbol["kind"], SymbolKind>> = {
  person: SymbolKind.Class,
  org: SymbolKind.Module,
  place: SymbolKind.Namespace,
  event: SymbolKind.Event,
  misc: SymbolKind.Constant,
  headline: SymbolKind.File,
};

const symbolOf = ({ name, kind, uri, at, files }: CorpusSymbol): WorkspaceSymbol => ({
  name,
  kind: symbolKinds[kind],
  location: { uri, range: unpackedRange(at) },
  ...(files > 1 ? { containerName: `${files} files` } : {}),
});

/** One edit of the registry for entities of the article; the client has sent the registry's text. */
function registerAnswer(
  { reading }: Analysed,
  { entities: ids, registry }: RegisterParams,
  { client }: Services,
): RegisterResult {
  const entities = reading.articles.flatMap((article) => article.entities);
  const wanted = [...new Set(ids)].flatMap((id) => entities.find((entity) => entity.id === id) ?? []);
  const result = addToRegistry(registry, wanted);
  if ("refused" in result) return { refused: client.say(result.refused) };
  const document = TextDocument.create("", "json", 0, registry);
  return {
    edit: jsonEditOf(document, result.edit),
    added: result.added.map(({ id, name }) => ({ id, name })),
  };
}

export const corpusFeatures: readonly Feature[] = [
  onDocument<ReferenceParams, Location[]>(
    ReferencesRequest.method,
    { referencesProvider: true },
    [],
    (analysed, { position }, services) => withCorpus(analysed, position, "mentions", services),
  ),
  onDocument<PositionParams, readonly Location[]>(
    quotationsOfRequest.method,
    {},
    [],
    (analysed, { position }, services) => withCorpus(analysed, position, "quotations", services),
  ),
  onDocument<RegisterParams, RegisterResult>(registerRequest.method, {}, notOpen, registerAnswer),
  {
    capability: () => ({ workspaceSymbolProvider: true }),
    listen: ({ guard, indexes }) =>
      guard.onRequest<WorkspaceSymbolParams, WorkspaceSymbol[]>(
        WorkspaceSymbolRequest.method,
        async ({ query }) => workspaceSymbols(query, indexes.everyFile).map(symbolOf),
      ),
  },
];
