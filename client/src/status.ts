import { Disposable, l10n, StatusBarAlignment, type StatusBarItem, window } from "vscode";
import type { ActiveArticle } from "./articles/activeArticle";
import type { Overviews } from "./overviews";
import { statusLabel, statusText, statusTooltip } from "./statusText";

/** The one item in the status bar: how many quotations, how many without a speaker. Articles only. */
export function createStatus(article: ActiveArticle, overviews: Overviews): Disposable {
  const item = window.createStatusBarItem("quotidian.status", StatusBarAlignment.Right, 100);
  item.name = "Quotidian";
  item.command = "quotidian.quotations.focus";
  const update = () => show(item, article, overviews);
  update();
  return Disposable.from(item, article.onDidChange(update), overviews.onDidChange(update));
}

function show(item: StatusBarItem, { document }: ActiveArticle, overviews: Overviews): void {
  const counts = document === undefined ? undefined : overviews.get(document)?.counts;
  if (counts === undefined) {
    item.hide();
    return;
  }
  item.text = statusText(counts, l10n.t);
  item.tooltip = statusTooltip(counts, l10n.t);
  item.accessibilityInformation = { label: statusLabel(counts, l10n.t) };
  item.show();
}
