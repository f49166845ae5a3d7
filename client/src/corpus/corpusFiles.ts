import { type CancellationToken, RelativePattern, Uri, workspace } from "vscode";
import { corpusGlobs } from "./globs";
import { type Corpus, configName } from "./nearestConfig";

/** The article files of a corpus, sorted. Files of a corpus inside it, with a configuration of its own, are not among them. */
export async function corpusFiles(corpus: Corpus, token?: CancellationToken): Promise<readonly Uri[]> {
  const find = async (globs: readonly string[], exclude: string | undefined) =>
    (
      await Promise.all(
        globs.map((glob) =>
          workspace.findFiles(new RelativePattern(corpus.folder, glob), exclude, undefined, token),
        ),
      )
    ).flat();
  const { include, exclude } = corpusGlobs(corpus.text);
  const [included, excluded, configs] = await Promise.all([
    find(include, undefined),
    find(exclude, undefined),
    find([`*/**/${configName}`], undefined),
  ]);
  const without = new Set(excluded.map(String));
  const inner = configs.map((config) => Uri.joinPath(config, "..").path);
  const wanted = included.filter(
    (uri) => !without.has(String(uri)) && !inner.some((folder) => isBelow(uri, folder)),
  );
  return [...new Map(wanted.map((uri) => [String(uri), uri])).values()].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** A file's place in the corpus, `2018/lavrov.txt`. */
export const nameInCorpus = (uri: Uri, folder: Uri): string =>
  isBelow(uri, folder.path) ? uri.path.slice(folder.path.length).replace(/^\//u, "") : baseName(uri);

export const baseName = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf("/") + 1);

const isBelow = (uri: Uri, folder: string): boolean =>
  uri.path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
