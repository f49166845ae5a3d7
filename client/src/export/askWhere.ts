import { l10n, Uri, window } from "vscode";
import type { FormatRow } from "../../../server/src/protocol";
import { baseName } from "../corpus/corpusFiles";
import type { Scope } from "./scopes";

/** Does the export make one file that the user can name? Else a folder gets a file for each article. */
export const isOneFile = (format: FormatRow, { files }: Scope): boolean =>
  format.files === "corpus" || files.length === 1;

/** The file or the folder to write to. Undefined: the user has thought better of it. */
export async function askWhere(format: FormatRow, scope: Scope, title: string): Promise<Uri | undefined> {
  const [extension = ""] = format.extensions;
  if (isOneFile(format, scope)) {
    const [only] = scope.files;
    const name =
      format.files === "corpus" || only === undefined
        ? `quotations${extension}`
        : withExtension(baseName(only), extension);
    const defaultUri = scope.folder && Uri.joinPath(scope.folder, name);
    return window.showSaveDialog({
      title,
      filters: { [format.label]: [extension.slice(1)] },
      ...(defaultUri && { defaultUri }),
    });
  }
  const folders = await window.showOpenDialog({
    title,
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: l10n.t("Export Here"),
    ...(scope.folder && { defaultUri: scope.folder }),
  });
  return folders?.[0];
}

/** `a/night-ferry.txt`, `.ann` → `a/night-ferry.ann` */
export const withExtension = (name: string, extension: string): string =>
  `${name.replace(/\.[^./]*$/u, "")}${extension}`;
