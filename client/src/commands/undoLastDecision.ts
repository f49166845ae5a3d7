import { l10n } from "vscode";
import { say } from "./say";
import type { Command } from "./services";

/** Takes the last rejection or ignored finding back; what is written into the text is undone as every edit is. */
export const undoLastDecision: Command = async ({ decisions }) => {
  say(
    (await decisions.undoLast())
      ? l10n.t("The last decision is taken back.")
      : l10n.t("There is no decision to take back."),
  );
};
