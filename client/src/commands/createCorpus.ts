import { l10n, Uri, type WorkspaceFolder, window, workspace } from "vscode";
import { type Association, associateTextFiles } from "../corpus/associate";
import { corpusFiles } from "../corpus/corpusFiles";
import { configName } from "../corpus/nearestConfig";
import { readUtf8 } from "../corpus/readUtf8";
import { say } from "./say";
import type { Command } from "./services";

const content = `${JSON.stringify({ include: ["**/*.txt"] }, null, 2)}\n`;

/**
 * Writes `quotidian.json` and, if the user wants, `files.associations`. The button in the side bar has said
 * that it writes both (`{associate: true}`); the command asks.
 */
export const createCorpus: Command = async (_services, argument) => {
  const folder = await pickFolder();
  if (folder === undefined) return;
  const config = Uri.joinPath(folder.uri, configName);
  if ((await readUtf8(config)) !== null) {
    say(l10n.t("This folder has a quotidian.json already."));
    await window.showTextDocument(config);
    return;
  }
  const associate = isAssociate(argument) ? true : await askToAssociate(folder);
  if (associate === undefined) return;
  await workspace.fs.writeFile(config, new TextEncoder().encode(content));
  say(report(associate ? await associateTextFiles() : "unwanted"));
  if (window.activeTextEditor === undefined)
    await window.showTextDocument(await firstArticle(folder, config));
};

/** Whoever wants articles read wants to see one; the configuration where there is none. */
async function firstArticle({ uri: folder }: WorkspaceFolder, config: Uri): Promise<Uri> {
  const [first] = await corpusFiles({ folder, config, text: content });
  return first ?? config;
}

const isAssociate = (argument: unknown): boolean =>
  typeof argument === "object" && argument !== null && "associate" in argument && argument.associate === true;

async function pickFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) say(l10n.t("Open a folder first: a corpus is a folder of articles."));
  if (folders.length > 1) return window.showWorkspaceFolderPick();
  return folders[0];
}

/** Undefined: the user has thought better of it. */
async function askToAssociate(folder: WorkspaceFolder): Promise<boolean | undefined> {
  const picked = await window.showQuickPick(
    [
      {
        label: l10n.t("Read All .txt Files as News Articles"),
        detail: l10n.t("Writes quotidian.json, and files.associations in this workspace's settings."),
        associate: true,
      },
      {
        label: l10n.t("Write quotidian.json Only"),
        detail: l10n.t("The files that it includes become news articles when they are opened."),
        associate: false,
      },
    ],
    { title: l10n.t("Create a Corpus in {0}", folder.name) },
  );
  return picked?.associate;
}

function report(association: Association): string {
  if (association === "written")
    return l10n.t("Wrote quotidian.json and files.associations: .txt is News Article here.");
  if (association === "taken")
    return l10n.t("Wrote quotidian.json. files.associations had a language for .txt: kept.");
  if (association === "refused")
    return l10n.t("Wrote quotidian.json. The workspace's settings could not be changed.");
  return l10n.t("Wrote quotidian.json.");
}
