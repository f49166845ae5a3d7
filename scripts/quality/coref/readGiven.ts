import { defaultConfig, noCorpus } from "../../../server/src/article/config";
import { global } from "../../../server/src/article/global";
import { local } from "../../../server/src/article/local";
import type { AnnotatedName } from "../../../server/src/entities/namedSpans";
import type { Tagger } from "../../../server/src/entities/tagger";
import type { Entity, Mention } from "../../../server/src/entities/types";
import { readStructure } from "../../../server/src/structure/readStructure";
import { sliceOf } from "../../../server/src/text/offsets";

/** Finds nothing: the names are given. */
const silent: Tagger = { version: "none", score: () => null, tag: (paragraphs) => paragraphs.map(() => []) };

const given = { config: defaultConfig, corpus: noCorpus };

export interface GivenStory {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** Reads a text whose names are known, as if a person had annotated them without saying who they are. */
export function readGiven(text: string, annotated: readonly AnnotatedName[]): readonly GivenStory[] {
  return readStructure(text, []).map((story) => {
    const facts = story.blocks.map((block) => local(sliceOf(text, block.span), silent, undefined));
    const reading = global({ text, story, facts, names: [], annotated }, given);
    for (;;) {
      const step = reading.next();
      if (step.done) return step.value;
    }
  });
}
