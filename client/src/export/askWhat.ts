import { l10n, type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { ExportParams } from "../../../server/src/protocol";
import type { Scope } from "./scopes";

export interface Choice {
  readonly scope: Scope;
  readonly which: ExportParams["which"];
}

type Item = QuickPickItem & { readonly choice?: Choice };

/** Which files, and whether suggestions count, in one question. Undefined: the user has thought better of it. */
export async function askWhat(scopes: readonly Scope[], title: string): Promise<Choice | undefined> {
  const picked = await window.showQuickPick(scopes.flatMap(rows), {
    title,
    placeHolder: l10n.t("Which annotations?"),
  });
  return picked?.choice;
}

function rows(scope: Scope): readonly Item[] {
  const row = (label: string, which: ExportParams["which"]): Item => ({ label, choice: { scope, which } });
  return [
    { label: scope.label, kind: QuickPickItemKind.Separator },
    row(l10n.t("Confirmed and suggested"), "all"),
    row(l10n.t("Confirmed only"), "confirmed"),
  ];
}
