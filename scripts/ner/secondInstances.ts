import type { Model } from "../../server/src/entities/crf/model";
import { gatherOpinions, opinionFeatures } from "../../server/src/entities/crf/opinions";
import { firstLabeling, scoreParagraph } from "../../server/src/entities/crf/passes";
import type { Corpus, DocumentReader } from "./documents";
import { type Instances, instanceBuilder } from "./instances";

/** Documents with a model that was not trained on them: its mistakes on them are those that it makes on any news. */
export interface HeldOut {
  readonly corpora: readonly Corpus[];
  readonly model: Model;
}

/** What the second labeling is learnt from. */
export function secondInstances(parts: readonly HeldOut[], read: DocumentReader): Instances {
  const instances = instanceBuilder();
  for (const { corpora, model } of parts)
    for (const { documents, isPartial, weight } of corpora)
      for (const document of documents) {
        const paragraphs = read(document, isPartial);
        const first = firstLabeling(
          model,
          paragraphs.map(({ paragraph }) => scoreParagraph(model, paragraph)),
        );
        const opinions = gatherOpinions(first.flat());
        first.forEach((regions, k) => {
          const allowed = paragraphs[k]?.allowed;
          for (const found of regions) {
            const write = opinionFeatures(found, opinions);
            for (let i = found.region.start; i < found.region.end; i++)
              instances.addWord((out, at) => write(i, out, at), allowed?.[i] ?? 1);
            instances.endRegion(weight, found.emissions);
          }
        });
      }
  return instances.done();
}
