import { l10n, ProgressLocation, Uri, window, workspace } from "vscode";
import { baseName } from "../corpus/corpusFiles";
import { askWhat, type Choice } from "../export/askWhat";
import { exportScopes } from "../export/scopes";
import { makeTable, type Table } from "../export/table";
import { say } from "./say";
import type { Command, Services } from "./services";

/** Without it, Excel takes UTF-8 for something else. */
const byteOrderMark = "\uFEFF";

/** Saves a CSV table of quotations, of one article or a whole corpus. */
export const exportQuotations: Command = async (services) => {
  const scopes = await exportScopes(services.article.document);
  if (scopes.length === 0) say(l10n.t("There is no news article to export quotations from."));
  const choice = scopes.length > 0 ? await askWhat(scopes) : undefined;
  const target = choice && (await askWhere(choice));
  if (choice === undefined || target === undefined) return;
  const table = await makeWithProgress(services, choice);
  if (table === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(`${byteOrderMark}${table.csv}`));
  say(report(table, choice, target));
};

function askWhere({ scope }: Choice): Thenable<Uri | undefined> {
  const defaultUri = scope.folder && Uri.joinPath(scope.folder, "quotations.csv");
  return window.showSaveDialog({
    title: l10n.t("Export Quotations"),
    filters: { CSV: ["csv"] },
    ...(defaultUri && { defaultUri }),
  });
}

const makeWithProgress = ({ call }: Services, choice: Choice): Thenable<Table | undefined> =>
  window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t("Exporting quotations"), cancellable: true },
    (progress, token) => {
      const increment = 100 / choice.scope.files.length;
      return makeTable(call, choice, (files) => progress.report({ increment: files * increment }), token);
    },
  );

function report({ unreadable }: Table, { scope }: Choice, target: Uri): string {
  const written = l10n.t(
    "Wrote {0}: the quotations of {1} files.",
    baseName(target),
    scope.files.length - unreadable,
  );
  return unreadable === 0 ? written : `${written} ${l10n.t("{0} files could not be read.", unreadable)}`;
}
