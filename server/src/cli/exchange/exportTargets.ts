import { existsSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { CannotRun } from "../failure";
import { writeNewFile } from "../files/newFile";

/** The files that an export has written: never an article that it reads, never the same one for two articles. */
export class ExportTargets {
  readonly #folder: string;
  readonly #overwrite: boolean;
  readonly #articles: ReadonlySet<string>;
  /** The article that a file was written for. */
  readonly #written = new Map<string, string>();

  constructor(folder: string, overwrite: boolean, articles: readonly string[]) {
    this.#folder = folder;
    this.#overwrite = overwrite;
    this.#articles = new Set(articles.map(identity));
  }

  /**
   * Writes one file. An article that has this content already, as beside a sidecar, stays untouched.
   *
   * @throws CannotRun where it would replace an article, or what has been written for another one
   */
  write(name: string, content: string, article: string): void {
    const file = path.join(this.#folder, name);
    const other = this.#written.get(identity(file));
    if (other !== undefined) {
      throw new CannotRun(`${file}: would hold both ${other} and ${article}; rename one of them`);
    }
    if (!this.#articles.has(identity(file))) writeNewFile(this.#folder, name, content, this.#overwrite);
    else if (!readFileSync(file).equals(Buffer.from(content))) {
      throw new CannotRun(`${file}: is one of the articles, not replaced; name another folder by --out`);
    }
    this.#written.set(identity(file), article);
  }
}

/** One for every way to write a file's path: through links, and in either case where the file system does not care. */
const identity = (file: string): string =>
  existsSync(file) ? realpathSync.native(file) : path.resolve(file);
