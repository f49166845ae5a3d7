import { Corpora } from "../corpora";
import { exitCodes } from "../failure";
import { readings } from "../files/readings";
import { warnOfProblems } from "../problems";
import { shippedTagger } from "../tagger";
import { write } from "../write";
import { addFile, noCounts } from "./count";
import { statsJson, statsText } from "./report";

export interface StatsOptions {
  readonly json: boolean;
  /** How many speakers and verbs the table has. */
  readonly top: number;
  readonly root: string | null;
}

/** `quotidian stats PATH…`: who speaks, how much, with which verbs, and how much of it is attributed. */
export async function stats(paths: readonly string[], { json, top, root }: StatsOptions): Promise<number> {
  const corpora = new Corpora(root);
  const counts = noCounts();
  let hasFailed = false;
  for await (const article of readings(paths.length > 0 ? paths : ["."], corpora, shippedTagger())) {
    if ("error" in article) {
      hasFailed ||= article.error.code !== "binary";
      await write(process.stderr, `${article.error.message}\n`);
    } else addFile(counts, article.file, article.reading);
  }
  await warnOfProblems(corpora);
  await write(process.stdout, json ? statsJson(counts) : statsText(counts, top));
  return hasFailed ? exitCodes.couldNotRun : exitCodes.clean;
}
