import type { Token } from "../../text/tokens";
import type { Tagger } from "../tagger";
import type { NameSpan } from "../types";
import { documentFeatures } from "./documentFeatures";
import { gatherEvidence } from "./evidence";
import { loadGazetteer } from "./gazetteer";
import { labelCount } from "./labels";
import { bestLabels, sumLabelings } from "./lattice";
import { localFeatures, maxFeatures } from "./localFeatures";
import { loadModel } from "./model";
import { type Paragraph, readParagraph } from "./paragraph";
import { type LabelledRegion, spansOf } from "./spans";
import { addVotes } from "./vote";
import { type Word, wordOf } from "./words";

/** What the first pass keeps of a paragraph. */
export interface CrfScores {
  readonly paragraph: Paragraph;
  /** Word of a region (counted over the paragraph's regions, in order) × label: what the paragraph alone says. */
  readonly sums: Int32Array;
}

const rememberedWords = 20_000;

/**
 * The statistical tagger: a linear-chain conditional random field over the runs of capitalised words.
 *
 * @param weights the file model/names.bin
 * @param gazetteer the file model/gazetteer.bin
 * @throws where either is no such file, damaged, truncated or of another version
 */
export function loadTagger(weights: Uint8Array, gazetteer: Uint8Array): Tagger<CrfScores> {
  const model = loadModel(weights);
  const lists = loadGazetteer(gazetteer);
  const expTransitions = Float64Array.from(model.transitions, Math.exp);
  const buffer = new Int32Array(maxFeatures);
  let words = new Map<string, Word>();
  const wordAt = (spelling: string, kind: Token["kind"]): Word => {
    const known = words.get(spelling);
    if (known !== undefined) return known;
    if (words.size >= rememberedWords) words = new Map();
    const word = wordOf(spelling, kind, lists);
    words.set(spelling, word);
    return word;
  };

  return {
    version: model.version,
    score: (text, tokens) => {
      const paragraph = readParagraph(text, tokens, wordAt, lists);
      const size = paragraph.regions.reduce((total, region) => total + region.end - region.start, 0);
      const sums = new Int32Array(size * labelCount);
      let row = 0;
      for (const region of paragraph.regions)
        for (let i = region.start; i < region.end; i++, row += labelCount) {
          const count = localFeatures(paragraph, region, i, buffer, 0);
          for (let k = 0; k < count; k++) model.add(buffer[k] as number, sums, row);
        }
      return { paragraph, sums };
    },
    tag: (paragraphs) => {
      const evidence = gatherEvidence(paragraphs.map(({ scores }) => scores.paragraph));
      const labelled: LabelledRegion[][] = paragraphs.map(({ scores: { paragraph, sums } }) => {
        const all = sums.slice();
        let row = 0;
        return paragraph.regions.map((region) => {
          const first = row;
          for (let i = region.start; i < region.end; i++, row += labelCount) {
            const count = documentFeatures(paragraph, i, evidence, buffer, 0);
            for (let k = 0; k < count; k++) model.add(buffer[k] as number, all, row);
          }
          const emissions = Float32Array.from(all.subarray(first, row), (sum) => sum * model.scale);
          return {
            paragraph,
            region,
            emissions,
            labels: bestLabels(emissions, 0, region.end - region.start, model.transitions),
          };
        });
      });
      const voted = addVotes(labelled, (emissions, count) =>
        bestLabels(emissions, 0, count, model.transitions),
      );
      return voted.map((regions): readonly NameSpan[] =>
        regions.flatMap((found) =>
          spansOf(
            found,
            sumLabelings(found.emissions, 0, found.labels.length, expTransitions),
            model.calibration,
          ),
        ),
      );
    },
  };
}
