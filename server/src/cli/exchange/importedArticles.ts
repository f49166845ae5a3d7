import { existsSync, statSync } from "node:fs";
import path from "node:path";
import type { ArticleOf } from "../../annotations/formats/types";
import { readMarked } from "../../article/analyse";
import type { MarkedText } from "../../markup/types";
import type { Corpora } from "../corpora";
import { CannotRun, UnreadableAnnotations } from "../failure";
import { readBytes } from "../files/articleFile";
import { decodeExactly, type ExactText } from "../files/exactText";
import { fileBelow, withExtension } from "../files/newFile";
import { markedFile, readKept } from "../files/sidecarFile";
import { articleFiles } from "../files/walk";

/** An article as its file has it, with its annotations, and the way back to bytes. */
export interface FoundArticle {
  readonly marked: MarkedText;
  readonly encode: ExactText["encode"];
}

interface ReadArticle extends ExactText {
  readonly file: string;
}

/** The articles that one file of another format may speak of. */
export class ImportedArticles {
  readonly #file: string;
  readonly #files: readonly string[];
  readonly #folder: string | null;
  readonly #corpora: Corpora;

  /** `texts`: files in the format's order, or a folder that names count from. */
  constructor(file: string, texts: readonly string[], corpora: Corpora) {
    this.#file = file;
    this.#corpora = corpora;
    const [first] = texts;
    const isFolder = first !== undefined && existsSync(first) && statSync(first).isDirectory();
    this.#folder = isFolder && texts.length === 1 ? first : null;
    this.#files = isFolder ? articleFiles(texts, corpora) : texts;
  }

  /**
   * By its name below the folder; without a name the nth of the files; else the text beside the file itself.
   *
   * @throws UnreadableAnnotations
   * @throws CannotRun where its bytes are no text, or its name leads out of the folder
   */
  found(name: string | null, nth: number): FoundArticle | null {
    const read = this.#read(name, nth);
    if (read === null) return null;
    const { file, text, encode } = read;
    return { marked: markedFile(text, readKept(file, text, this.#corpora)), encode };
  }

  /** The same for the format. An article whose annotations cannot be read is not written, but it is there. */
  readonly find: ArticleOf = (name, nth) => {
    try {
      return this.found(name, nth)?.marked ?? null;
    } catch (error) {
      if (!(error instanceof UnreadableAnnotations)) throw error;
      const read = this.#read(name, nth);
      return read && readMarked(read.text, { raw: true });
    }
  };

  #read(name: string | null, nth: number): ReadArticle | null {
    const file = this.#pathOf(name, nth);
    return file === null || !existsSync(file) ? null : { file, ...decodeExactly(readBytes(file), file) };
  }

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
      const folder = this.#folder ?? path.dirname(this.#file);
      const found = named ?? fileBelow(folder, name);
      if (found === null) throw new CannotRun(`${this.#file}: ${name} lies outside ${folder}, not read`);
      return found;
    }
    if (this.#files.length > 0) return this.#files[nth] ?? null;
    return nth === 0 ? withExtension(this.#file, ".txt") : null;
  }
}

const endsWithName = (file: string, name: string): boolean =>
  path.resolve(file).split(path.sep).join("/").endsWith(`/${name}`);
