import { l10n, type TextDocument, type Uri, workspace } from "vscode";
import { baseName, corpusFiles, nameInCorpus } from "../corpus/corpusFiles";
import { type Corpus, everyCorpus, nearestCorpus } from "../corpus/nearestConfig";

/** A set of files whose quotations make one table. */
export interface Scope {
  readonly label: string;
  readonly files: readonly Uri[];
  /** A file's name as it stands in the table. */
  readonly nameOf: (uri: Uri) => string;
  /** Where the table is offered to be saved. */
  readonly folder: Uri | undefined;
}

/** What can be exported: the article, and its corpus; without an article, every corpus of the workspace. */
export async function exportScopes(article: TextDocument | undefined): Promise<readonly Scope[]> {
  const own = article && (await nearestCorpus(article.uri));
  const corpora = article === undefined ? await everyCorpus() : own === undefined ? [] : [own];
  const scopes = await Promise.all(corpora.map(corpusScope));
  return article === undefined ? scopes : [articleScope(article, own), ...scopes];
}

function articleScope({ uri }: TextDocument, corpus: Corpus | undefined): Scope {
  const folder = corpus?.folder ?? workspace.getWorkspaceFolder(uri)?.uri;
  return {
    label: l10n.t("This article: {0}", baseName(uri)),
    files: [uri],
    nameOf: (file) => (folder === undefined ? baseName(file) : nameInCorpus(file, folder)),
    folder,
  };
}

async function corpusScope(corpus: Corpus): Promise<Scope> {
  const files = await corpusFiles(corpus);
  const name = baseName(corpus.folder);
  return {
    label:
      files.length === 1
        ? l10n.t("Corpus {0}: 1 file", name)
        : l10n.t("Corpus {0}: {1} files", name, files.length),
    files,
    nameOf: (file) => nameInCorpus(file, corpus.folder),
    folder: corpus.folder,
  };
}
