import { env, l10n } from "vscode";
import { citationRequest } from "../../../server/src/protocol";
import { placeOf } from "./place";
import { say } from "./say";
import type { Command } from "./services";

/** Copies the quotations at the cursors with their sentences, speakers and places, one a line. */
export const copyQuotation: Command = async ({ call }, argument) => {
  const place = await placeOf(argument);
  if (place === undefined) return;
  const uri = place.document.uri.toString();
  const found = await Promise.all(
    place.selections.map(({ start }) => call(citationRequest, { uri, position: start })),
  );
  const citations = [...new Set(found.filter((citation) => citation !== null))];
  if (citations.length === 0) {
    say(l10n.t("There is no quotation at the cursor."));
    return;
  }
  await env.clipboard.writeText(citations.join("\n"));
  say(l10n.t("Copied the quotation with its attribution."));
};
