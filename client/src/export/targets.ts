import { l10n, Uri, window, workspace } from "vscode";
import type { FormatRow } from "../../../server/src/protocol";
import { withExtension } from "./askWhere";
import type { Pieces } from "./pieces";

/** A file to write. */
export interface Target {
  readonly uri: Uri;
  readonly content: string;
}

/** The files that pieces make: one, its companions beside it, or one for each article below a folder. */
export function targetsOf(
  format: FormatRow,
  { files }: Pieces,
  where: Uri,
  isOneFile: boolean,
): readonly Target[] {
  if (format.files === "corpus") {
    return [{ uri: where, content: format.header + files.map(({ content }) => content).join("") }];
  }
  const [own = ""] = format.extensions;
  return files.map(({ name, extension, content }) => ({
    uri: isOneFile
      ? where.with({ path: extension === own ? where.path : withExtension(where.path, extension) })
      : Uri.joinPath(where, withExtension(name, extension)),
    content,
  }));
}

/** Those that are not there yet just as they would be written, such as an article's text beside its sidecar. */
export async function withoutUnchanged(targets: readonly Target[]): Promise<readonly Target[]> {
  const there = await Promise.all(targets.map(({ uri }) => textOf(uri)));
  return targets.filter(({ content }, i) => there[i] !== content);
}

/** May they be written? The user has been asked about the one file that the dialog named, so only others are asked about. */
export async function mayReplace(targets: readonly Target[], asked: Uri): Promise<boolean> {
  const there = await Promise.all(targets.map(({ uri }) => textOf(uri)));
  const others = targets.filter(
    ({ uri }, i) => there[i] !== undefined && uri.toString() !== asked.toString(),
  );
  if (others.length === 0) return true;
  const replace = l10n.t("Replace");
  const message =
    others.length === 1
      ? l10n.t("1 file is there already. Replace it?")
      : l10n.t("{0} files are there already. Replace them?", others.length);
  return (await window.showWarningMessage(message, { modal: true }, replace)) === replace;
}

/** Its text; undefined where there is no such file. */
async function textOf(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
