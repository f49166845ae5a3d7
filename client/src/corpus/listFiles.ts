import { Uri, workspace } from "vscode";
import type { CorpusParams, ListedFile } from "../../../server/src/protocol";
import { corpusFiles } from "./corpusFiles";
import { everyCorpus, nearestCorpus } from "./nearestConfig";

/** Files whose size and time are asked for at once. */
const atOnce = 50;

/** The configurations of the corpora that the server should index. */
export const listCorpora = async (): Promise<readonly string[]> =>
  (await everyCorpus()).map(({ config }) => config.toString());

/** The article files of a corpus with their times and sizes; what cannot be looked at is left out. */
export async function listFiles({ config }: CorpusParams): Promise<readonly ListedFile[]> {
  const corpus = await nearestCorpus(Uri.parse(config));
  if (corpus === undefined) return [];
  const uris = await corpusFiles(corpus);
  const listed: ListedFile[] = [];
  for (let at = 0; at < uris.length; at += atOnce)
    listed.push(...(await Promise.all(uris.slice(at, at + atOnce).map(statOf))).flat());
  return listed;
}

async function statOf(uri: Uri): Promise<readonly ListedFile[]> {
  try {
    const { mtime, size } = await workspace.fs.stat(uri);
    return [{ uri: uri.toString(), mtime, size }];
  } catch {
    return []; // Deleted just now.
  }
}
