import { documentFeatures } from "./documentFeatures";
import { gatherEvidence } from "./evidence";
import { favourGivenNames } from "./givenNames";
import { columnCount, labelCount, labelSum } from "./labels";
import { bestLabels, newScratch } from "./lattice";
import { localFeatures, maxFeatures, wordFeatures } from "./localFeatures";
import type { Model } from "./model";
import { gatherOpinions, opinionFeatures } from "./opinions";
import type { Paragraph } from "./paragraph";
import type { LabelledRegion } from "./spans";
import { withoutTitledTails } from "./titledTails";
import type { Word } from "./words";

/** What a paragraph says by itself; cached with it. */
export interface CrfScores {
  readonly paragraph: Paragraph;
  /** Word of a region (counted over the paragraph's regions, in order) × column, in the model's unit. */
  readonly sums: Int32Array;
}

/** What a word says whatever stands around it; worked out once. */
function ownSums(model: Model, word: Word, buffer: Int32Array): Int32Array {
  if (word.sums.length > 0) return word.sums;
  const sums = new Int32Array(columnCount);
  model.addAll(buffer, wordFeatures(word, buffer, 0), sums, 0);
  word.sums = sums;
  return sums;
}

export function scoreParagraph(model: Model, paragraph: Paragraph): CrfScores {
  const buffer = new Int32Array(maxFeatures);
  const size = paragraph.regions.reduce((total, region) => total + region.end - region.start, 0);
  const sums = new Int32Array(size * columnCount);
  let row = 0;
  for (const region of paragraph.regions)
    for (let i = region.start; i < region.end; i++, row += columnCount) {
      sums.set(ownSums(model, paragraph.words[i] as Word, buffer), row);
      model.addAll(buffer, localFeatures(paragraph, region, i, buffer, 0), sums, row);
    }
  return { paragraph, sums };
}

/** Adds what the columns of `count` words say, from `sums[from]` on, to their emissions (word × label). */
function addEmissions(
  emissions: Float32Array,
  sums: Int32Array,
  from: number,
  count: number,
  scale: number,
): void {
  for (let i = 0; i < count; i++)
    for (let y = 0; y < labelCount; y++) {
      const cell = i * labelCount + y;
      emissions[cell] = (emissions[cell] as number) + labelSum(sums, from + i * columnCount, y) * scale;
    }
}

/** Labels every region, by its paragraph and by what the document shows about its words. */
export function firstLabeling(
  model: Model,
  document: readonly CrfScores[],
): readonly (readonly LabelledRegion[])[] {
  const buffer = new Int32Array(maxFeatures);
  const scratch = newScratch();
  const evidence = gatherEvidence(document.map(({ paragraph }) => paragraph));
  return document.map(({ paragraph, sums }) => {
    const all = sums.slice();
    let row = 0;
    return paragraph.regions.map((region) => {
      const first = row;
      for (let i = region.start; i < region.end; i++, row += columnCount)
        model.addAll(buffer, documentFeatures(paragraph, i, evidence, buffer, 0), all, row);
      const count = region.end - region.start;
      const emissions = new Float32Array(count * labelCount);
      addEmissions(emissions, all, first, count, model.scale);
      favourGivenNames(paragraph, region, emissions);
      const labels = bestLabels(emissions, count, model.transitions, scratch);
      return withoutTitledTails({ paragraph, region, emissions, labels });
    });
  });
}

/**
 * Lets the mentions of a name agree: what the first labeling says of a word elsewhere counts for each of its mentions.
 * `Sorokin said` is doubtful; where the article also has `Irina Sorokin`, it is not.
 */
export function secondLabeling(
  model: Model,
  document: readonly (readonly LabelledRegion[])[],
): readonly (readonly LabelledRegion[])[] {
  const buffer = new Int32Array(maxFeatures);
  const scratch = newScratch();
  let sums = new Int32Array(16 * columnCount);
  const opinions = gatherOpinions(document.flat());
  return document.map((regions) =>
    regions.map((found) => {
      const { paragraph, region } = found;
      const count = region.end - region.start;
      if (sums.length < count * columnCount) sums = new Int32Array(count * columnCount);
      else sums.fill(0, 0, count * columnCount);
      const write = opinionFeatures(found, opinions);
      for (let i = region.start, row = 0; i < region.end; i++, row += columnCount)
        model.addAll(buffer, write(i, buffer, 0), sums, row);
      const emissions = found.emissions.slice();
      addEmissions(emissions, sums, 0, count, model.scale);
      const labels = bestLabels(emissions, count, model.transitions, scratch);
      return withoutTitledTails({ paragraph, region, emissions, labels });
    }),
  );
}
