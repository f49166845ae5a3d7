import path from "node:path";
import { decisionsOn } from "../../annotations/decisions/decisions";
import { withoutRejected } from "../../annotations/decisions/rejections";
import { analyseNow } from "../../article/analyse";
import { type FileDecisions, noDecisions } from "../../article/config";
import type { Reading } from "../../article/types";
import { runChecks } from "../../checks";
import { withoutIgnored } from "../../checks/ignored";
import type { Finding } from "../../checks/types";
import type { Tagger } from "../../entities/tagger";
import type { Corpora, Corpus } from "../corpora";
import type { InputError } from "../failure";
import { standardInput } from "./articleFile";
import { orLeftOut } from "./leftOut";
import { type Kept, readKept } from "./sidecarFile";

/** An article as its corpus has it: with what is kept beside it, and what people have decided, as the editor shows it. */
export interface ArticleReading {
  readonly reading: Reading;
  readonly corpus: Corpus;
  readonly decisions: FileDecisions;
  /** Where the corpus keeps annotations beside its articles. */
  readonly kept: Kept | null;
}

/** What governs an article file; standard input counts as one of the working folder. */
export const corpusOf = (file: string, corpora: Corpora): Corpus =>
  corpora.of(file === standardInput ? process.cwd() : path.dirname(path.resolve(file)));

/** Reads and analyses an article. `raw`: whatever looks like markup is text. */
export function readingOf(
  file: string,
  text: string,
  corpora: Corpora,
  tagger: Tagger,
  raw = false,
): ArticleReading {
  const corpus = corpusOf(file, corpora);
  const { config, facts } = corpus;
  const kept = file === standardInput ? null : readKept(file, text, corpora);
  const beside = kept?.beside ?? null;
  const reading = analyseNow(text, { config, corpus: facts, tagger, raw, beside });
  const decisions = decisionsAbout(file, corpus);
  return { reading: withoutRejected(reading, decisions), corpus, decisions, kept };
}

/** The same where many articles are read. */
export const readingOrError = (
  ...given: Parameters<typeof readingOf>
): ArticleReading | { readonly error: InputError } => orLeftOut(given[0], () => readingOf(...given));

function decisionsAbout(file: string, { folder, decisions }: Corpus): FileDecisions {
  if (folder === null || file === standardInput) return noDecisions;
  return decisionsOn(path.relative(folder, path.resolve(file)).split(path.sep).join("/"), decisions);
}

/** What is wrong in it, but for what somebody wants to see no more. */
export const findingsOf = ({ reading, corpus, decisions }: ArticleReading): readonly Finding[] =>
  withoutIgnored(runChecks(reading, corpus.config, corpus.facts), decisions.ignored);
