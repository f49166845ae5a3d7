import type { Cue } from "../cue";
import { isAdverb } from "../itemTests";
import { type CuedSentence, clauseEnd } from "./boundary";
import { behindCue } from "./cuePlace";
import type { Stretch } from "./trailing";

/** A fragment further behind its cue than this many items stands in no phrase of it. */
const furthest = 40;

/**
 * What a fragment at item `at` belongs to where its cue governs a phrase and no clause:
 *
 *   called [the plan “reckless”]   condemned [the “secret deals” of the port]
 */
export function phraseAround(sentence: CuedSentence, cue: Cue, at: number): Stretch | null {
  const { items } = sentence;
  let from = behindCue(items, cue);
  if (from > at || at - from > furthest) return null;
  while (from < at && (isAdverb(items[from]) || items[from]?.kind === "punctuation")) from++;
  const to = clauseEnd(sentence, from, false);
  return to > at ? { from, to } : null;
}
