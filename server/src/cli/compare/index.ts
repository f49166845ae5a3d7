import { exchangedOf } from "../../annotations/formats/exchange";
import type { Which } from "../../annotations/formats/types";
import type { Reading } from "../../article/types";

import { lineAt, lineStarts } from "../../text/lines";
import { type Judged, judgedNames, judgedQuotations } from "../agreement/judged";
import { type Agreement, agreementOf, f1, match, noAgreement, sumOfAgreements } from "../agreement/match";
import { Corpora } from "../corpora";
import { CannotRun, exitCodes } from "../failure";
import { figure, rounded } from "../figures";
import { readingOrError } from "../files/articleReading";
import { warnOfProblems } from "../problems";
import { shippedTagger } from "../tagger";
import { write } from "../write";
import { pairsOf, textOf } from "./pairs";
import { type Difference, differencesOf, differenceText, tellingsText } from "./report";
import { compareTellings, type Told, toldIn } from "./tellings";

export interface CompareOptions {
  readonly json: boolean;
  /** Null: of one text's versions what is confirmed, of two tellings everything. */
  readonly which: Which | null;
  readonly root: string | null;
}

/** How far two versions of the same texts agree. */
interface Totals {
  quotations: Agreement;
  names: Agreement;
  /** Quotations that both have with the same span, and how many of them have the same speaker. */
  judged: number;
  sameSpeaker: number;
}

/**
 * `quotidian compare A B`: two versions of the same text are compared annotation by annotation, two texts quotation by
 * quotation, by their words. Folders are compared file by file.
 */
export async function compare(paths: readonly string[], options: CompareOptions): Promise<number> {
  const corpora = new Corpora(options.root);
  const tagger = shippedTagger();
  const { versions, alone } = pairsOf(paths, corpora);
  if (versions.length === 0) throw new CannotRun("The two folders have no file in common.");
  const totals: Totals = { quotations: noAgreement, names: noAgreement, judged: 0, sameSpeaker: 0 };
  let [hasVersions, hasFailed] = [false, false];
  for (const { name, files } of versions) {
    const read = files.map((file) => readingOrError(file, textOf(file), corpora, tagger));
    for (const each of read) {
      if (!("error" in each)) continue;
      hasFailed = true;
      await write(process.stderr, `${each.error.message}\n`);
    }
    const [a, b] = read.map((each) => ("error" in each ? undefined : each.reading));
    if (a === undefined || b === undefined) continue;
    if (a.marked.clean === b.marked.clean) {
      hasVersions = true;
      const differences = addVersions(totals, a, b, options.which ?? "confirmed");
      const lines = options.json
        ? `${JSON.stringify({ file: name, sameText: true, differences })}\n`
        : `${name}: ${differences.length} differences\n${differences.map(differenceText).join("")}`;
      await write(process.stdout, lines);
    } else {
      const tellings = compareTellings(toldOf(a, options.which), toldOf(b, options.which));
      const lines = options.json
        ? `${JSON.stringify({ file: name, sameText: false, ...tellings }, withoutTokens)}\n`
        : `${name}: two texts\n${tellingsText(tellings)}`;
      await write(process.stdout, lines);
    }
  }
  await warnOfProblems(corpora);
  for (const name of alone) await write(process.stderr, `${name}: only in one folder, not compared\n`);
  if (hasVersions) await write(process.stdout, options.json ? totalsJson(totals) : totalsText(totals));
  return hasFailed ? exitCodes.couldNotRun : exitCodes.clean;
}

function addVersions(totals: Totals, a: Reading, b: Reading, which: Which): readonly Difference[] {
  const text = a.marked.clean;
  const starts = lineStarts(text);
  const [left, right] = [a, b].map((reading) => exchangedOf({ name: "", reading }, which));
  if (left === undefined || right === undefined) return [];
  const matched = (judge: typeof judgedNames) => match(judge(left), judge(right));
  const quotations = matched(judgedQuotations);
  const names = matched(judgedNames);
  totals.quotations = sumOfAgreements(totals.quotations, agreementOf(quotations));
  totals.names = sumOfAgreements(totals.names, agreementOf(names));
  totals.judged += quotations.exact.length;
  totals.sameSpeaker += quotations.exact.filter(
    ([x, y]: readonly [Judged, Judged]) => x.label === y.label,
  ).length;
  return [quotations, names]
    .flatMap((each) => differencesOf(each, text, (offset) => lineAt(starts, offset)))
    .sort((x, y) => x.line - y.line);
}

function toldOf(reading: Reading, which: Which | null): readonly Told[] {
  const starts = lineStarts(reading.marked.source);
  const told = toldIn(reading, (offset) => lineAt(starts, offset));
  if (which !== "confirmed") return told;
  const confirmed = new Set<number>(
    reading.articles.flatMap(({ quotes, attributions }) =>
      attributions.flatMap(({ status }, i) => (status === "annotated" ? (quotes[i]?.span.start ?? []) : [])),
    ),
  );
  return told.filter(({ start }) => confirmed.has(start));
}

const withoutTokens = (key: string, value: unknown): unknown => (key === "tokens" ? undefined : value);

const totalsText = ({ quotations, names, judged, sameSpeaker }: Totals): string =>
  `\nquotations: F1 ${figure(f1(quotations.exact, quotations))} exact, ${figure(f1(quotations.overlapping, quotations))} overlapping (${quotations.a} in A, ${quotations.b} in B)\n` +
  `speakers: ${sameSpeaker} of ${judged} the same\n` +
  `names: F1 ${figure(f1(names.exact, names))} exact, ${figure(f1(names.overlapping, names))} overlapping (${names.a} in A, ${names.b} in B)\n`;

const totalsJson = ({ quotations, names, judged, sameSpeaker }: Totals): string => {
  const scores = (agreement: Agreement) => ({
    a: agreement.a,
    b: agreement.b,
    exactF1: rounded(f1(agreement.exact, agreement)),
    overlapF1: rounded(f1(agreement.overlapping, agreement)),
  });
  return `${JSON.stringify({ quotations: scores(quotations), speakers: { compared: judged, same: sameSpeaker }, names: scores(names) })}\n`;
};
