import { documentFeatures } from "../../server/src/entities/crf/documentFeatures";
import { gatherEvidence } from "../../server/src/entities/crf/evidence";
import type { Gazetteer } from "../../server/src/entities/crf/gazetteer";
import { labelCount, labelOf, nameTypes, outside, positions } from "../../server/src/entities/crf/labels";
import { localFeatures, maxFeatures } from "../../server/src/entities/crf/localFeatures";
import { type Paragraph, readParagraph } from "../../server/src/entities/crf/paragraph";
import { wordOf } from "../../server/src/entities/crf/words";
import { tokenise } from "../../server/src/text/tokens";
import { type GoldDocument, paragraphsOf } from "./corpus";

/** Every region of every document: its words' features and the labels that its words may have. */
export interface Instances {
  /** Region r holds words regionStart[r] to regionStart[r + 1]. */
  readonly regionStart: Int32Array;
  /** Word w has features[featureStart[w]] to features[featureStart[w + 1]]: hashes. */
  readonly featureStart: Int32Array;
  readonly features: Int32Array;
  /** Per word, the labels that it may have, as bits: one, where the corpus says which. */
  readonly allowed: Int32Array;
  /** Per region, how much it counts. */
  readonly weight: Float32Array;
}

const anyLabel = (1 << labelCount) - 1;
const miscLabels = [0, 1, 2, 3].reduce((bits, position) => bits | (1 << labelOf(3, position)), 0);

/**
 * The labels that each word may have. `isPartial`: the corpus labels no MISC, so that what is outside of its names may be
 * outside or MISC. Where a name is not made of whole words, or holds words outside of every region, anything goes.
 */
function allowedLabels(
  p: Paragraph,
  offset: number,
  entities: GoldDocument["entities"],
  isPartial: boolean,
): Int32Array {
  const allowed = new Int32Array(p.words.length).fill((1 << outside) | (isPartial ? miscLabels : 0));
  const inRegion = new Uint8Array(p.words.length);
  for (const region of p.regions) inRegion.fill(1, region.start, region.end);
  let from = 0;
  for (const entity of entities) {
    const start = entity.start - offset;
    const end = entity.end - offset;
    while (from < p.parts.length && (p.parts[from]?.end ?? 0) <= start) from++;
    let to = from;
    while (to < p.parts.length && (p.parts[to]?.start ?? 0) < end) to++;
    if (to === from) continue;
    const type = (nameTypes as readonly string[]).indexOf(entity.type);
    const isWhole = p.parts[from]?.start === start && p.parts[to - 1]?.end === end && type >= 0;
    const isCovered = inRegion.subarray(from, to).every((flag) => flag === 1);
    for (let i = from; i < to; i++) {
      if (!isWhole || !isCovered) allowed[i] = anyLabel;
      else if (to - from === 1) allowed[i] = 1 << labelOf(type, positions.only);
      else if (i === from) allowed[i] = 1 << labelOf(type, positions.begin);
      else allowed[i] = 1 << labelOf(type, i === to - 1 ? positions.last : positions.inside);
    }
    from = to;
  }
  return allowed;
}

export interface Corpus {
  readonly documents: readonly GoldDocument[];
  readonly isPartial: boolean;
  readonly weight: number;
}

export function makeInstances(corpora: readonly Corpus[], gazetteer: Gazetteer): Instances {
  const regionStart: number[] = [0];
  const featureStart: number[] = [0];
  const allowed: number[] = [];
  const weight: number[] = [];
  let features = new Int32Array(1 << 24);
  let used = 0;
  const words = new Map<string, ReturnType<typeof wordOf>>();
  const wordAt: Parameters<typeof readParagraph>[2] = (spelling, kind) => {
    const key = kind + spelling;
    const found = words.get(key) ?? wordOf(spelling, kind, gazetteer);
    words.set(key, found);
    return found;
  };
  for (const { documents, isPartial, weight: corpusWeight } of corpora)
    for (const { text, entities } of documents) {
      const lines = paragraphsOf(text);
      const paragraphs = lines.map((line) =>
        readParagraph(line.text, tokenise(line.text), wordAt, gazetteer),
      );
      const evidence = gatherEvidence(paragraphs);
      paragraphs.forEach((p, k) => {
        const line = lines[k] as (typeof lines)[number];
        const inLine = entities.filter(
          (e) => e.start >= line.start && e.end <= line.start + line.text.length,
        );
        const labels = allowedLabels(p, line.start, inLine, isPartial);
        for (const region of p.regions) {
          for (let i = region.start; i < region.end; i++) {
            if (used + maxFeatures > features.length) {
              const larger = new Int32Array(features.length * 2);
              larger.set(features);
              features = larger;
            }
            used = localFeatures(p, region, i, features, used);
            used = documentFeatures(p, i, evidence, features, used);
            featureStart.push(used);
            allowed.push(labels[i] as number);
          }
          regionStart.push(allowed.length);
          weight.push(corpusWeight);
        }
      });
    }
  return {
    regionStart: Int32Array.from(regionStart),
    featureStart: Int32Array.from(featureStart),
    features: features.slice(0, used),
    allowed: Int32Array.from(allowed),
    weight: Float32Array.from(weight),
  };
}
