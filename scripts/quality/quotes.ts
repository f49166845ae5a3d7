import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { analyseNow } from "../../server/src/article/analyse";
import { defaultConfig, noCorpus } from "../../server/src/article/config";
import type { Reading } from "../../server/src/article/types";
import { goldFile } from "../ner/goldFolder";
import { type Measured, measured } from "./bootstrap";
import { columns, type Official, unattributedColumns } from "./columns";
import { predictions, type Scope } from "./predictions";
import { reliabilityLines, type Shown, shownIn } from "./reliability";
import { resolvedLine } from "./resolvedSpeakers";
import { type QuotedArticle, score } from "./score";
import { tagger } from "./tagger";

/** Figures for quotations and their speakers on the labelled sets, each with its 95 % interval over articles. */
interface GoldSet {
  readonly name: string;
  /** What its row is called, where that is not the set's name. */
  readonly title?: string;
  readonly scope: Scope;
  /** Of the gold's types; `direct` alone where nothing is said. */
  readonly types?: readonly string[];
}

const together = ["direct", "mixed", "indirect"];
const body: Scope = { marks: false, everyMark: false, clauses: false };
const everywhere: Scope = { marks: false, everyMark: true, clauses: false };
const everyMark: Scope = { marks: true, everyMark: true, clauses: false };

const sets: readonly GoldSet[] = [
  { name: "polnear.dev", scope: body },
  { name: "polnear-ablated.dev", scope: body },
  { name: "polnear-marks.dev", scope: { ...everyMark, everyMark: false } },
  { name: "freenews.dev", scope: everywhere },
  { name: "freenews-marks.dev", scope: everyMark },
  { name: "wikinews.dev", scope: everywhere },
  { name: "freenews.train", title: "freenews.train *", scope: everywhere },
  { name: "freenews-marks.train", title: "freenews-marks.train *", scope: everyMark },
  { name: "polnear.dev", title: "polnear.dev, together", scope: { ...body, clauses: true }, types: together },
];

const evaluator = goldFile("quotes", "eval-quotes.mjs");
const shown = [...columns, ...unattributedColumns];
/** Several sets share their texts; each is read once. */
const readings = new Map<string, Reading>();

function readOnce(text: string): Reading {
  const reading =
    readings.get(text) ?? analyseNow(text, { config: defaultConfig, corpus: noCorpus, tagger, raw: true });
  readings.set(text, reading);
  return reading;
}

function measure(scratch: string, { name, scope, types = ["direct"] }: GoldSet): readonly string[] {
  const file = goldFile("quotes", `${name}.jsonl`);
  const gold = goldOf(name);
  const predicted = gold.map(({ id, text }) => ({
    id,
    text,
    quotes: predictions(readOnce(text), text, scope),
  }));
  const counts = gold.map((article, i) => score(article, predicted[i]?.quotes ?? [], types));
  const figures = measured(
    counts,
    shown.map(({ rate }) => rate),
  );
  const predictedFile = path.join(scratch, `${name}.jsonl`);
  writeFileSync(predictedFile, predicted.map((article) => `${JSON.stringify(article)}\n`).join(""));
  const given = ["--types", types.join(","), "--json"];
  const official = execFileSync(process.execPath, [evaluator, file, predictedFile, ...given], {
    encoding: "utf8",
  });
  mustAgree(name, figures, JSON.parse(official) as Official);
  return [String(counts.reduce((n, { gold: own }) => n + own, 0)), ...figures.map(cell)];
}

const goldOf = (name: string): readonly QuotedArticle[] =>
  readFileSync(goldFile("quotes", `${name}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as QuotedArticle);

const shownOf = (name: string): readonly Shown[] =>
  goldOf(name).flatMap((article) => shownIn(article, readOnce(article.text)));

/** The evaluator has the last word: where our counts do not give its figures, there is no figure. */
function mustAgree(name: string, figures: readonly Measured[], official: Official): void {
  for (const [i, { head, official: of }] of shown.entries()) {
    const [own, theirs] = [figures[i]?.value ?? 0, of(official) ?? 0];
    if (Math.abs(own - theirs) > 0.051)
      throw new Error(`${name}, ${head}: counted ${own}, but the evaluator says ${theirs}`);
  }
}

const cell = ({ value, margin }: Measured): string =>
  value === null || margin === null ? "–" : `${value.toFixed(1)} ±${margin.toFixed(1)}`;

const print = (title: string, cells: readonly string[]): void =>
  console.log(title.padEnd(22) + cells.map((text, i) => text.padStart(i === 0 ? 6 : 11)).join(""));

const folder = mkdtempSync(path.join(tmpdir(), "quotidian-quality-"));
try {
  console.log(
    "Quotations: percent, ± half the 95 % interval over articles. Direct ones, unless the row is of marks;\n" +
      "together: direct, mixed and indirect. The last three columns: unattributed P, R, F1.\n" +
      "* Rules were written with these texts in view: no measure of how well they do on others.",
  );
  print("set", ["gold", ...shown.map(({ head }) => head)]);
  for (const set of sets) print(set.title ?? set.name, measure(folder, set));
  for (const set of ["polnear.dev", "freenews.train"]) {
    console.log(
      `${set}: speakers shown for direct quotations, by confidence, and how many of them are right`,
    );
    for (const line of reliabilityLines(shownOf(set))) console.log(line);
  }
  for (const set of ["freenews.dev", "freenews.train"]) console.log(resolvedLine(set, readOnce));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
