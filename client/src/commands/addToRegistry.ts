import { l10n } from "vscode";
import { contains } from "../positions";
import { placeOf } from "./place";
import { register } from "./register";
import { say } from "./say";
import type { Command } from "./services";

/** Adds the person, organisation or place that is named at the cursor, or at the place given, to the registry. */
export const addToRegistry: Command = async ({ call, overviews }, argument) => {
  const place = await placeOf(argument);
  const [selection] = place?.selections ?? [];
  if (place === undefined || selection === undefined) return;
  const overview = await overviews.current(place.document);
  const named = overview?.entities.find(({ mentions }) =>
    mentions.some((mention) => contains(mention, selection.start)),
  );
  if (named === undefined) say(l10n.t("There is no name at the cursor."));
  else await register(call, place.document, [named.id]);
};
