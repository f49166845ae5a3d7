import path from "node:path";
import { buffer } from "node:stream/consumers";
import type { Config } from "../../article/config";
import type { Reading } from "../../article/types";
import type { Tagger } from "../../entities/tagger";
import type { Corpora } from "../corpora";
import type { InputError } from "../failure";
import { decode, readArticle, standardInput } from "./articleFile";
import { readingOrError } from "./articleReading";
import { articleFiles } from "./walk";

/** An article file that has been read and analysed. */
export interface ReadFile {
  /** As the command line names it. */
  readonly file: string;
  /** As the corpus names it: relative to the folder of `quotidian.json`, or to the one that was named; with slashes. */
  readonly name: string;
  readonly reading: Reading;
  readonly config: Config;
}

/**
 * Every article that paths mean, one after the other, so that one is held at a time. A file that cannot be read yields
 * why; one in a folder that is no text is passed over in silence by the caller's leave.
 */
export async function* readings(
  paths: readonly string[],
  corpora: Corpora,
  tagger: Tagger,
): AsyncGenerator<ReadFile | { readonly file: string; readonly error: InputError }> {
  const named = paths.filter((each) => each !== standardInput);
  const files = named.length === 0 ? [] : articleFiles(named, corpora);
  for (const file of named.length < paths.length ? [standardInput, ...files] : files) {
    const article = file === standardInput ? await fromStandardInput() : readArticle(file);
    if ("error" in article) {
      yield { file, error: article.error };
      continue;
    }
    const read = readingOrError(file, article.text, corpora, tagger);
    if ("error" in read) {
      yield { file, error: read.error };
      continue;
    }
    const { reading, corpus } = read;
    yield { file, name: nameOf(file, corpus.folder, named), reading, config: corpus.config };
  }
}

async function fromStandardInput(): Promise<{ readonly text: string } | { readonly error: InputError }> {
  const text = decode(await buffer(process.stdin));
  return text === null
    ? { error: { code: "binary", message: "standard input: binary, not read" } }
    : { text };
}

/** Without a `quotidian.json` the innermost folder that the command line names, so that equal names do not meet. */
function nameOf(file: string, corpus: string | null, paths: readonly string[]): string {
  if (file === standardInput) return "standard-input.txt";
  const absolute = path.resolve(file);
  const folders = paths.filter((each) => each !== file).map((each) => path.resolve(each));
  const around = folders.filter((folder) => absolute.startsWith(folder + path.sep));
  const base = corpus ?? around.sort((a, b) => b.length - a.length)[0] ?? path.dirname(absolute);
  return path.relative(base, absolute).split(path.sep).join("/");
}
