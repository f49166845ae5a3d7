import path from "node:path";
import { buffer } from "node:stream/consumers";
import { acceptFrom } from "../annotations/acceptFrom";
import { acceptStated } from "../annotations/acceptStated";
import { annotate } from "../annotations/annotate";
import { type Drafts, draftsOf } from "../annotations/draft";
import type { SourceEdit } from "../annotations/rewrite";
import { analyseNow } from "../article/analyse";
import { parseMarkup } from "../markup/parse";
import { english } from "../text/message";
import { readBytes } from "./articleFile";
import { Corpora } from "./corpora";
import { decodeExactly } from "./exactText";
import { CannotRun, exitCodes } from "./failure";
import { warnOfProblems } from "./problems";
import { standardInput } from "./readings";
import { readBeside } from "./sidecarFile";
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
export async function annotateFile(file: string, { least, root }: AnnotateOptions): Promise<number> {
  const bytes = file === standardInput ? await buffer(process.stdin) : readBytes(file);
  const corpora = new Corpora(root);
  const { config, facts } = corpora.of(
    file === standardInput ? process.cwd() : path.dirname(path.resolve(file)),
  );
  const { text, encode } = decodeExactly(bytes, file);
  const beside = file === standardInput ? null : readBeside(file, text, config);
  const reading = analyseNow(text, { config, corpus: facts, tagger: shippedTagger(), beside });
  const { count, result } =
    least === null ? acceptStated(reading, config.write) : acceptFrom(reading, least, config.write);
  if (count > 0 && "refused" in result) throw new CannotRun(`${file}: ${english(result.refused)}`);
  await warnOfProblems(corpora);
  if (beside !== null) {
    const drafts = "beside" in result ? result.beside : draftsOf(reading.marked);
    await write(process.stdout, encode(withMarkup(file, text, drafts)));
  } else await write(process.stdout, "edits" in result ? encode(applied(text, result.edits)) : bytes);
  return exitCodes.clean;
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
