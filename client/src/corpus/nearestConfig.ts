import { Uri, workspace } from "vscode";
import type { FindConfigResult } from "../../../server/src/protocol";
import { currentText, openDocument } from "./readText";
import { readUtf8 } from "./readUtf8";

export const configName = "quotidian.json";
export const registryName = "quotidian.entities.json";

/** A folder with a `quotidian.json`, and that file's text. */
export interface Corpus {
  readonly folder: Uri;
  readonly config: Uri;
  readonly text: string;
}

/** The corpus that a file belongs to: the nearest `quotidian.json` upwards, never beyond the workspace folder. */
export async function nearestCorpus(uri: Uri): Promise<Corpus | undefined> {
  const root = workspace.getWorkspaceFolder(uri)?.uri;
  if (root === undefined) return undefined;
  let folder = parentOf(uri);
  while (folder.path.length >= root.path.length) {
    const config = Uri.joinPath(folder, configName);
    const text = await configText(config);
    if (text !== null) return { folder, config, text };
    const parent = parentOf(folder);
    if (parent.path === folder.path) return undefined;
    folder = parent;
  }
  return undefined;
}

/** The corpora of the workspace: every `quotidian.json` in a folder's root or one level below. */
export async function everyCorpus(): Promise<readonly Corpus[]> {
  const configs = (await workspace.findFiles(nearRoot)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const corpora = configs.map(async (config): Promise<readonly Corpus[]> => {
    const text = await configText(config);
    return text === null ? [] : [{ folder: parentOf(config), config, text }];
  });
  return (await Promise.all(corpora)).flat();
}

/** The same places that activate the extension: no search through a large workspace. */
const nearRoot = `{${configName},*/${configName}}`;

export const hasCorpus = async (): Promise<boolean> =>
  (await workspace.findFiles(nearRoot, undefined, 1)).length > 0;

/** The answer to the server's question, the registry beside the configuration included; edits are made for open text. */
export async function findConfig(uri: Uri): Promise<FindConfigResult> {
  const corpus = await nearestCorpus(uri);
  if (corpus === undefined) return { config: null, registry: null };
  const registry = Uri.joinPath(corpus.folder, registryName);
  const text = await currentText(registry);
  return {
    config: { uri: corpus.config.toString(), text: openDocument(corpus.config)?.getText() ?? corpus.text },
    registry: text === null ? null : { uri: registry.toString(), text },
  };
}

/** Null also where it cannot be read: articles are read as if it were not there. */
const configText = (config: Uri): Promise<string | null> => readUtf8(config).catch(() => null);

const parentOf = (uri: Uri): Uri => Uri.joinPath(uri, "..");
