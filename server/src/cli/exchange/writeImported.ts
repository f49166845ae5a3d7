import { existsSync } from "node:fs";
import path from "node:path";
import { annotate } from "../../annotations/draft/annotate";
import { draftsOf } from "../../annotations/draft/draft";
import { merged } from "../../annotations/formats/intoText";
import type { Exchanged, Loss } from "../../annotations/formats/types";
import type { Corpora } from "../corpora";
import { CannotRun } from "../failure";
import { readBytes } from "../files/articleFile";
import { decodeExactly } from "../files/exactText";
import { fileBelow, writeNewFile } from "../files/newFile";
import { markedFile, readKept, writeKept } from "../files/sidecarFile";
import type { FoundArticle } from "./importedArticles";

/** An article with what a format says of it. */
export interface ImportedArticle {
  readonly name: string;
  /** Without markup. */
  readonly text: string;
  /** The article's file, where there is one. */
  readonly found: FoundArticle | null;
  readonly annotations: readonly Exchanged[];
}

/** The bytes of the article with all annotations in it. */
export function inlineBytes({ text, found, annotations }: ImportedArticle): {
  readonly bytes: string | Uint8Array;
  readonly losses: readonly Loss[];
} {
  const { drafts, losses } = merged(text, found === null ? [] : draftsOf(found.marked), annotations);
  const marked = annotate(text, drafts);
  return { bytes: found?.encode(marked) ?? marked, losses };
}

/**
 * Writes it below a folder: the article with markup, or, where a corpus keeps annotations beside its articles, what is
 * new into the sidecar; that article itself is made where it is not there, and never changed.
 *
 * @throws UnreadableAnnotations before anything is written
 * @throws CannotRun where a file would be replaced, or the article there has another text
 */
export function writeImported(
  folder: string,
  article: ImportedArticle,
  overwrite: boolean,
  corpora: Corpora,
): readonly Loss[] {
  const { name, text, found, annotations } = article;
  const target = path.join(folder, name);
  const { config } = corpora.of(path.dirname(path.resolve(target)));
  if (config.annotations !== "sidecar") {
    const { bytes, losses } = inlineBytes(article);
    writeNewFile(folder, name, bytes, overwrite);
    return losses;
  }
  const kept = readKept(target, text, corpora);
  if (fileBelow(folder, name) === null || !existsSync(target)) {
    writeNewFile(folder, name, found?.encode(text) ?? text, false);
  } else if (decodeExactly(readBytes(target), target).text !== text) {
    throw new CannotRun(`${target}: has another text, and stays as it is`);
  }
  if (kept === null) return [];
  const before = draftsOf(markedFile(text, kept));
  // What is annotated in the article that was found, where that is another file.
  const own = (found?.marked.spans ?? []).map(
    ({ clean, attributes }): Exchanged => ({ clean, attributes, status: "confirmed", confidence: 1 }),
  );
  const held = merged(text, before, own);
  const { drafts, added, losses } = merged(text, held.drafts, annotations);
  if (added + held.added > 0) writeKept(target, text, kept, drafts, corpora);
  return losses;
}
