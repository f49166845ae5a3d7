import { Disposable, l10n, StatusBarAlignment, type StatusBarItem, window } from "vscode";
import type { ActiveArticle } from "./articles/activeArticle";
import type { Overviews } from "./overviews";
import type { Reviews } from "./review/reviews";
import { reviewLabel, reviewText, statusLabel, statusText, statusTooltip } from "./statusText";

/** The one item in the status bar: how many quotations, how many without a speaker. Articles only. */
export function createStatus(article: ActiveArticle, overviews: Overviews, reviews: Reviews): Disposable {
  const item = window.createStatusBarItem("quotidian.status", StatusBarAlignment.Right, 100);
  item.name = "Quotidian";
  item.command = "quotidian.review";
  const update = () => show(item, article, overviews, reviews);
  update();
  return Disposable.from(
    item,
    article.onDidChange(update),
    overviews.onDidChange(update),
    reviews.onDidChange(update),
  );
}

function show(
  item: StatusBarItem,
  { document }: ActiveArticle,
  overviews: Overviews,
  { progress }: Reviews,
): void {
  const counts = document === undefined ? undefined : overviews.get(document)?.counts;
  if (counts === undefined) {
    item.hide();
    return;
  }
  item.text = progress === undefined ? statusText(counts, l10n.t) : reviewText(progress, l10n.t);
  item.tooltip = statusTooltip(counts, l10n.t);
  item.accessibilityInformation = {
    label: progress === undefined ? statusLabel(counts, l10n.t) : reviewLabel(progress, l10n.t),
  };
  item.show();
}
