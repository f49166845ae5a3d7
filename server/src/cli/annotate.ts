import { buffer } from "node:stream/consumers";
import { acceptFrom } from "../annotations/accept/acceptFrom";
import { acceptStated } from "../annotations/accept/acceptStated";
import { annotate } from "../annotations/draft/annotate";
import { type Drafts, draftsOf } from "../annotations/draft/draft";
import type { EditResult, SourceEdit } from "../annotations/edit/rewrite";
import type { Tagger } from "../entities/tagger";
import { parseMarkup } from "../markup/parse";
import { english } from "../text/message";
import { Corpora } from "./corpora";
import { CannotRun, exitCodes } from "./failure";
import { readBytes, standardInput } from "./files/articleFile";
import { type ArticleReading, readingOf } from "./files/articleReading";
import { decodeExactly } from "./files/exactText";
import { replaceFile } from "./files/newFile";
import { writeKept } from "./files/sidecarFile";
import { articleFiles } from "./files/walk";
import { warnOfProblems } from "./problems";
import { shippedTagger } from "./tagger";
import { write } from "./write";

export interface AnnotateOptions {
  /** Null: what the text states in the quotation's own sentence, and the engine is sure of. */
  readonly least: number | null;
  readonly root: string | null;
}

/**
 * `quotidian annotate FILE|-`: the text with every confident suggestion written into it. What is annotated already
 * stays, and what is kept beside the file is written with the rest; every byte that is no markup stays, so that `strip`
 * gives back the file.
 */
export async function printAnnotated(file: string, { least, root }: AnnotateOptions): Promise<number> {
  const bytes = file === standardInput ? await buffer(process.stdin) : readBytes(file);
  const corpora = new Corpora(root);
  const { text, encode } = decodeExactly(bytes, file);
  const read = readingOf(file, text, corpora, shippedTagger());
  const { result } = accepted(file, read, least);
  await warnOfProblems(corpora);
  if (read.kept !== null) {
    const drafts = "beside" in result ? result.beside : draftsOf(read.reading.marked);
    await write(process.stdout, encode(withMarkup(file, text, drafts)));
  } else await write(process.stdout, "edits" in result ? encode(applied(text, result.edits)) : bytes);
  return exitCodes.clean;
}

/**
 * `quotidian annotate --write PATH…`: the same where each corpus keeps annotations, in the articles or beside them. Tells
 * of every article in which there was something to write.
 */
export async function annotateInPlace(
  paths: readonly string[],
  { least, root }: AnnotateOptions,
): Promise<number> {
  const corpora = new Corpora(root);
  const tagger = shippedTagger();
  let hasFailed = false;
  for (const file of articleFiles(paths, corpora)) {
    try {
      await write(process.stdout, annotateOne(file, corpora, tagger, least));
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      hasFailed = true;
      await write(process.stderr, `${error.message}\n`);
    }
  }
  await warnOfProblems(corpora);
  return hasFailed ? exitCodes.couldNotRun : exitCodes.clean;
}

/** What there is to say of it: nothing where nothing was written. */
function annotateOne(file: string, corpora: Corpora, tagger: Tagger, least: number | null): string {
  const { text, encode } = decodeExactly(readBytes(file), file);
  const read = readingOf(file, text, corpora, tagger);
  const { count, result } = accepted(file, read, least);
  const quotations = count === 1 ? "1 quotation" : `${count} quotations`;
  if ("edits" in result) {
    replaceFile(file, encode(applied(text, result.edits)));
    return `${file}: ${quotations} annotated\n`;
  }
  if (read.kept === null || !("beside" in result)) return "";
  return `${file}: ${quotations} annotated in ${writeKept(file, text, read.kept, result.beside, corpora)}\n`;
}

/** @throws CannotRun where there are suggestions to accept, but the text cannot hold them */
function accepted(
  file: string,
  { reading, corpus: { config } }: ArticleReading,
  least: number | null,
): { readonly count: number; readonly result: EditResult } {
  const { count, result } =
    least === null ? acceptStated(reading, config.write) : acceptFrom(reading, least, config.write);
  if (count > 0 && "refused" in result) throw new CannotRun(`${file}: ${english(result.refused)}`);
  return { count, result };
}

/** @throws CannotRun where the text cannot hold markup */
function withMarkup(file: string, text: string, drafts: Drafts): string {
  const marked = annotate(text, drafts);
  if (parseMarkup(marked).clean === text) return marked;
  throw new CannotRun(`${file}: words of it would be read as an annotation; change them first`);
}

/** The edits do not overlap and are in text order. */
function applied(source: string, edits: readonly SourceEdit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { span, newText } of edits) {
    pieces.push(source.slice(from, span.start), newText);
    from = span.end;
  }
  return pieces.join("") + source.slice(from);
}
