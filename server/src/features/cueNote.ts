import { type Colour, loadedVerb } from "../attribution/lexicon/loadedVerbs";

const adds: Readonly<Record<Colour, string>> = {
  doubt: "suggests doubt about the words",
  truth: "takes the words for true",
  dispute: "suggests that others disagree",
  proof: "says that it has been shown, not only said",
  tone: "tells how it was said, as the author heard it",
};

/**
 * What a loaded cue adds to "said", in one line; null for an ordinary one.
 *
 *   claimed  →  “claimed” suggests doubt about the words; “said” is neutral.
 */
export function cueNote(cue: string): string | null {
  const found = loadedVerb(cue);
  return found && `“${found.verb}” ${adds[found.colour]}; “said” is neutral.`;
}
