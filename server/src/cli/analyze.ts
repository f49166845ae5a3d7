import path from "node:path";
import { analyseNow } from "../article/analyse";
import { readArticle } from "./articleFile";
import { Corpora } from "./corpora";
import { exitCodes } from "./failure";
import { errorLine, outputOf, resultLine } from "./output";
import { warnOfProblems } from "./problems";
import { readBeside } from "./sidecarFile";
import { summaryOf } from "./summary";
import { shippedTagger } from "./tagger";
import { write } from "./write";

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
    const { config, facts } = corpora.of(path.dirname(path.resolve(file)));
    const article = readArticle(file);
    if ("error" in article) {
      hasFailed = true;
      if (options.json) await write(process.stdout, errorLine({ file }, article.error));
      else await write(process.stderr, `${article.error.message}\n`);
      continue;
    }
    const beside = readBeside(file, article.text, config);
    const reading = analyseNow(article.text, { config, corpus: facts, tagger, raw: options.raw, beside });
    const result = options.json
      ? resultLine({ file }, outputOf(reading, config, facts))
      : summaryOf(file, reading);
    await write(process.stdout, result);
  }
  await warnOfProblems(corpora);
  return hasFailed ? exitCodes.couldNotRun : exitCodes.clean;
}
