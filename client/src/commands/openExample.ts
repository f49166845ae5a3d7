import { Uri, window, workspace } from "vscode";
import { articleLanguage } from "../articles/article";
import { readText } from "../corpus/readText";
import type { Command } from "./services";

/** Opens a copy of an article that comes with the extension, to try things on: nothing of it is on disk. */
export const openExample: Command = async ({ context }) => {
  const content = await readText(Uri.joinPath(context.extensionUri, "examples", "foghorn-talks.txt"));
  if (content === null) throw new Error("The example article is missing from the extension.");
  await window.showTextDocument(await workspace.openTextDocument({ language: articleLanguage, content }));
};
