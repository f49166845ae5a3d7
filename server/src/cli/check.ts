import path from "node:path";
import { english } from "../text/message";
import { Corpora, type CorpusProblem } from "./corpora";
import { exitCodes } from "./failure";
import { readArticle } from "./files/articleFile";
import { type ArticleReading, findingsOf, readingOrError } from "./files/articleReading";
import { articleFiles } from "./files/walk";
import { placesIn } from "./place";
import { type Format, type LocatedFinding, report } from "./report";
import { shippedTagger } from "./tagger";
import { write } from "./write";

export const severities = ["hint", "information", "warning", "error"] as const;

export interface CheckOptions {
  readonly format: Format;
  /** The least severity that makes the command fail; null: nothing does. */
  readonly failOn: (typeof severities)[number] | null;
  readonly root: string | null;
}

/** `quotidian check [PATH…]`: the findings of every article, sorted by file and place. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const corpora = new Corpora(options.root);
  const files = articleFiles(paths.length > 0 ? paths : ["."], corpora);
  const tagger = shippedTagger();
  const findings: LocatedFinding[] = [];
  let hasFailed = false;
  let left = 0;
  for (const file of files) {
    const article = readArticle(file);
    if ("error" in article) {
      hasFailed ||= article.error.code !== "binary";
      await write(process.stderr, `${article.error.message}\n`);
      continue;
    }
    const read = readingOrError(file, article.text, corpora, tagger);
    if ("error" in read) {
      hasFailed = true;
      left++;
      await write(process.stderr, `${read.error.message}\n`);
    } else findings.push(...findingsIn(file, article.text, read));
  }
  findings.unshift(...corpora.problems.map(configFinding));
  await write(process.stdout, report(options.format, findings, files.length - left));
  if (hasFailed) return exitCodes.couldNotRun;
  return findings.some((finding) => isFailure(finding, options.failOn))
    ? exitCodes.findings
    : exitCodes.clean;
}

function findingsIn(file: string, text: string, read: ArticleReading): readonly LocatedFinding[] {
  const placeOf = placesIn(text);
  return findingsOf(read).map(({ code, severity, message, span: { start, end } }) => ({
    file,
    code,
    severity,
    message: english(message),
    start,
    end,
    from: placeOf(start),
    to: placeOf(end),
  }));
}

/** A mistake in the configuration is an error: what it says is not what happens. */
function configFinding({ file, text, problem: { message, offset, length } }: CorpusProblem): LocatedFinding {
  const placeOf = placesIn(text);
  return {
    file: path.relative("", file),
    code: "configuration",
    severity: "error",
    message,
    start: offset,
    end: offset + length,
    from: placeOf(offset),
    to: placeOf(offset + length),
  };
}

const isFailure = ({ severity }: LocatedFinding, failOn: CheckOptions["failOn"]): boolean =>
  failOn !== null && severities.indexOf(severity) >= severities.indexOf(failOn);
