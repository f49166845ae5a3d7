import path from "node:path";
import { exchangedOf } from "../../annotations/formats/exchange";
import type { ExchangedDocument } from "../../annotations/formats/types";
import { pairsOf, textOf } from "../compare/pairs";
import { Corpora } from "../corpora";
import { CannotRun, exitCodes } from "../failure";
import { figure, rounded, table } from "../figures";
import { orLeftOut } from "../files/leftOut";
import { markedFile, readKept } from "../files/sidecarFile";
import { warnOfProblems } from "../problems";
import { write } from "../write";
import { cohen } from "./cohen";
import { type Judged, judgedNames, judgedQuotations } from "./judged";
import { krippendorff } from "./krippendorff";
import { type Agreement, agreementOf, f1, match, noAgreement, sumOfAgreements } from "./match";
import { labelsOfWords } from "./tokens";

export interface AgreeOptions {
  readonly json: boolean;
  readonly root: string | null;
}

/** Two annotators' spans and speakers. */
interface PairFigures {
  readonly a: string;
  readonly b: string;
  quotations: Agreement;
  names: Agreement;
  /** What each says of the speaker of the quotations that both have. */
  readonly speakers: (readonly [a: string, b: string])[];
}

/**
 * `quotidian agree DIR DIR…`: how far annotators agree who have annotated the same files, each in a folder of their own.
 * Only what is annotated counts; the engine is not asked.
 */
export async function agree(folders: readonly string[], { json, root }: AgreeOptions): Promise<number> {
  const corpora = new Corpora(root);
  const { versions, alone } = pairsOf(folders, corpora);
  if (versions.length === 0) throw new CannotRun("The folders have no file in common.");
  const pairs = folders.flatMap((a, i) => folders.slice(i + 1).map((b) => newPair(a, b)));
  const quotationWords: string[][] = [];
  const nameWords: string[][] = [];
  let compared = 0;
  for (const { name, files } of versions) {
    const read = files.map((file) => orLeftOut(file, () => documentOf(file, corpora)));
    for (const each of read) if ("error" in each) await write(process.stderr, `${each.error.message}\n`);
    const documents = read.flatMap((each) => ("error" in each ? [] : each));
    if (documents.length < files.length) continue;
    compared++;
    const [first] = documents;
    if (first === undefined || documents.some(({ text }) => text !== first.text)) {
      throw new CannotRun(`${name}: the folders have different texts; only their annotations may differ`);
    }
    const quotations = documents.map(judgedQuotations);
    const names = documents.map(judgedNames);
    addUnits(quotationWords, first.text, quotations, () => "quotation");
    addUnits(nameWords, first.text, names, ({ label }) => label ?? "");
    let at = 0;
    for (let i = 0; i < folders.length; i++) {
      for (let j = i + 1; j < folders.length; j++) addPair(pairs[at++], i, j, quotations, names);
    }
  }
  await warnOfProblems(corpora);
  for (const name of alone) await write(process.stderr, `${name}: not in every folder, not compared\n`);
  const figures = {
    files: compared,
    quotationWords: krippendorff(quotationWords),
    nameWords: krippendorff(nameWords),
  };
  await write(process.stdout, json ? agreementJson(figures, pairs) : agreementText(figures, pairs));
  return compared < versions.length ? exitCodes.couldNotRun : exitCodes.clean;
}

const newPair = (a: string, b: string): PairFigures => ({
  a: path.basename(path.resolve(a)),
  b: path.basename(path.resolve(b)),
  quotations: noAgreement,
  names: noAgreement,
  speakers: [],
});

const documentOf = (file: string, corpora: Corpora): ExchangedDocument => {
  const text = textOf(file);
  const marked = markedFile(text, readKept(file, text, corpora));
  return exchangedOf({ name: file, reading: { marked, articles: [] } }, "confirmed");
};

function addUnits(
  units: string[][],
  text: string,
  annotators: readonly (readonly Judged[])[],
  labelOf: (judged: Judged) => string,
): void {
  const rows = annotators.map((judged) => labelsOfWords(text, judged, labelOf));
  for (let word = 0; word < (rows[0]?.length ?? 0); word++) units.push(rows.map((row) => row[word] ?? ""));
}

function addPair(
  pair: PairFigures | undefined,
  i: number,
  j: number,
  quotations: readonly (readonly Judged[])[],
  names: readonly (readonly Judged[])[],
): void {
  if (pair === undefined) return;
  const matched = match(quotations[i] ?? [], quotations[j] ?? []);
  pair.quotations = sumOfAgreements(pair.quotations, agreementOf(matched));
  pair.names = sumOfAgreements(pair.names, agreementOf(match(names[i] ?? [], names[j] ?? [])));
  for (const [a, b] of [...matched.exact, ...matched.overlapping]) {
    pair.speakers.push([a.label ?? "", b.label ?? ""]);
  }
}

interface Figures {
  readonly files: number;
  readonly quotationWords: number | null;
  readonly nameWords: number | null;
}

const agreementText = (figures: Figures, pairs: readonly PairFigures[]): string =>
  [
    `files: ${figures.files}\n`,
    `Krippendorff's alpha over words: quotations ${figure(figures.quotationWords)}, names ${figure(figures.nameWords)}\n\n`,
    table([
      ["annotators", "quotations F1", "overlapping", "speakers, same", "kappa", "names F1"],
      ...pairs.map((pair) => {
        const same = pair.speakers.filter(([a, b]) => a === b).length;
        return [
          `${pair.a}, ${pair.b}`,
          figure(f1(pair.quotations.exact, pair.quotations)),
          figure(f1(pair.quotations.overlapping, pair.quotations)),
          `${same} of ${pair.speakers.length}`,
          figure(cohen(pair.speakers)),
          figure(f1(pair.names.exact, pair.names)),
        ];
      }),
    ]),
  ].join("");

const agreementJson = (figures: Figures, pairs: readonly PairFigures[]): string =>
  `${JSON.stringify({
    files: figures.files,
    alpha: { quotations: rounded(figures.quotationWords), names: rounded(figures.nameWords) },
    pairs: pairs.map(({ a, b, quotations, names, speakers }) => ({
      a,
      b,
      quotations: {
        exactF1: rounded(f1(quotations.exact, quotations)),
        overlapF1: rounded(f1(quotations.overlapping, quotations)),
      },
      speakers: {
        compared: speakers.length,
        same: speakers.filter(([x, y]) => x === y).length,
        kappa: rounded(cohen(speakers)),
      },
      names: { exactF1: rounded(f1(names.exact, names)), overlapF1: rounded(f1(names.overlapping, names)) },
    })),
  })}\n`;
