import { l10n, window } from "vscode";
import { speakersRequest } from "../../../server/src/protocol";
import { annotate, refusesReadOnly } from "./annotate";
import { pickSpeaker } from "./pickSpeaker";
import { placeOf } from "./place";
import { say } from "./say";
import type { Command } from "./services";
import { spotlight } from "./spotlight";

/** Asks who said the quotation at the cursor and writes it down. The quotation is marked in the editor meanwhile. */
export const setSpeaker: Command = async ({ call, overviews }, argument) => {
  const place = await placeOf(argument);
  const [selection] = place?.selections ?? [];
  if (place === undefined || selection === undefined) return;
  const { document } = place;
  if (await refusesReadOnly(overviews, document)) return;
  const found = await call(speakersRequest, { uri: document.uri.toString(), position: selection.start });
  if (found === null) {
    say(l10n.t("There is no quotation at the cursor."));
    return;
  }
  const light = spotlight(
    window.visibleTextEditors.find((editor) => editor.document === document),
    { quotation: found.parts, evidence: found.evidence },
  );
  try {
    const action = await pickSpeaker(found);
    if (action !== undefined) await annotate(call, place, action);
  } finally {
    light.dispose();
  }
};
