import { l10n, Uri } from "vscode";
import { say } from "./say";
import type { Command } from "./services";

/** Remembers that a finding, or all of its kind in a file, need not be shown; what a quick fix of a problem runs. */
export const ignore: Command = async ({ decisions }, argument) => {
  const wanted = readWanted(argument);
  if (wanted === undefined) return;
  await decisions.add(Uri.parse(wanted.uri), wanted.line);
  say(l10n.t("Ignored. “Undo Last Decision” takes it back."));
};

function readWanted(argument: unknown): { readonly uri: string; readonly line: string } | undefined {
  if (typeof argument !== "object" || argument === null) return undefined;
  const { uri, line } = argument as Readonly<Record<string, unknown>>;
  return typeof uri === "string" && typeof line === "string" ? { uri, line } : undefined;
}
