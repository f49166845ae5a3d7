import { l10n } from "vscode";
import { say } from "./say";
import type { Command } from "./services";

export const restartServer: Command = async ({ client }) => {
  if (client.needsStop()) await client.stop();
  await client.start();
  say(l10n.t("Quotidian's language server has restarted."));
};
