import type { DefinitionParams, Location } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { entryPlace } from "../corpus/registryPlaces";
import { definitionAt } from "../features/definition";
import { type DefinitionAnswer, definitionAnswer, locationOf } from "./answers";
import { offsetOf, rangeOfJson } from "./convert";
import type { Analysed } from "./documents";
import type { Services } from "./services";

/** A place in the article, or the entry in the registry as it is now. */
export async function define(
  { document, reading, governing }: Analysed,
  { position }: DefinitionParams,
  { client, configs }: Services,
): Promise<DefinitionAnswer | null> {
  const found = definitionAt(reading, offsetOf(document, position), governing.corpus);
  if (found === null) return null;
  const { origin, target } = found;
  if (!("registered" in target))
    return definitionAnswer(document, client, origin, locationOf(document, target));
  const { registry } = await configs.find(document.uri);
  const place = registry && entryPlace(registry.text, target.registered);
  if (!registry || !place) return null;
  const file = TextDocument.create(registry.uri, "json", 0, registry.text);
  const location: Location = { uri: registry.uri, range: rangeOfJson(file, place) };
  return definitionAnswer(document, client, origin, location);
}
