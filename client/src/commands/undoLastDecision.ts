import { l10n } from "vscode";
import { undoLastAnnotation } from "../sidecar/history";
import { say } from "./say";
import type { Command } from "./services";

/**
 * Takes the last of these back: an annotation of the active article where it is kept in a file of its own, a rejection, an
 * ignored finding; what is written into the text is undone as every edit is.
 */
export const undoLastDecision: Command = async ({ article, call, decisions }) => {
  const { document } = article;
  const isUndone =
    (document !== undefined && (await undoLastAnnotation(call, document, decisions.lastTime))) ||
    (await decisions.undoLast());
  say(isUndone ? l10n.t("The last decision is taken back.") : l10n.t("There is no decision to take back."));
};
