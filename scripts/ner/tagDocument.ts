import type { Tagger } from "../../server/src/entities/tagger";
import type { EntityType } from "../../server/src/entities/types";
import { tokenise } from "../../server/src/text/tokens";
import { paragraphsOf } from "./corpus";

/** A name found in a document; offsets are the document's, types those of the labelled data. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly confidence: number;
}

const goldType: Record<EntityType, string> = {
  person: "PER",
  org: "ORG",
  place: "LOC",
  event: "MISC",
  misc: "MISC",
};

export function tagDocument<Scores>(tagger: Tagger<Scores>, text: string): readonly FoundName[] {
  const lines = paragraphsOf(text);
  const scored = lines.map((line) => {
    const tokens = tokenise(line.text);
    return { text: line.text, tokens, scores: tagger.score(line.text, tokens) };
  });
  return tagger.tag(scored).flatMap((names, k) => {
    const offset = lines[k]?.start ?? 0;
    return names.map(({ start, end, type, confidence }) => ({
      start: start + offset,
      end: end + offset,
      type: goldType[type],
      confidence,
    }));
  });
}
