import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import type { Calibration } from "../../server/src/entities/crf/calibration";
import { loadTagger } from "../../server/src/entities/crf/crfTagger";
import { loadGazetteer } from "../../server/src/entities/crf/gazetteer";
import { loadModel } from "../../server/src/entities/crf/model";
import { average } from "./average";
import { fitCalibration, type JudgedName } from "./calibrate";
import { readDocuments } from "./corpus";
import { type Corpus, documentReader } from "./documents";
import { firstInstances } from "./firstInstances";
import { goldFile } from "./goldFolder";
import { pack } from "./pack";
import { type HeldOut, secondInstances } from "./secondInstances";
import { tagDocument } from "./tagDocument";
import { type TrainedModel, type TrainingOptions, train } from "./trainer";

/**
 * Trains server/src/entities/model/names.bin; same data, same file.
 *
 *   QUOTIDIAN_GOLD=folder npm run train:ner
 *
 * Sources, licences, method and figures: docs/models.md.
 */
const modelFolder = path.join(path.dirname(process.argv[1] ?? ""), "../../server/src/entities/model");
const gazetteerFile = readFileSync(path.join(modelFolder, "gazetteer.bin"));
const read = documentReader(loadGazetteer(gazetteerFile));
const log = (line: string): void => console.log(line);

const source = (name: string, weight: number, isPartial = false): Corpus => ({
  documents: readDocuments(goldFile(`ner/train/${name}.train.jsonl`)),
  isPartial,
  weight,
});
const news = source("freenews", 8);
/** Whole articles: what one says of a name teaches something about its other mentions. */
const articles: readonly Corpus[] = [news, source("wikigold", 2), source("redocred", 0.5)];
const sentences: readonly Corpus[] = [source("btc", 1, true), source("wnut17", 1), source("crossner", 0.25)];

const firstOptions: TrainingOptions = {
  epochs: 4,
  rate: 0.06,
  l1: 0.02,
  dropout: 0.4,
  minimumCount: 3,
  seed: 7,
  log,
};
/** The first labeling is the average of one model a seed. */
const seeds = [8, 9] as const;
const pruning = { minimumCount: 3, smallestWeight: 0.02 };
const uncalibrated: Calibration = { slope: 1, offset: 0 };

const trainFirst = (corpora: readonly Corpus[]): TrainedModel =>
  train(firstInstances(corpora, read), firstOptions);
const trainSecond = (parts: readonly HeldOut[], first: TrainedModel): TrainedModel =>
  train(secondInstances(parts, read), {
    ...firstOptions,
    epochs: 5,
    rate: 0.05,
    dropout: 0.2,
    minimumCount: 5,
    transitions: first.transitions,
  });

const folds = 4;
const part = (corpora: readonly Corpus[], fold: number, isInside: boolean): readonly Corpus[] =>
  corpora.map((corpus) => ({
    ...corpus,
    documents: corpus.documents.filter((_, index) => (index % folds === fold) === isInside),
  }));

// The second labeling learns from articles that the first was not trained on.
const heldOut = Array.from({ length: folds }, (_, fold): HeldOut & { readonly trained: TrainedModel } => {
  log(`without part ${fold + 1} of ${folds}`);
  const trained = trainFirst([...part(articles, fold, false), ...sentences]);
  return {
    corpora: part(articles, fold, true),
    trained,
    model: loadModel(pack([trained], pruning, uncalibrated)),
  };
});
log("on everything");
const everything = firstInstances([...articles, ...sentences], read);
const withSeed = (seed: number): TrainedModel => train(everything, { ...firstOptions, seed });
const first = average([withSeed(firstOptions.seed), ...seeds.map(withSeed)]);
log("second labeling");
const second = trainSecond(heldOut, first);

// Confidences are fitted on the news that the first fold's model has not seen.
const [unseen] = heldOut;
if (unseen === undefined) throw new Error("no folds");
const unfitted = loadTagger(pack([unseen.trained, second], pruning, uncalibrated), gazetteerFile);
const judged: readonly JudgedName[] = part([news], 0, true)
  .flatMap(({ documents }) => documents)
  .flatMap(({ text, entities }) =>
    tagDocument(unfitted, text).map(({ start, end, type, confidence }) => ({
      probability: confidence,
      isRight: entities.some((gold) => gold.start === start && gold.end === end && gold.type === type),
    })),
  );
const calibration = fitCalibration(judged);
log(
  `calibrated on ${judged.length} names: slope ${calibration.slope.toFixed(3)}, offset ${calibration.offset.toFixed(3)}`,
);

const file = pack([first, second], pruning, calibration);
writeFileSync(path.join(modelFolder, "names.bin"), file);
const brotli = (data: Uint8Array): string => (zlib.brotliCompressSync(data).length / 1e6).toFixed(3);
log(
  `names.bin ${(file.length / 1e6).toFixed(2)} MB; brotli ${brotli(file)} MB, gazetteer.bin ${brotli(gazetteerFile)} MB`,
);
