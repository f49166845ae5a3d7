import { type Colour, loadedVerb } from "../../attribution/lexicon/loadedVerbs";
import { type Message, message, type Say } from "../../text/message";

const notes: Readonly<Record<Colour, Message>> = {
  doubt: message("“{0}” suggests doubt about the words; “said” is neutral."),
  truth: message("“{0}” takes the words for true; “said” is neutral."),
  dispute: message("“{0}” suggests that others disagree; “said” is neutral."),
  proof: message("“{0}” says that it has been shown, not only said; “said” is neutral."),
  tone: message("“{0}” tells how it was said, as the author heard it; “said” is neutral."),
};

/**
 * What a loaded cue adds to "said", in one line; null for an ordinary one.
 *
 *   claimed  →  “claimed” suggests doubt about the words; “said” is neutral.
 */
export function cueNote(cue: string, say: Say): string | null {
  const found = loadedVerb(cue);
  return found && say({ ...notes[found.colour], values: [found.verb] });
}
