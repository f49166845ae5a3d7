import { l10n } from "vscode";
import { undoLastAnnotation } from "../sidecar/history";
import { say } from "./say";
import type { Command } from "./services";

/**
 * Takes the last annotation of the active article back where it is kept in a file of its own, else the last rejection or
 * ignored finding; what is written into the text is undone as every edit is.
 */
export const undoLastDecision: Command = async ({ article, call, decisions }) => {
  const { document } = article;
  const isUndone =
    (document !== undefined && (await undoLastAnnotation(call, document))) || (await decisions.undoLast());
  say(isUndone ? l10n.t("The last decision is taken back.") : l10n.t("There is no decision to take back."));
};
