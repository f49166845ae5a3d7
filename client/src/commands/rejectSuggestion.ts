import { l10n } from "vscode";
import { rejectRequest } from "../../../server/src/protocol";
import { placeOf } from "./place";
import { say } from "./say";
import type { Command } from "./services";

/** Remembers that the suggested speaker is wrong, so that nobody suggests it again. The text stays as it is. */
export const rejectSuggestion: Command = async ({ call, decisions }, argument) => {
  const place = await placeOf(argument);
  const [selection] = place?.selections ?? [];
  if (place === undefined || selection === undefined) return;
  const { uri, version } = place.document;
  const result = await call(rejectRequest, { uri: uri.toString(), version, position: selection.start });
  if ("refused" in result) {
    say(result.refused);
    return;
  }
  await decisions.add(uri, result.line);
  say(l10n.t("{0} will not be suggested for this quotation again.", result.speaker));
};
