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
import { renameEntry } from "../corpus/registryPlaces";
import { renameableAt, renameEdits, whyNot } from "../features/rename";
import { parseMarkup } from "../markup/parse";
import { type ReadFilesParams, readFilesRequest } from "../protocol";
import { type Message, message } from "../text/message";
import { jsonEditOf, offsetOf, rangeOf, textEditOf } from "./convert";
import type { Analysed } from "./documents";
import { Refusal } from "./errors";
import type { Feature } from "./feature";
import type { Client, Services } from "./services";
import { nameOf } from "./uris";

/** What is to be changed in one file. `version`: null for a file that is not open. */
interface FileEdits {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: readonly TextEdit[];
}

const refuse = (why: Message): never => {
  throw new Refusal(why);
};

/** The id at a position; an error for the user where there is none. */
function idAt({ document, reading, governing }: Analysed, position: RenameParams["position"]) {
  const found = renameableAt(reading, offsetOf(document, position), governing.corpus.registry);
  return "refused" in found ? refuse(found.refused) : found;
}

/** An id of the registry is renamed in the registry and in all files of the corpus; any other is the article's own. */
async function renamed(analysed: Analysed, params: RenameParams, services: Services): Promise<WorkspaceEdit> {
  const { document, reading, governing } = analysed;
  const { id } = idAt(analysed, params.position);
  const reason = whyNot(id, params.newName, governing.corpus.registry);
  if (reason !== null) refuse(reason);
  const isShared = governing.corpus.registry.some((entry) => entry.id === id);
  if (isShared && !services.indexes.isComplete(governing))
    refuse(message("The corpus is still being read. Try again in a moment."));
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
        ...(await otherFiles(analysed, id, params.newName, services)),
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
  { document, governing }: Analysed,
  id: string,
  newId: string,
  { connection, documents, indexes }: Services,
): Promise<readonly FileEdits[]> {
  const uris = [...indexes.files(governing)]
    .filter(([uri, { summary }]) => uri !== document.uri && summary.ids.includes(id))
    .map(([uri]) => uri);
  const closed = uris.filter((uri) => documents.get(uri) === undefined);
  const texts = await connection.sendRequest<readonly (string | null)[]>(readFilesRequest.method, {
    uris: closed,
  } satisfies ReadFilesParams);
  return uris.flatMap((uri): readonly FileEdits[] => {
    const open = documents.get(uri);
    const text = open?.getText() ?? texts[closed.indexOf(uri)] ?? null;
    if (text === null) return [];
    const other = open ?? TextDocument.create(uri, "news-article", 0, text);
    const edits = renameEdits(parseMarkup(text), id, newId, governing.corpus.registry).map((edit) =>
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
