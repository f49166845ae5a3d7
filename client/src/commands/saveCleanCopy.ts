import { l10n, Uri, window, workspace } from "vscode";
import { cleanTextRequest } from "../../../server/src/protocol";
import { baseName } from "../corpus/corpusFiles";
import { placeOf } from "./place";
import { say } from "./say";
import type { Command } from "./services";

/** Saves the article without markup as another file; the article itself stays as it is. */
export const saveCleanCopy: Command = async ({ call }, argument) => {
  const place = await placeOf(argument);
  if (place === undefined) return;
  const { uri, isUntitled } = place.document;
  const text = await call(cleanTextRequest, { uri: uri.toString(), selections: [] });
  if (text === null) return;
  const target = await window.showSaveDialog({
    title: l10n.t("Save Clean Copy"),
    ...(isUntitled ? {} : { defaultUri: Uri.joinPath(uri, "..", cleanName(baseName(uri))) }),
  });
  if (target === undefined) return;
  if (target.toString() === uri.toString()) {
    say(l10n.t("That is the article itself. Choose another name."));
    return;
  }
  await workspace.fs.writeFile(target, await workspace.encode(text, { uri: target }));
  say(l10n.t("Wrote {0}, without markup.", baseName(target)));
};

/** `story.txt` is offered as `story.clean.txt`. */
const cleanName = (name: string): string => {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? `${name.slice(0, dot)}.clean${name.slice(dot)}` : `${name}.clean`;
};
