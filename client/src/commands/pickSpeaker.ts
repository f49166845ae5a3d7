import { Disposable, l10n, type QuickPick, type QuickPickItem, window } from "vscode";
import type { Annotate, SpeakersResult } from "../../../server/src/protocol";
import { excerpt } from "../excerpt";
import { oneLine, type SpeakerRow, speaker, speakerRows } from "./speakerRows";

type Item = QuickPickItem & SpeakerRow;

/** Asks who said a quotation. Undefined: the user has thought better of it. */
export async function pickSpeaker(found: SpeakersResult): Promise<Annotate | undefined> {
  const action = (await pickRow(found))?.action;
  if (action === "several") return pickSeveral(found);
  if (action !== "ask") return action;
  const name = oneLine(
    (await window.showInputBox({ prompt: l10n.t("Who said it? A name, or a description.") })) ?? "",
  );
  return name === "" ? undefined : speaker(name);
}

/** Of those who may have spoken, some together; their order is the list's. */
async function pickSeveral({ candidates }: SpeakersResult): Promise<Annotate | undefined> {
  const rows = candidates
    .filter(({ id }) => !id.includes(" "))
    .map(({ id, name, reason }) => ({ label: name, description: reason, id }));
  const picked = await window.showQuickPick(rows, {
    canPickMany: true,
    placeHolder: l10n.t("Who said this together?"),
  });
  return picked === undefined || picked.length === 0
    ? undefined
    : speaker(picked.map(({ id }) => id).join(" "));
}

/** A Quick Pick of its own, since one row is made of what the user types. */
function pickRow(found: SpeakersResult): Promise<SpeakerRow | undefined> {
  const pick = window.createQuickPick<Item>();
  pick.title = `“${excerpt(found.quote.text, 80)}”`;
  pick.placeholder = l10n.t("Who said this?");
  pick.matchOnDescription = false;
  fill(pick, found);
  return new Promise((resolve) => {
    const subscriptions = Disposable.from(
      pick.onDidChangeValue(() => fill(pick, found)),
      pick.onDidAccept(() => {
        resolve(pick.activeItems[0]);
        pick.hide();
      }),
      pick.onDidHide(() => {
        resolve(undefined);
        subscriptions.dispose();
        pick.dispose();
      }),
    );
    pick.show();
  });
}

function fill(pick: QuickPick<Item>, found: SpeakersResult): void {
  pick.items = [...speakerRows(found, pick.value, l10n.t)];
}
