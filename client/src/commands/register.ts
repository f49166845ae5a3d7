import { l10n, type TextDocument } from "vscode";
import { registerRequest } from "../../../server/src/protocol";
import type { Call } from "../call";
import { changeRegistry, registryOf } from "../corpus/registry";
import { say } from "./say";

/** Writes entities of an article into the registry of its corpus, and says what came of it. */
export async function register(
  call: Call,
  document: TextDocument,
  entities: readonly string[],
): Promise<void> {
  const registry = await registryOf(document.uri);
  if (registry === undefined) {
    say(l10n.t("This file is in no corpus: there is no quotidian.json above it."));
    return;
  }
  const uri = document.uri.toString();
  const result = await call(registerRequest, { uri, entities, registry: registry.text ?? "" });
  if ("refused" in result) say(result.refused);
  else if (!(await changeRegistry(registry, result.edit))) say(l10n.t("VS Code could not change this file."));
  else if (result.added.length === 1)
    say(l10n.t("Added {0} to the registry, as {1}.", result.added[0]?.name ?? "", result.added[0]?.id ?? ""));
  else say(l10n.t("Added {0} entities to the registry.", result.added.length));
}
