import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { loadTagger } from "../../server/src/entities/crf/crfTagger";
import { loadGazetteer } from "../../server/src/entities/crf/gazetteer";
import type { Calibration } from "../../server/src/entities/crf/model";
import { fitCalibration, type JudgedName } from "./calibrate";
import { type GoldDocument, readDocuments } from "./corpus";
import { goldFile } from "./goldFolder";
import { type Corpus, makeInstances } from "./instances";
import { pack } from "./pack";
import { tagDocument } from "./tagDocument";
import { type TrainedModel, train } from "./trainer";

/**
 * Trains server/src/entities/model/names.bin; same data, same file.
 *
 *   QUOTIDIAN_GOLD=folder npm run train:ner
 *
 * Sources, licences and figures: docs/models.md.
 */
const modelFolder = path.join(path.dirname(process.argv[1] ?? ""), "../../server/src/entities/model");
const gazetteerFile = readFileSync(path.join(modelFolder, "gazetteer.bin"));
const gazetteer = loadGazetteer(gazetteerFile);
const log = (line: string): void => console.log(line);

const news = readDocuments(goldFile("ner/train/freenews.train.jsonl"));
const source = (name: string, weight: number, isPartial = false): Corpus => ({
  documents: readDocuments(goldFile(`ner/train/${name}.train.jsonl`)),
  isPartial,
  weight,
});
const others: readonly Corpus[] = [
  source("wikigold", 2),
  source("btc", 1, true),
  source("wnut17", 1),
  source("redocred", 1),
  source("crossner", 0.5),
];

const trainOn = (documents: readonly GoldDocument[]): TrainedModel =>
  train(makeInstances([{ documents, isPartial: false, weight: 6 }, ...others], gazetteer), {
    epochs: 4,
    rate: 0.15,
    l1: 0.02,
    dropout: 0.4,
    minimumCount: 3,
    seed: 7,
    log,
  });
const packed = (model: TrainedModel, calibration: Calibration): Uint8Array =>
  pack(model, { minimumCount: 3, smallestWeight: 0.03 }, calibration);

// Confidences are fitted on news that a first model, trained without it, has not seen.
const isHeldOut = (_: GoldDocument, index: number): boolean => index % 6 === 5;
const firstModel = trainOn(news.filter((document, index) => !isHeldOut(document, index)));
const unfitted = loadTagger(packed(firstModel, { slope: 1, offset: 0 }), gazetteerFile);
const judged: readonly JudgedName[] = news.filter(isHeldOut).flatMap(({ text, entities }) =>
  tagDocument(unfitted, text).map(({ start, end, type, confidence }) => ({
    probability: confidence,
    isRight: entities.some((gold) => gold.start === start && gold.end === end && gold.type === type),
  })),
);
const calibration = fitCalibration(judged);
log(
  `calibration on ${judged.length} names: slope ${calibration.slope.toFixed(3)}, offset ${calibration.offset.toFixed(3)}`,
);

const file = packed(trainOn(news), calibration);
writeFileSync(path.join(modelFolder, "names.bin"), file);
const brotli = (data: Uint8Array): string => (zlib.brotliCompressSync(data).length / 1e6).toFixed(3);
log(
  `names.bin ${(file.length / 1e6).toFixed(2)} MB, brotli ${brotli(file)}; gazetteer.bin, brotli ${brotli(gazetteerFile)}`,
);
