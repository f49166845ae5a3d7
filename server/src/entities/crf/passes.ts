import { documentFeatures } from "./documentFeatures";
import { gatherEvidence } from "./evidence";
import { labelCount } from "./labels";
import { bestLabels, newScratch } from "./lattice";
import { localFeatures, maxFeatures, wordFeatures } from "./localFeatures";
import type { Model } from "./model";
import { gatherOpinions, opinionFeatures } from "./opinions";
import type { Paragraph } from "./paragraph";
import type { LabelledRegion } from "./spans";
import type { Word } from "./words";

/** What a paragraph says by itself; cached with it. */
export interface CrfScores {
  readonly paragraph: Paragraph;
  /** Word of a region (counted over the paragraph's regions, in order) × label, in the model's unit. */
  readonly sums: Int32Array;
}

/** What a word says whatever stands around it; worked out once. */
function ownSums(model: Model, word: Word, buffer: Int32Array): Int32Array {
  if (word.sums.length > 0) return word.sums;
  const sums = new Int32Array(labelCount);
  model.addAll(buffer, wordFeatures(word, buffer, 0), sums, 0);
  word.sums = sums;
  return sums;
}

export function scoreParagraph(model: Model, paragraph: Paragraph): CrfScores {
  const buffer = new Int32Array(maxFeatures);
  const size = paragraph.regions.reduce((total, region) => total + region.end - region.start, 0);
  const sums = new Int32Array(size * labelCount);
  let row = 0;
  for (const region of paragraph.regions)
    for (let i = region.start; i < region.end; i++, row += labelCount) {
      const own = ownSums(model, paragraph.words[i] as Word, buffer);
      for (let y = 0; y < labelCount; y++) sums[row + y] = own[y] as number;
      model.addAll(buffer, localFeatures(paragraph, region, i, buffer, 0), sums, row);
    }
  return { paragraph, sums };
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
      for (let i = region.start; i < region.end; i++, row += labelCount)
        model.addAll(buffer, documentFeatures(paragraph, i, evidence, buffer, 0), all, row);
      const emissions = new Float32Array(row - first);
      for (let k = 0; k < emissions.length; k++) emissions[k] = (all[first + k] as number) * model.scale;
      const labels = bestLabels(emissions, region.end - region.start, model.transitions, scratch);
      return { paragraph, region, emissions, labels };
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
  let sums = new Int32Array(16 * labelCount);
  const opinions = gatherOpinions(document.flat());
  return document.map((regions) =>
    regions.map((found) => {
      const { paragraph, region } = found;
      if (sums.length < found.emissions.length) sums = new Int32Array(found.emissions.length);
      else sums.fill(0, 0, found.emissions.length);
      const write = opinionFeatures(found, opinions);
      for (let i = region.start, row = 0; i < region.end; i++, row += labelCount)
        model.addAll(buffer, write(i, buffer, 0), sums, row);
      const emissions = found.emissions.slice();
      for (let k = 0; k < emissions.length; k++)
        emissions[k] = (emissions[k] as number) + (sums[k] as number) * model.scale;
      return {
        paragraph,
        region,
        emissions,
        labels: bestLabels(emissions, region.end - region.start, model.transitions, scratch),
      };
    }),
  );
}
