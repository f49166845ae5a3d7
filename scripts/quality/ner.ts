import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import zlib from "node:zlib";
import { loadTagger } from "../../server/src/entities/crf/crfTagger";
import { type GoldDocument, readDocuments } from "../ner/corpus";
import { goldFile } from "../ner/goldFolder";
import { type FoundName, tagDocument } from "../ner/tagDocument";

/**
 * Figures for names, by the evaluator that comes with the gold data: exact F1 over persons, organisations and places,
 * boundaries alone, and the other names (MISC); then speed, size and the time it takes to load.
 */
const sets = ["worldwide", "freenews", "conll03", "wikigold", "crossner-politics"];

interface Rate {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

interface Evaluator {
  evaluate(
    gold: readonly GoldDocument[],
    predicted: readonly { readonly id: string; readonly entities: readonly FoundName[] }[],
    options?: { readonly types: readonly string[] },
  ): Record<"PER" | "ORG" | "LOC" | "MISC" | "micro" | "boundary", Rate>;
}

const { evaluate } = (await import(pathToFileURL(goldFile("ner", "eval-ner.mjs")).href)) as Evaluator;
const modelFile = (name: string): Uint8Array => readFileSync(path.resolve("server/src/entities/model", name));
const [weights, gazetteer] = [modelFile("names.bin"), modelFile("gazetteer.bin")];
const loading = performance.now();
const tagger = loadTagger(weights, gazetteer);
const loaded = performance.now() - loading;

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
console.log(`names              PER    ORG    LOC |     P      R     F1  bound |  MISC`);
let characters = 0;
let spent = 0;
for (const name of sets) {
  const gold = readDocuments(goldFile("ner", `${name}.dev.jsonl`));
  const started = performance.now();
  const predicted = gold.map(({ id, text }) => ({ id, entities: tagDocument(tagger, text) }));
  spent += performance.now() - started;
  characters += gold.reduce((sum, { text }) => sum + text.length, 0);
  const { PER, ORG, LOC, micro, boundary } = evaluate(gold, predicted, { types: ["PER", "ORG", "LOC"] });
  const { MISC } = evaluate(gold, predicted);
  const types = [PER, ORG, LOC].map(({ f1 }) => percent(f1)).join(" ");
  const all = [micro.p, micro.r, micro.f1, boundary.f1].map(percent).join(" ");
  console.log(`${name.padEnd(15)} ${types} |${all} |${percent(MISC.f1)}`);
}
const megabytes = (data: Uint8Array): string => (zlib.brotliCompressSync(data).length / 1e6).toFixed(3);
console.log(
  `${Math.round(characters / spent)} thousand characters a second, tokens included, while nothing else is measured`,
);
console.log(
  `loaded in ${loaded.toFixed(0)} ms; brotli: weights ${megabytes(weights)} MB, gazetteer ${megabytes(gazetteer)} MB`,
);
