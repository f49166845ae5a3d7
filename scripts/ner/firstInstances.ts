import { documentFeatures } from "../../server/src/entities/crf/documentFeatures";
import { gatherEvidence } from "../../server/src/entities/crf/evidence";
import { localFeatures, wordFeatures } from "../../server/src/entities/crf/localFeatures";
import type { Word } from "../../server/src/entities/crf/words";
import type { Corpus, DocumentReader } from "./documents";
import { type Instances, instanceBuilder } from "./instances";

/** What the first labeling is learnt from. */
export function firstInstances(corpora: readonly Corpus[], read: DocumentReader): Instances {
  const instances = instanceBuilder();
  for (const { documents, isPartial, weight } of corpora)
    for (const document of documents) {
      const paragraphs = read(document, isPartial);
      const evidence = gatherEvidence(paragraphs.map(({ paragraph }) => paragraph));
      for (const { paragraph, allowed } of paragraphs)
        for (const region of paragraph.regions) {
          for (let i = region.start; i < region.end; i++)
            instances.addWord(
              (out, at) =>
                documentFeatures(
                  paragraph,
                  i,
                  evidence,
                  out,
                  localFeatures(paragraph, region, i, out, wordFeatures(paragraph.words[i] as Word, out, at)),
                ),
              allowed[i] ?? 1,
            );
          instances.endRegion(weight);
        }
    }
  return instances.done();
}
