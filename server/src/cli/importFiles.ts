import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { annotate } from "../annotations/annotate";
import { draftsOf } from "../annotations/draft";
import { chosen, merged } from "../annotations/formats/intoText";
import type { ArticleOf, Format, ImportedDocument, Loss, Which } from "../annotations/formats/types";
import type { MarkedText } from "../markup/types";
import { readArticle } from "./articleFile";
import { Corpora } from "./corpora";
import { CannotRun, exitCodes } from "./failure";
import { warnOfLosses } from "./losses";
import { withExtension, writeNewFile } from "./newFile";
import { markedFile } from "./sidecarFile";
import { articleFiles } from "./walk";
import { write } from "./write";

export interface ImportOptions {
  readonly from: Format;
  readonly which: Which;
  /** The articles that a format without text speaks of: files in the format's order, or a folder that names count from. */
  readonly texts: readonly string[];
  readonly out: string | null;
  readonly overwrite: boolean;
}

/** `quotidian import --from FORMAT FILE…`: the articles with the annotations in them. */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<number> {
  const { from, which, out, overwrite } = options;
  const losses: (readonly Loss[])[] = [];
  let written = 0;
  for (const file of files) {
    const content = readArticle(file);
    if ("error" in content) throw new CannotRun(content.error.message);
    const articles = new Articles(file, options.texts);
    const imported = from.import(content.text, articles.find);
    if ("refused" in imported) throw new CannotRun(`${file}: ${imported.refused}`);
    losses.push(imported.losses);
    if (imported.documents.length === 0) {
      await warnOfLosses(losses);
      throw new CannotRun(
        `${file}: none of its articles was found; --text names a file or the folder they are in`,
      );
    }
    for (const [nth, document] of imported.documents.entries()) {
      const { text, lost, left } = annotated(document, articles.find(document.name, nth), which);
      losses.push(lost, left === 0 ? [] : [{ count: left, what: "suggestions that nobody has confirmed" }]);
      const name = articles.nameOf(document.name, nth);
      if (out !== null) writeNewFile(out, name, text, overwrite);
      else if (written > 0)
        throw new CannotRun("It holds several articles: say where they go by --out FOLDER.");
      else await write(process.stdout, text);
      written++;
    }
  }
  await warnOfLosses(losses);
  return exitCodes.clean;
}

function annotated(
  { text, annotations }: ImportedDocument,
  article: MarkedText | null,
  which: Which,
): { readonly text: string; readonly lost: readonly Loss[]; readonly left: number } {
  const own = chosen(annotations, which);
  const before = article !== null && article.clean === text ? draftsOf(article) : [];
  const { drafts, losses } = merged(text, before, own);
  return { text: annotate(text, drafts), lost: losses, left: annotations.length - own.length };
}

/** The articles that one file of another format may speak of. */
class Articles {
  readonly #file: string;
  readonly #files: readonly string[];
  readonly #folder: string | null;
  readonly #corpora = new Corpora(null);

  constructor(file: string, texts: readonly string[]) {
    this.#file = file;
    const [first] = texts;
    const isFolder = first !== undefined && existsSync(first) && statSync(first).isDirectory();
    this.#folder = isFolder && texts.length === 1 ? first : null;
    this.#files = isFolder ? articleFiles(texts, this.#corpora) : texts;
  }

  /** By its name below the folder; without a name the nth of the files; else the text beside the file itself. */
  readonly find: ArticleOf = (name, nth) => {
    const found = this.#pathOf(name, nth);
    if (found === null || !existsSync(found)) return null;
    const article = readArticle(found);
    if ("error" in article) throw new CannotRun(article.error.message);
    return markedFile(found, article.text, this.#corpora);
  };

  /** What the article is called where it is written: never a path upwards. */
  nameOf(name: string | null, nth: number): string {
    if (name !== null) return name;
    const found = this.#pathOf(null, nth);
    const base = path.basename(
      found !== null && existsSync(found) ? found : withExtension(this.#file, ".txt"),
    );
    return nth === 0 || this.#files.length > 0 ? base : withExtension(base, `-${nth + 1}.txt`);
  }

  #pathOf(name: string | null, nth: number): string | null {
    if (name !== null) {
      const named = this.#folder === null ? this.#files.find((file) => endsWithName(file, name)) : undefined;
      return named ?? path.join(this.#folder ?? path.dirname(this.#file), name);
    }
    if (this.#files.length > 0) return this.#files[nth] ?? null;
    return nth === 0 ? withExtension(this.#file, ".txt") : null;
  }
}

const endsWithName = (file: string, name: string): boolean =>
  path.resolve(file).split(path.sep).join("/").endsWith(`/${name}`);
