import { commands, Location, l10n, Position, Range, Uri } from "vscode";
import { quotationsOfRequest } from "../../../server/src/protocol";
import { goTo } from "./goTo";
import { say } from "./say";
import type { Command } from "./services";
import { readTarget } from "./target";

/** Shows what whoever is named at a place says, in the article and its corpus. */
export const showQuotations: Command = async (services, argument) => {
  const target = readTarget(argument);
  if (target === undefined) return;
  const { uri, position } = target;
  const quotations = await services.call(quotationsOfRequest, { uri, position });
  if (quotations.length === 0) {
    say(l10n.t("No quotation is attributed to this name."));
    return;
  }
  await goTo(services, { uri, position });
  const locations = quotations.map(
    ({ uri: file, range: { start, end } }) =>
      new Location(Uri.parse(file), new Range(start.line, start.character, end.line, end.character)),
  );
  const at = new Position(position.line, position.character);
  await commands.executeCommand("editor.action.showReferences", Uri.parse(uri), at, locations);
};
