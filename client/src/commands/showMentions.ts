import { commands, type Location, Position, Uri } from "vscode";
import { goTo } from "./goTo";
import type { Command } from "./services";
import { readTarget } from "./target";

/** Shows where the article and its corpus name whoever is named at a place. */
export const showMentions: Command = async (services, argument) => {
  const target = readTarget(argument);
  if (target === undefined) return;
  await goTo(services, { uri: target.uri, position: target.position });
  const uri = Uri.parse(target.uri);
  const position = new Position(target.position.line, target.position.character);
  const locations = await commands.executeCommand<Location[]>(
    "vscode.executeReferenceProvider",
    uri,
    position,
  );
  await commands.executeCommand("editor.action.showReferences", uri, position, locations);
};
