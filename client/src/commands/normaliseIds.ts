import { l10n } from "vscode";
import { annotate } from "./annotate";
import { placeOf } from "./place";
import { say } from "./say";
import type { Command } from "./services";

/** Writes ids where annotations name people by their names or aliases. */
export const normaliseIds: Command = async ({ call }, argument) => {
  const place = await placeOf(argument);
  const done = place && (await annotate(call, place, { kind: "normalise-ids" }));
  if (done !== undefined) say(report(done.count ?? 0));
};

const report = (count: number): string =>
  count === 1 ? l10n.t("Wrote ids into 1 annotation.") : l10n.t("Wrote ids into {0} annotations.", count);
