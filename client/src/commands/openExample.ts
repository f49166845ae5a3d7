import { commands, type TextDocument, Uri, window, workspace } from "vscode";
import { articleLanguage, isArticle } from "../articles/article";
import { readText } from "../corpus/readText";
import type { Command } from "./services";

/** What a step of the walkthrough does in the example: its own page is in front, so there is no article to do it in. */
const steps: ReadonlySet<unknown> = new Set(["quotidian.nextWithoutSpeaker", "quotidian.review"]);

/**
 * Opens a copy of an article that comes with the extension, to try things on: nothing of it is on disk. A copy that is open
 * comes to the front as it is. `{then: "quotidian.review"}` goes on with that.
 */
export const openExample: Command = async ({ context }, argument) => {
  const content = await readText(Uri.joinPath(context.extensionUri, "examples", "foghorn-talks.txt"));
  if (content === null) throw new Error("The example article is missing from the extension.");
  const open = workspace.textDocuments.find((document) => isCopy(document, content));
  await window.showTextDocument(
    open ?? (await workspace.openTextDocument({ language: articleLanguage, content })),
  );
  const then = thenOf(argument);
  if (then !== undefined) await commands.executeCommand(then);
};

/** Annotated or not, it has its headline. */
const isCopy = (document: TextDocument, content: string): boolean =>
  document.isUntitled && isArticle(document) && document.lineAt(0).text === content.split(/\r?\n/u)[0];

function thenOf(argument: unknown): string | undefined {
  if (typeof argument !== "object" || argument === null || !("then" in argument)) return undefined;
  return typeof argument.then === "string" && steps.has(argument.then) ? argument.then : undefined;
}
