import { l10n, ProgressLocation, Uri, window, workspace } from "vscode";
import type { FormatRow } from "../../../server/src/protocol";
import { baseName } from "../corpus/corpusFiles";
import { askWhat, type Choice } from "../export/askWhat";
import { askWhere, isOneFile } from "../export/askWhere";
import { clashIn, clashText } from "../export/clash";
import { askFormat } from "../export/formats";
import { isAllLeftOut, leftOutTexts } from "../export/leftOut";
import { lossText } from "../export/lossText";
import { makePieces, type Pieces } from "../export/pieces";
import { requestedIn } from "../export/request";
import { exportScopes } from "../export/scopes";
import { mayReplace, type Target, targetsOf, withoutUnchanged } from "../export/targets";
import { say } from "./say";
import type { Command, Services } from "./services";

/** Writes the annotations of an article or a corpus in another format: which format, what of it, where. */
export const exportAnnotations: Command = async (services, argument) => {
  const title = l10n.t("Export Annotations");
  const requested = requestedIn(argument);
  const scopes = await exportScopes(services.article.document);
  const [first] = scopes;
  if (first === undefined) {
    say(noArticle());
    return;
  }
  const format = await askFormat(services.call, title, requested.format);
  if (format === undefined) return;
  const { which } = requested;
  const choice = which === undefined ? await askWhat(scopes, title) : { scope: first, which };
  if (choice?.scope.files.length === 0) {
    say(noArticle());
    return;
  }
  const where = choice && (requested.uri ?? (await askWhere(format, choice.scope, title)));
  if (choice === undefined || where === undefined) return;
  const pieces = await makeWithProgress(services, format, choice);
  if (pieces === undefined) return;
  if (isAllLeftOut(pieces, choice.scope.files.length)) {
    void window.showWarningMessage(leftOutTexts(pieces, l10n.t).join(" "));
    return;
  }
  const targets = targetsOf(format, pieces, where, isOneFile(format, choice.scope));
  const fresh = await withoutUnchanged(targets);
  const clash = clashIn(
    targets.map(({ uri }) => uri.toString()),
    fresh.map(({ uri }) => uri.toString()),
    choice.scope.files.map((file) => file.toString()),
  );
  if (clash !== null) {
    void window.showWarningMessage(clashText({ ...clash, file: nameOf(Uri.parse(clash.file)) }, l10n.t));
    return;
  }
  if (!(await mayReplace(fresh, where))) return;
  for (const { uri, content } of fresh) {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  }
  tell(pieces, targets, choice);
};

const makeWithProgress = (
  { call }: Services,
  format: FormatRow,
  choice: Choice,
): Thenable<Pieces | undefined> =>
  window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t("Exporting annotations"), cancellable: true },
    (progress, token) => {
      const increment = 100 / choice.scope.files.length;
      const done = (files: number): void => progress.report({ increment: files * increment });
      return makePieces(call, format, choice, done, token);
    },
  );

/** In the status bar; what the format could not hold waits until it has been read. */
function tell(pieces: Pieces, targets: readonly Target[], { scope }: Choice): void {
  const written = writtenText(targets, scope.files.length - pieces.unreadable - pieces.unread.length);
  const left = [...leftOutTexts(pieces, l10n.t), lossText(pieces.losses, l10n.t)];
  const sentences = [written, ...left].filter((sentence) => sentence !== "");
  if (sentences.length === 1) say(written);
  else void window.showInformationMessage(sentences.join(" "));
}

function writtenText(targets: readonly Target[], articles: number): string {
  const [first] = targets;
  if (targets.length === 1 && first !== undefined) {
    return articles === 1
      ? l10n.t("Wrote {0}: the annotations of 1 file.", nameOf(first.uri))
      : l10n.t("Wrote {0}: the annotations of {1} files.", nameOf(first.uri), articles);
  }
  return articles === 1
    ? l10n.t("Wrote {0} files: the annotations of 1 article.", targets.length)
    : l10n.t("Wrote {0} files: the annotations of {1} articles.", targets.length, articles);
}

const noArticle = (): string => l10n.t("There is no news article to export annotations from.");

const nameOf = (uri: Uri): string => baseName(uri);
