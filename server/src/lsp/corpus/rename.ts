import {
  type ChangeAnnotation,
  type PrepareRenameParams,
  PrepareRenameRequest,
  type PrepareRenameResult,
  type RenameParams,
  RenameRequest,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { renameEntry } from "../../corpus/registryPlaces";
import { renameEdits } from "../../features/rename";
import { parseMarkup } from "../../markup/parse";
import { type ReadFilesParams, readFilesRequest } from "../../protocol";
import { jsonEditOf, rangeOf, textEditOf } from "../convert";
import type { Analysed } from "../documents";
import type { Feature } from "../feature";
import type { Client, Services } from "../services";
import { nameOf } from "../uris";
import { idAt, mayRename, namingFiles } from "./renameable";

/** What is to be changed in one file. `version`: null for a file that is not open. */
interface FileEdits {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
}

/** An id of the registry is renamed in the registry and in all files of the corpus; any other is the article's own. */
async function renamed(analysed: Analysed, params: RenameParams, services: Services): Promise<WorkspaceEdit> {
  const { document, reading, governing } = analysed;
  const { id, isShared } = mayRename(analysed, params.position, params.newName, services.indexes);
  const own: FileEdits = {
    uri: document.uri,
    version: document.version,
    edits: renameEdits(reading.marked, id, params.newName, governing.corpus.registry).map((edit) =>
      textEditOf(document, edit),
    ),
  };
  const others = isShared
    ? [
        ...(await registryEdits(document.uri, id, params.newName, services)),
        // Beside the articles it is renamed by a request of our client's.
        ...(reading.marked.kept === "beside" ? [] : await otherFiles(analysed, id, params.newName, services)),
      ]
    : [];
  return editOf(
    services.client,
    [own, ...others].filter(({ edits }) => edits.length > 0),
  );
}

async function registryEdits(
  uri: string,
  id: string,
  newId: string,
  { configs }: Services,
): Promise<readonly FileEdits[]> {
  const { registry } = await configs.find(uri);
  const edit = registry && renameEntry(registry.text, id, newId);
  if (!registry || !edit) return [];
  const document = TextDocument.create(registry.uri, "json", 0, registry.text);
  return [{ uri: registry.uri, version: null, edits: [jsonEditOf(document, edit)] }];
}

/** The files whose annotations name the id, read anew, so that no edit rests on what has changed since. */
async function otherFiles(
  analysed: Analysed,
  id: string,
  newId: string,
  { connection, documents, indexes }: Services,
): Promise<readonly FileEdits[]> {
  const uris = namingFiles(analysed, id, indexes);
  const closed = uris.filter((uri) => documents.get(uri) === undefined);
  const texts = await connection.sendRequest<readonly (string | null)[]>(readFilesRequest.method, {
    uris: closed,
  } satisfies ReadFilesParams);
  return uris.flatMap((uri): readonly FileEdits[] => {
    const open = documents.get(uri);
    const text = open?.getText() ?? texts[closed.indexOf(uri)] ?? null;
    if (text === null) return [];
    const other = open ?? TextDocument.create(uri, "news-article", 0, text);
    const edits = renameEdits(parseMarkup(text), id, newId, analysed.governing.corpus.registry).map((edit) =>
      textEditOf(other, edit),
    );
    return [{ uri, version: open?.version ?? null, edits }];
  });
}

/** More than one file: the client shows all of it before anything is changed, where it can. */
function editOf({ capabilities }: Client, files: readonly FileEdits[]): WorkspaceEdit {
  const { documentChanges, changeAnnotationSupport } = capabilities.workspace?.workspaceEdit ?? {};
  if (!documentChanges)
    return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, [...edits]])) };
  const isPreviewed = files.length > 1 && changeAnnotationSupport !== undefined;
  const annotated = (uri: string, edits: readonly TextEdit[]) =>
    edits.map((edit) => (isPreviewed ? { ...edit, annotationId: uri } : edit));
  return {
    documentChanges: files.map(({ uri, version, edits }) =>
      TextDocumentEdit.create({ uri, version }, annotated(uri, edits)),
    ),
    ...(isPreviewed ? { changeAnnotations: annotationsOf(files) } : {}),
  };
}

const annotationsOf = (files: readonly FileEdits[]): Record<string, ChangeAnnotation> =>
  Object.fromEntries(
    files.map(({ uri, edits }) => [
      uri,
      {
        label: labelOf(uri, edits.length),
        description: "Ids only; no word changes.",
        needsConfirmation: true,
      },
    ]),
  );

/** `story.txt: 3 ids`. */
const labelOf = (uri: string, count: number): string =>
  `${nameOf(uri)}: ${count} ${count === 1 ? "id" : "ids"}`;

export const rename: Feature = {
  capability: ({ capabilities }) => ({
    renameProvider: capabilities.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  listen: (services) => {
    const { guard } = services;
    guard.onDocument<PrepareRenameParams, PrepareRenameResult | null>(
      PrepareRenameRequest.method,
      null,
      (analysed, { position }) => {
        const { id, span } = idAt(analysed, position);
        return { range: rangeOf(analysed.document, span), placeholder: id };
      },
    );
    guard.onDocument<RenameParams, WorkspaceEdit | null>(RenameRequest.method, null, (analysed, params) =>
      renamed(analysed, params, services),
    );
  },
};
