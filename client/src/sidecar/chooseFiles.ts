import { Disposable, type QuickPickItem, Uri, window } from "vscode";
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
export function chooseFiles(
  files: readonly CountedFile[],
  folder: Uri,
  title: string,
  describe: (count: number) => string,
): Promise<readonly string[] | undefined> {
  // Not showQuickPick, whose rows come after the list: who presses Enter in between would have chosen none.
  const pick = window.createQuickPick<FileItem>();
  pick.title = title;
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.items = files.map(
    ({ uri, count }): FileItem => ({
      label: nameInCorpus(Uri.parse(uri), folder),
      description: describe(count),
      uri,
    }),
  );
  pick.selectedItems = pick.items;
  return new Promise((resolve) => {
    const subscriptions = Disposable.from(
      pick,
      pick.onDidAccept(() => {
        resolve(pick.selectedItems.map(({ uri }) => uri));
        pick.hide();
      }),
      pick.onDidHide(() => {
        resolve(undefined);
        subscriptions.dispose();
      }),
    );
    pick.show();
  });
}
