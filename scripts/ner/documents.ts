import type { Gazetteer } from "../../server/src/entities/crf/gazetteer";
import { type Paragraph, readParagraph } from "../../server/src/entities/crf/paragraph";
import { type Word, wordOf } from "../../server/src/entities/crf/words";
import { tokenise } from "../../server/src/text/tokens";
import { allowedLabels } from "./allowedLabels";
import { type GoldDocument, paragraphsOf } from "./corpus";

/** Documents that are labelled alike. */
export interface Corpus {
  readonly documents: readonly GoldDocument[];
  /** Labels no MISC. */
  readonly isPartial: boolean;
  /** How much each of its words counts in training. */
  readonly weight: number;
}

/** A paragraph as the tagger reads it, with the labels that its words may have. */
export interface LabelledParagraph {
  readonly paragraph: Paragraph;
  readonly allowed: Int32Array;
}

export type DocumentReader = (document: GoldDocument, isPartial: boolean) => readonly LabelledParagraph[];

export function documentReader(gazetteer: Gazetteer): DocumentReader {
  const words = new Map<string, Word>();
  const wordAt: Parameters<typeof readParagraph>[1] = (spelling, kind) => {
    const found = words.get(spelling) ?? wordOf(spelling, kind, gazetteer);
    words.set(spelling, found);
    return found;
  };
  return ({ text, entities }, isPartial) =>
    paragraphsOf(text).map((line) => {
      const paragraph = readParagraph(tokenise(line.text), wordAt, gazetteer);
      const end = line.start + line.text.length;
      const inLine = entities.filter((entity) => entity.start >= line.start && entity.end <= end);
      return { paragraph, allowed: allowedLabels(paragraph, line.start, inLine, isPartial) };
    });
}
