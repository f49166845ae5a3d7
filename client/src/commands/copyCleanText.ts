import { env, l10n } from "vscode";
import { cleanTextRequest } from "../../../server/src/protocol";
import { compare } from "../positions";
import { placeOf } from "./place";
import { say } from "./say";
import type { Command } from "./services";

/** Copies the selections, or the whole article, without markup. */
export const copyCleanText: Command = async ({ call }, argument) => {
  const place = await placeOf(argument);
  if (place === undefined) return;
  const selections = place.selections.filter(({ start, end }) => compare(start, end) !== 0);
  const text = await call(cleanTextRequest, { uri: place.document.uri.toString(), selections });
  if (text === null) return;
  await env.clipboard.writeText(text);
  say(
    selections.length > 0
      ? l10n.t("Copied the selection without markup.")
      : l10n.t("Copied the article without markup."),
  );
};
