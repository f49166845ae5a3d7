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
 *
 * Speed is processor time, tokens included: all threads of this process, so that other work on the machine counts little.
 * Once while the code is new, as an editor's first articles meet it, and once when it has been compiled, by a tagger that
 * has not met any word.
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
const documents = new Map(sets.map((name) => [name, readDocuments(goldFile("ner", `${name}.dev.jsonl`))]));

interface Timed {
  readonly predicted: readonly { readonly id: string; readonly entities: readonly FoundName[] }[];
  /** Thousand characters a second. */
  readonly speed: number;
}

function timed(by: typeof tagger, gold: readonly GoldDocument[]): Timed {
  const started = process.cpuUsage();
  const predicted = gold.map(({ id, text }) => ({ id, entities: tagDocument(by, text) }));
  const { user, system } = process.cpuUsage(started);
  const characters = gold.reduce((sum, { text }) => sum + text.length, 0);
  return { predicted, speed: Math.round((1000 * characters) / (user + system)) };
}

const speeds: number[] = [];
for (const [name, gold] of documents) {
  const { predicted, speed } = timed(tagger, gold);
  speeds.push(speed);
  const { PER, ORG, LOC, micro, boundary } = evaluate(gold, predicted, { types: ["PER", "ORG", "LOC"] });
  const { MISC } = evaluate(gold, predicted);
  const types = [PER, ORG, LOC].map(({ f1 }) => percent(f1)).join(" ");
  const all = [micro.p, micro.r, micro.f1, boundary.f1].map(percent).join(" ");
  console.log(`${name.padEnd(15)} ${types} |${all} |${percent(MISC.f1)}`);
}
const megabytes = (data: Uint8Array): string => (zlib.brotliCompressSync(data).length / 1e6).toFixed(3);
const again = timed(loadTagger(weights, gazetteer), documents.get("worldwide") ?? []);
console.log(
  `worldwide: ${speeds[0]} thousand characters a second while the code is new, ${again.speed} once it is compiled`,
);
console.log(
  `loaded in ${loaded.toFixed(0)} ms; brotli: weights ${megabytes(weights)} MB, gazetteer ${megabytes(gazetteer)} MB`,
);
