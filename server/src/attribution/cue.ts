import type { CleanSpan } from "../text/offsets";
import type { Item } from "./frame";
import type { CueKind } from "./lexicon/verbs";
import { prepositions, subordinators } from "./lexicon/wordClasses";
import type { Phrase } from "./phrase";

/** A word or phrase that reports words, and whose words they are. */
export interface Cue {
  /** Indices of its first and last item. */
  readonly at: number;
  readonly last: number;
  readonly span: CleanSpan;
  readonly kind: CueKind | "noun" | "according" | "colon";
  readonly subject: Phrase;
  /** `said X` and `according to X` have it after them. */
  readonly side: "before" | "after";
  /** Is the subject the cue's own, or that of the sentence's main clause? */
  readonly own: boolean;
  /** A verb that stands with any quotation (`said`), or one that can mean other things (`shrugged`)? */
  readonly plain: boolean;
}

export const itemSpan = (items: readonly Item[], from: number, to: number): CleanSpan => ({
  start: (items[from] as Item).start,
  end: (items[to] as Item).end,
});

/** A cue without a verb: a sign (`:`, a dash), a phrase (`according to`), a credit in brackets. */
export const signCue = (
  items: readonly Item[],
  at: number,
  last: number,
  kind: "colon" | "according",
  subject: Phrase,
  side: Cue["side"],
): Cue => ({
  at,
  last,
  span: itemSpan(items, at, last),
  kind,
  subject,
  side,
  own: true,
  plain: kind === "according",
});

/** Does the sentence open with something that is not its subject? `About 200 people` is one. */
export const isFronted = (item: Item, next: Item | undefined): boolean =>
  subordinators.has(item.lower) ||
  (/^\p{Lu}\p{Ll}+ing$/u.test(item.text) && item.kind === "word") ||
  (prepositions.has(item.lower) && next?.kind !== "number");
