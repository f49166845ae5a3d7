import type { Cue } from "../cue";
import type { Item, Sentence } from "../frame";
import { actCues } from "./actCues";
import { documentCues } from "./documentCues";

/**
 * The cues of a sentence for clauses without marks, in text order: beside those that stand with any quotation, documents
 * that show or find something, and verbs that report nothing but their own clause.
 */
export function reportingCues(
  items: readonly Item[],
  sentence: Sentence,
  cues: readonly Cue[],
): readonly Cue[] {
  const more = [...documentCues(items, sentence), ...actCues(items, sentence)];
  if (more.length === 0) return cues;
  const theirs = new Set(more.map(({ at }) => at));
  return [...cues.filter(({ at }) => !theirs.has(at)), ...more].sort((a, b) => a.at - b.at);
}
