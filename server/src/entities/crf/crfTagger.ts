import type { Token } from "../../text/tokens";
import type { Tagger } from "../tagger";
import { withoutCountries } from "./designations";
import { loadGazetteer } from "./gazetteer";
import { marginalsOf } from "./lattice";
import { withLoneSpeaker } from "./loneSpeaker";
import { loadModel } from "./model";
import { readParagraph } from "./paragraph";
import { type CrfScores, firstLabeling, scoreParagraph, secondLabeling } from "./passes";
import { holdsName, spansOf } from "./spans";
import { type Word, wordOf } from "./words";

/** Words are kept in two generations: those that go on being used outlive the others. */
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
  let words = new Map<string, Word>();
  let older = words;
  const wordAt = (spelling: string, kind: Token["kind"]): Word => {
    const known = words.get(spelling);
    if (known !== undefined) return known;
    if (words.size >= rememberedWords) [older, words] = [words, new Map()];
    const word = older.get(spelling) ?? wordOf(spelling, kind, lists);
    words.set(spelling, word);
    return word;
  };
  return {
    version: model.version,
    score: (_text, tokens) => scoreParagraph(model, readParagraph(tokens, wordAt, lists)),
    tag: (paragraphs) => {
      const first = firstLabeling(
        model,
        paragraphs.map(({ scores }) => scores),
      );
      return secondLabeling(model, first).map((regions) =>
        regions
          .map(withLoneSpeaker)
          .map(withoutCountries)
          .filter(holdsName)
          .flatMap((found) =>
            spansOf(
              found,
              marginalsOf(found.emissions, found.labels.length, expTransitions),
              model.calibration,
            ),
          ),
      );
    },
  };
}
