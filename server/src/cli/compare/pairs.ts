import { statSync } from "node:fs";
import path from "node:path";
import type { Corpora } from "../corpora";
import { CannotRun } from "../failure";
import { readArticle } from "../files/articleFile";
import { articleFiles } from "../files/walk";

/** The same article in several folders, or several files that are named one by one. */
export interface Versions {
  /** Relative to the folders, with slashes; of single files the first one's name. */
  readonly name: string;
  /** One file a folder, in the order of the folders. */
  readonly files: readonly string[];
}

export interface Paired {
  readonly versions: readonly Versions[];
  /** Files that not every folder has. */
  readonly alone: readonly string[];
}

/** @throws CannotRun where a path does not exist, or files and folders are mixed */
export function pairsOf(paths: readonly string[], corpora: Corpora): Paired {
  const folders = paths.filter(isFolder);
  if (folders.length === 0) {
    return { versions: [{ name: path.basename(paths[0] ?? ""), files: paths }], alone: [] };
  }
  if (folders.length < paths.length) throw new CannotRun("Either files or folders, not both.");
  const filesIn = paths.map(
    (folder) =>
      new Map(
        articleFiles([folder], corpora).map((file) => [
          path.relative(folder, file).split(path.sep).join("/"),
          file,
        ]),
      ),
  );
  const names = [...new Set(filesIn.flatMap((files) => [...files.keys()]))].sort();
  const versions = names.flatMap((name): readonly Versions[] => {
    const files = filesIn.flatMap((each) => each.get(name) ?? []);
    return files.length === paths.length ? [{ name, files }] : [];
  });
  const shared = new Set(versions.map(({ name }) => name));
  return { versions, alone: names.filter((name) => !shared.has(name)) };
}

function isFolder(named: string): boolean {
  const stat = statSync(named, { throwIfNoEntry: false });
  if (stat === undefined) throw new CannotRun(`${named}: no such file or folder`);
  return stat.isDirectory();
}

/** @throws CannotRun where it cannot be read: half a comparison would mislead */
export function textOf(file: string): string {
  const article = readArticle(file);
  if ("error" in article) throw new CannotRun(article.error.message);
  return article.text;
}
