import { type Dirent, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { isIncluded } from "../../corpus/included";
import { reasonOf } from "../../text/message";
import type { Corpora } from "../corpora";
import { CannotRun } from "../failure";
import { reportLostSidecars } from "./lostSidecars";

/**
 * The article files that paths mean, sorted, each once: a file as it is named, a folder with all that its
 * `quotidian.json` includes (all `.txt` files where there is none). Hidden folders, `node_modules` and links are passed over.
 *
 * @throws CannotRun where a path does not exist or a folder cannot be read
 */
export function articleFiles(paths: readonly string[], corpora: Corpora): readonly string[] {
  const files = new Set<string>();
  for (const named of paths) {
    if (!isFolder(named)) files.add(named);
    else for (const file of filesIn(named, named, corpora)) files.add(file);
  }
  return [...files].sort(byCodeUnits);
}

function* filesIn(folder: string, start: string, corpora: Corpora): Generator<string> {
  const entries = entriesOf(folder);
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  reportLostSidecars(folder, names, corpora);
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith(".") && entry.name !== "node_modules") yield* filesIn(file, start, corpora);
    } else if (entry.isFile() && isArticle(file, start, corpora)) yield file;
  }
}

/** Does the nearest `quotidian.json` include it? Without one, paths count from `start`. */
export function isArticle(file: string, start: string, corpora: Corpora): boolean {
  const absolute = path.resolve(file);
  const { folder, config } = corpora.of(path.dirname(absolute));
  const relative = path
    .relative(folder ?? path.resolve(start), absolute)
    .split(path.sep)
    .join("/");
  return isIncluded(config, relative);
}

function isFolder(named: string): boolean {
  const stat = statSync(named, { throwIfNoEntry: false });
  if (stat === undefined) throw new CannotRun(`${named}: no such file or folder`);
  return stat.isDirectory();
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new CannotRun(`${folder}: cannot be read (${reasonOf(error)})`);
  }
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
