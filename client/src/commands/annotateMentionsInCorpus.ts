import {
  l10n,
  ProgressLocation,
  TextEdit,
  Uri,
  WorkspaceEdit,
  type WorkspaceEditEntryMetadata,
  window,
  workspace,
} from "vscode";
import {
  type EntityRef,
  entityRefRequest,
  type MentionsInResult,
  mentionsBesideRequest,
  mentionsInRequest,
} from "../../../server/src/protocol";
import { isReadOnly } from "../articles/article";
import { corpusFiles } from "../corpus/corpusFiles";
import { type Corpus, nearestCorpus } from "../corpus/nearestConfig";
import { readTexts } from "../corpus/readText";
import { toRange } from "../ranges";
import { chooseFiles } from "../sidecar/chooseFiles";
import { writeSidecar } from "../sidecar/writeSidecar";
import { placeOf } from "./place";
import { say } from "./say";
import type { Command, Services } from "./services";

/** Files that go to the server in one request. */
const batchSize = 20;

/** Annotates every mention, in the whole corpus, of what the cursor is on; VS Code shows all edits before any is made. */
export const annotateMentionsInCorpus: Command = async (services, argument) => {
  const place = await placeOf(argument);
  const [selection] = place?.selections ?? [];
  if (place === undefined || selection === undefined) return;
  const { uri } = place.document;
  const [corpus, entity] = await Promise.all([
    nearestCorpus(uri),
    services.call(entityRefRequest, { uri: uri.toString(), position: selection.start }),
  ]);
  if (entity === null) return say(l10n.t("There is no name at the cursor."));
  if (corpus === undefined) return say(l10n.t("This article is in no corpus."));
  const found = await findWithProgress(services, corpus, entity);
  if (found === undefined) return;
  if (found.length === 0) return say(l10n.t("Every mention is annotated already."));
  const inText = found.filter(({ file }) => file.edits !== null);
  const current = await currentOf(inText);
  const changed = inText.length - current.length;
  if (changed > 0) say(changedText(changed));
  await annotateTexts(entity, current);
  await annotateBeside(
    services,
    corpus,
    entity,
    found.filter(({ file }) => file.edits === null),
  );
};

async function annotateTexts({ name }: EntityRef, found: readonly Found[]): Promise<void> {
  const edit = new WorkspaceEdit();
  // One heading for all files, so that grouped by type one key ticks them all.
  const metadata: WorkspaceEditEntryMetadata = {
    needsConfirmation: true,
    label: l10n.t("Annotate {0}", name),
    description: mentionsText(found.reduce((sum, { file }) => sum + file.count, 0)),
  };
  for (const { file } of found) await addTo(edit, file, metadata);
  if (edit.size > 0) await workspace.applyEdit(edit, { isRefactoring: true });
}

/** Where annotations are kept beside the articles, the user sees how many come to which, and each file is written whole. */
async function annotateBeside(
  { call }: Services,
  { folder }: Corpus,
  entity: EntityRef,
  beside: readonly Found[],
): Promise<void> {
  if (beside.length === 0) return;
  const title = l10n.t("Annotate every mention of {0} in these articles", entity.name);
  const files = beside.map(({ file }) => file);
  const chosen = new Set(await chooseFiles(files, folder, title, mentionsText));
  if (chosen.size === 0) return;
  let count = 0;
  let leftOut = 0;
  for (const each of beside.filter(({ file: { uri } }) => chosen.has(uri)))
    if (await writeMentions(call, entity, each)) count += each.file.count;
    else leftOut += 1;
  const done = count === 1 ? l10n.t("Annotated 1 mention.") : l10n.t("Annotated {0} mentions.", count);
  say(leftOut === 0 ? done : `${done} ${leftOutText(leftOut)}`);
}

/** False: the article or what is annotated in it has changed since it was listed, or nothing can be written beside it. */
async function writeMentions(call: Services["call"], entity: EntityRef, found: Found): Promise<boolean> {
  const [current] = await currentOf([found]);
  const sidecar =
    current && (await call(mentionsBesideRequest, { entity, uri: found.file.uri, text: found.text }));
  if (!sidecar) return false;
  await writeSidecar(sidecar);
  return true;
}

const leftOutText = (count: number): string =>
  count === 1
    ? l10n.t("1 file is left out: it has changed meanwhile, or nothing can be written beside it.")
    : l10n.t(
        "{0} files are left out: they have changed meanwhile, or nothing can be written beside them.",
        count,
      );

const mentionsText = (count: number): string =>
  count === 1 ? l10n.t("1 mention") : l10n.t("{0} mentions", count);

/** The edits for one file and the text that they were worked out for. */
interface Found {
  readonly text: string;
  readonly file: MentionsInResult["files"][number];
}

/** Those whose text is still the same: in another one the edits would be at the wrong words. */
async function currentOf(found: readonly Found[]): Promise<readonly Found[]> {
  const texts = await readTexts(found.map(({ file }) => file.uri));
  return found.filter(({ text }, i) => texts[i] === text);
}

const changedText = (count: number): string =>
  count === 1
    ? l10n.t("1 file has changed meanwhile and is left out.")
    : l10n.t("{0} files have changed meanwhile and are left out.", count);

/** Undefined: the user has cancelled. */
function findWithProgress(
  { call }: Services,
  corpus: Corpus,
  entity: EntityRef,
): Thenable<readonly Found[] | undefined> {
  const title = l10n.t("Looking for mentions of {0}", entity.name);
  return window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const found: Found[] = [];
      const files = await corpusFiles(corpus, token);
      for (let at = 0; at < files.length; at += batchSize) {
        if (token.isCancellationRequested) return undefined;
        const batch = files.slice(at, at + batchSize).map(String);
        const texts = await readTexts(batch);
        const readable = batch.flatMap((uri, i) => (texts[i] ? [{ uri, text: texts[i] }] : []));
        const result = await call(mentionsInRequest, { entity, files: readable }, token);
        for (const file of result.files) {
          const read = readable.find(({ uri }) => uri === file.uri);
          if (read !== undefined) found.push({ text: read.text, file });
        }
        progress.report({ increment: (100 * batch.length) / files.length });
      }
      return found;
    },
  );
}

async function addTo(
  edit: WorkspaceEdit,
  { uri, edits }: Found["file"],
  metadata: WorkspaceEditEntryMetadata,
): Promise<void> {
  const file = Uri.parse(uri);
  if (edits === null || (await isReadOnly(file))) return;
  edit.set(
    file,
    edits.map(({ range, newText }): [TextEdit, WorkspaceEditEntryMetadata] => [
      TextEdit.replace(toRange(range), newText),
      metadata,
    ]),
  );
}
