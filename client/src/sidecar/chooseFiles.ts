import { type QuickPickItem, Uri, window } from "vscode";
import { nameInCorpus } from "../corpus/corpusFiles";

/** A file beside which annotations are to be written, and how many. */
export interface CountedFile {
  readonly uri: string;
  readonly count: number;
}

interface FileItem extends QuickPickItem {
  readonly uri: string;
}

/**
 * What stands for VS Code's preview of edits where no text is edited: the user sees how much changes beside which articles,
 * and unticks what is not to be. Undefined: nothing is to be done.
 *
 * @param folder that names count from
 */
export async function chooseFiles(
  files: readonly CountedFile[],
  folder: Uri,
  title: string,
  describe: (count: number) => string,
): Promise<readonly string[] | undefined> {
  const items = files.map(
    ({ uri, count }): FileItem => ({
      label: nameInCorpus(Uri.parse(uri), folder),
      description: describe(count),
      picked: true,
      uri,
    }),
  );
  const chosen = await window.showQuickPick(items, { title, canPickMany: true, matchOnDescription: true });
  return chosen?.map(({ uri }) => uri);
}
