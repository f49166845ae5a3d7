import { Corpora } from "../corpora";
import { exitCodes } from "../failure";
import { readArticle } from "../files/articleFile";
import { findingsOf, readingOrError } from "../files/articleReading";
import { warnOfProblems } from "../problems";
import { shippedTagger } from "../tagger";
import { write } from "../write";
import { errorLine, outputOf, resultLine } from "./output";
import { summaryOf } from "./summary";

export interface AnalyzeOptions {
  /** One JSON object a line, not a text for people. */
  readonly json: boolean;
  /** Take the files as clean, whatever they look like. */
  readonly raw: boolean;
  readonly root: string | null;
}

/** `quotidian analyze FILE…`: one result a file, in the order given; a file that cannot be read does not stop the rest. */
export async function analyzeFiles(files: readonly string[], options: AnalyzeOptions): Promise<number> {
  const corpora = new Corpora(options.root);
  const tagger = shippedTagger();
  let hasFailed = false;
  for (const file of files) {
    const article = readArticle(file);
    const read =
      "error" in article ? article : readingOrError(file, article.text, corpora, tagger, options.raw);
    if ("error" in read) {
      hasFailed = true;
      if (options.json) await write(process.stdout, errorLine({ file }, read.error));
      else await write(process.stderr, `${read.error.message}\n`);
      continue;
    }
    const result = options.json
      ? resultLine({ file }, outputOf(read.reading, findingsOf(read)))
      : summaryOf(file, read.reading);
    await write(process.stdout, result);
  }
  await warnOfProblems(corpora);
  return hasFailed ? exitCodes.couldNotRun : exitCodes.clean;
}
