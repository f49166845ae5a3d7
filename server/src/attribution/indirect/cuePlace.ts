import type { Cue } from "../cue";
import type { Item } from "../frame";
import { actForms } from "../lexicon/acts";
import { phrasalVerbs } from "../lexicon/phrasalVerbs";
import { verbForms } from "../lexicon/verbs";

/** Index of the first item of a cue and its subject: `[Ada Quill] said`, `[said] Ada Quill`. */
export const startOfCue = ({ side, subject, at }: Cue): number =>
  side === "before" ? Math.min(subject.first, at) : at;

/** Index of the item behind a cue and, where it stands there, its subject. */
export function behindCue(items: readonly Item[], { side, subject, last }: Cue): number {
  if (side === "before") return last + 1;
  let end = subject.head;
  while ((items[end + 1]?.start ?? Number.POSITIVE_INFINITY) < subject.phrase.end) end++;
  return Math.max(end, last) + 1;
}

/** `say` of `said`; of a phrase, the verb and what it ends with: `make clear` of `made it clear`. */
export const lemmaOf = (items: readonly Item[], { at, last }: Cue): string => {
  const lower = items[at]?.lower ?? "";
  const phrasal = last > at ? phrasalVerbs.get(lower) : undefined;
  if (phrasal) return `${phrasal.verb.lemma} ${items[last]?.lower ?? ""}`;
  return (
    verbForms.get(lower)?.lemma ??
    actForms.get(lower)?.lemma ??
    (/^show(?:s|ed)?$/.test(lower) ? "show" : lower)
  );
};
