import { FileType, type Uri, workspace } from "vscode";
import { isArticle } from "../articles/article";
import { corpusFiles } from "../corpus/corpusFiles";
import { nearestCorpus } from "../corpus/nearestConfig";
import { takingSidecar } from "./followers";
import { keepsBeside } from "./keepsBeside";
import { sidecarEnding, sidecarUri } from "./sidecarUri";

/** The sidecars, by their articles, that go with files which are renamed or deleted; folders take theirs with them. */
export async function sidecarsOf(files: readonly Uri[]): Promise<ReadonlyMap<Uri, Uri>> {
  const withSidecar: Uri[] = [];
  for (const uri of files)
    if (!uri.path.endsWith(sidecarEnding) && (await isFile(uri)) && (await isFile(sidecarUri(uri))))
      withSidecar.push(uri);
  const articles = await articlesAround(withSidecar);
  const taking = new Set(takingSidecar(files.map(String), articles));
  return new Map(
    withSidecar.filter((uri) => taking.has(String(uri))).map((uri) => [uri, sidecarUri(uri)] as const),
  );
}

/** The articles of the corpora of some files that keep annotations beside the text, those open as one included. */
async function articlesAround(files: readonly Uri[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const listed = new Set<string>();
  const open = workspace.textDocuments.filter(isArticle).map(({ uri }) => uri);
  for (const uri of files) {
    const corpus = await nearestCorpus(uri);
    if (corpus === undefined || !keepsBeside(corpus.text)) continue;
    for (const article of open)
      if (String(sidecarUri(article)) === String(sidecarUri(uri))) found.add(String(article));
    if (listed.has(String(corpus.config))) continue;
    listed.add(String(corpus.config));
    for (const article of await corpusFiles(corpus)) found.add(String(article));
  }
  return found;
}

export async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
}
