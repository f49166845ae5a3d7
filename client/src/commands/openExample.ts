import { commands, type TextDocument, Uri, window, workspace } from "vscode";
import { articleLanguage, isArticle } from "../articles/article";
import { setContext } from "../contextKeys";
import { readText } from "../corpus/readText";
import type { Command } from "./services";

/**
 * What a step of the walkthrough does in the example: its own page is in front, so there is no article to do it in. VS Code
 * sees no command that an extension runs itself, so a context key ticks the step.
 */
const steps = new Map<unknown, Step>([
  ["quotidian.nextWithoutSpeaker", "quotidian.soughtInExample"],
  ["quotidian.review", "quotidian.reviewedExample"],
]);

type Step = "quotidian.soughtInExample" | "quotidian.reviewedExample";

const copies = new WeakSet<TextDocument>();

/**
 * Opens a copy of an article that comes with the extension, to try things on: nothing of it is on disk. A copy that is open
 * comes to the front as it is. `{then: "quotidian.review"}` goes on with that.
 */
export const openExample: Command = async ({ context }, argument) => {
  const content = await readText(Uri.joinPath(context.extensionUri, "examples", "foghorn-talks.txt"));
  if (content === null) throw new Error("The example article is missing from the extension.");
  const copy =
    workspace.textDocuments.find((document) => isCopy(document, content)) ??
    (await workspace.openTextDocument({ language: articleLanguage, content }));
  copies.add(copy);
  await window.showTextDocument(copy);
  const then = thenOf(argument);
  const step = steps.get(then);
  if (then === undefined || step === undefined) return;
  await commands.executeCommand(then);
  setContext(step, true);
};

/** One from before a reload has its headline, unless that has been annotated. */
const isCopy = (document: TextDocument, content: string): boolean =>
  document.isUntitled &&
  isArticle(document) &&
  (copies.has(document) || document.lineAt(0).text === content.split(/\r?\n/u)[0]);

function thenOf(argument: unknown): string | undefined {
  if (typeof argument !== "object" || argument === null || !("then" in argument)) return undefined;
  return typeof argument.then === "string" ? argument.then : undefined;
}
