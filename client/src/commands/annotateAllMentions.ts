import { l10n } from "vscode";
import { annotate } from "./annotate";
import { placeOf } from "./place";
import { say } from "./say";
import type { Command } from "./services";

/** Annotates every mention, in this article, of whom or what the cursor is on. */
export const annotateAllMentions: Command = async ({ call }, argument) => {
  const place = await placeOf(argument);
  const done = place && (await annotate(call, place, { kind: "mentions" }));
  if (done !== undefined) say(report(done.count ?? 0));
};

const report = (count: number): string =>
  count === 1 ? l10n.t("Annotated 1 mention.") : l10n.t("Annotated {0} mentions.", count);
