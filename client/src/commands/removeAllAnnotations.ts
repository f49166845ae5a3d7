import { l10n } from "vscode";
import { annotate } from "./annotate";
import { placeOf } from "./place";
import { say } from "./say";
import type { Command } from "./services";

/** Takes all markup out of the file and leaves the words: one edit, one undo. */
export const removeAllAnnotations: Command = async ({ call }, argument) => {
  const place = await placeOf(argument);
  const done = place && (await annotate(call, place, { kind: "remove-all" }));
  if (done !== undefined) say(report(done.count ?? 0));
};

const report = (count: number): string =>
  count === 1
    ? l10n.t("Removed 1 annotation. The words are as they were.")
    : l10n.t("Removed {0} annotations. The words are as they were.", count);
