import { l10n } from "vscode";
import { refusesReadOnly } from "./annotate";
import { say } from "./say";
import type { Command } from "./services";

/** Asks who said each quotation of the article that nobody has confirmed; while a review goes on, brings it back. */
export const review: Command = async ({ article: { document }, overviews, reviews }) => {
  if (document === undefined) say(l10n.t("This works in a news article only."));
  else if (!(await refusesReadOnly(overviews, document))) await reviews.start(document);
};
