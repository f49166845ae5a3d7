import { l10n } from "vscode";
import { annotate } from "./annotate";
import { placeOf } from "./place";
import { say } from "./say";
import type { Command } from "./services";

/** Confirms at once what the article states in so many words: a name or a description in the quotation's own sentence. */
export const acceptStated: Command = async ({ call, overviews }, argument) => {
  const place = await placeOf(argument);
  const done = place && (await annotate(call, place, { kind: "accept-stated" }));
  if (place === undefined || done === undefined) return;
  const quotes = (await overviews.current(place.document))?.quotes ?? [];
  const left = quotes.filter(({ state }) => state !== "annotated").length;
  say(l10n.t("Accepted {0}. Left to review: {1}.", done.count ?? 0, left));
};
