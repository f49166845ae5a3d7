import { l10n, window } from "vscode";
import { baseName } from "../corpus/corpusFiles";
import { readText } from "../corpus/readText";
import { importFilters } from "../export/filters";
import { askFormat } from "../export/formats";
import { lossText } from "../export/lossText";
import { requestedIn } from "../export/request";
import { annotate, refusesReadOnly } from "./annotate";
import { placeOf } from "./place";
import { say } from "./say";
import type { Command } from "./services";

/** Adds to the article what a file of another format says of it: one edit, one undo. */
export const importAnnotations: Command = async ({ call, overviews }, argument) => {
  const requested = requestedIn(argument);
  const place = await placeOf(undefined);
  if (place === undefined || (await refusesReadOnly(overviews, place.document))) return;
  const title = l10n.t("Import Annotations");
  const format = await askFormat(call, title, requested.format);
  if (format === undefined) return;
  const picked =
    requested.uri === undefined
      ? await window.showOpenDialog({ title, filters: importFilters(format, l10n.t) })
      : [requested.uri];
  const uri = picked?.[0];
  if (uri === undefined) return;
  const content = await readText(uri);
  if (content === null) {
    say(l10n.t("{0} could not be read.", baseName(uri)));
    return;
  }
  const result = await annotate(call, place, { kind: "import", format: format.id, content });
  if (result === undefined) return;
  const imported =
    result.count === 1
      ? l10n.t("Imported 1 annotation of {0}.", baseName(uri))
      : l10n.t("Imported {0} annotations of {1}.", result.count ?? 0, baseName(uri));
  const losses = lossText(result.losses ?? [], l10n.t);
  if (losses === "") say(imported);
  else void window.showInformationMessage(`${imported} ${losses}`);
};
