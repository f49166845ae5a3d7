import { l10n, type QuickPickItem, window } from "vscode";
import { type FormatRow, formatsRequest } from "../../../server/src/protocol";
import type { Call } from "../call";

type Item = QuickPickItem & { readonly format: FormatRow };

/** Which format; the one with this id without asking. Undefined: the user has thought better of it, or there is none. */
export async function askFormat(call: Call, title: string, id?: string): Promise<FormatRow | undefined> {
  const formats = await call(formatsRequest, null);
  if (id !== undefined) return formats.find((format) => format.id === id);
  const items = formats.map(
    (format): Item => ({
      label: format.label,
      description: format.extensions.join(" "),
      format,
    }),
  );
  const picked = await window.showQuickPick(items, { title, placeHolder: l10n.t("Which format?") });
  return picked?.format;
}
