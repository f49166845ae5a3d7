import { RelativePattern, Uri, workspace } from "vscode";
import type { ListedFile, ListFilesParams, ListFilesResult } from "../../../server/src/protocol";
import { corpusFiles } from "./corpusFiles";
import { everyCorpus, nearestCorpus } from "./nearestConfig";

/** Files whose size and time are asked for at once. */
const atOnce = 50;

/** The configurations of the corpora that the server should index. */
export const listCorpora = async (): Promise<readonly string[]> =>
  (await everyCorpus()).map(({ config }) => config.toString());

/** The article files of a corpus and its sidecars with their times and sizes; what cannot be looked at is left out. */
export async function listFiles({ config, sidecars: ending }: ListFilesParams): Promise<ListFilesResult> {
  const corpus = await nearestCorpus(Uri.parse(config));
  if (corpus === undefined) return { articles: [], sidecars: [] };
  const articles = await listed(await corpusFiles(corpus));
  if (ending === null) return { articles, sidecars: [] };
  const beside = await workspace.findFiles(new RelativePattern(corpus.folder, `**/*${ending}`), null);
  return { articles, sidecars: await listed(beside) };
}

async function listed(uris: readonly Uri[]): Promise<readonly ListedFile[]> {
  const files: ListedFile[] = [];
  for (let at = 0; at < uris.length; at += atOnce)
    files.push(...(await Promise.all(uris.slice(at, at + atOnce).map(statOf))).flat());
  return files;
}

async function statOf(uri: Uri): Promise<readonly ListedFile[]> {
  try {
    const { mtime, size } = await workspace.fs.stat(uri);
    return [{ uri: uri.toString(), mtime, size }];
  } catch {
    return []; // Deleted just now.
  }
}
