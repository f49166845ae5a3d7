import { l10n, languages, type TextDocument, type Uri, window, workspace } from "vscode";
import { articleLanguage } from "../articles/article";
import { say } from "./say";
import type { Command } from "./services";

/** Files offered where none is open. */
const most = 1000;

/** Reads the active file as a news article, now and whenever it is opened again in this workspace. */
export const readAsArticle: Command = async ({ remembered }) => {
  const document = window.activeTextEditor?.document ?? (await pickDocument());
  if (document === undefined) return;
  const article = await languages.setTextDocumentLanguage(document, articleLanguage);
  if (!article.isUntitled) await remembered.add(article.uri);
};

/** The button in the side bar works without an open file too. */
async function pickDocument(): Promise<TextDocument | undefined> {
  const files = await workspace.findFiles("**/*.txt", undefined, most);
  if (files.length === 0) {
    say(l10n.t("There is no text file in this workspace."));
    return undefined;
  }
  const picked = await window.showQuickPick(files.map(row).sort(byLabel), {
    title: l10n.t("Read a File as a News Article"),
    placeHolder: l10n.t("Which file is a news article?"),
  });
  return picked && (await window.showTextDocument(picked.uri)).document;
}

const row = (uri: Uri) => ({ label: workspace.asRelativePath(uri), uri });

const byLabel = (a: { label: string }, b: { label: string }): number => (a.label < b.label ? -1 : 1);
