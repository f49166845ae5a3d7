import { Disposable, type InputBox, l10n, window } from "vscode";
import { attributesRequest } from "../../../server/src/protocol";
import type { Call } from "../call";
import { refusesReadOnly, tryToAnnotate } from "./annotate";
import { type Place, placeOf } from "./place";
import { say } from "./say";
import type { Command } from "./services";

/** Shows the attributes of the annotation at the cursor for changing; says what is wrong while the box is open. */
export const editAttributes: Command = async ({ call, overviews }, argument) => {
  const place = await placeOf(argument);
  const [selection] = place?.selections ?? [];
  if (place === undefined || selection === undefined) return;
  if (await refusesReadOnly(overviews, place.document)) return;
  const params = { uri: place.document.uri.toString(), position: selection.start };
  const attributes = await call(attributesRequest, params);
  if (attributes === null) {
    say(l10n.t("There is no annotation at the cursor."));
    return;
  }
  const box = window.createInputBox();
  box.title = l10n.t("Edit Attributes");
  box.value = attributes;
  box.prompt = l10n.t("A .class, an #id, key=value");
  await edited(call, place, box);
};

/** Until they are written or the user has thought better of it. */
function edited(call: Call, place: Place, box: InputBox): Promise<void> {
  const write = async () => {
    const refused = await tryToAnnotate(call, place, { kind: "attributes", text: box.value });
    if (refused === undefined) box.hide();
    else box.validationMessage = refused;
  };
  return new Promise((resolve, reject) => {
    const subscriptions = Disposable.from(
      box,
      box.onDidAccept(() => void write().catch(reject)),
      box.onDidChangeValue(() => {
        box.validationMessage = undefined;
      }),
      box.onDidHide(() => {
        subscriptions.dispose();
        resolve();
      }),
    );
    box.show();
  });
}
