import type { Cue } from "../cue";
import type { Decision, Decisions } from "../decision";
import type { Item } from "../frame";
import { verbForms } from "../lexicon/verbs";

/** What somebody does who speaks: whoever asks, in marks or (`asked about it`) without, is not whoever answers. */
export type Speaking = "asks" | "asks-about" | "answers" | "says";

/** Where the sources of reported speech start, with marks or without; the mentions without their titles. */
export function speakingAt({ quotes, reports }: Decisions): ReadonlyMap<number, Speaking> {
  const found = new Map<number, Speaking>();
  for (const { items, cue } of reports) {
    const speaking = speakingBy(items, cue);
    found.set(cue.subject.mention.start, speaking === "asks" ? "asks-about" : speaking);
  }
  for (const decision of quotes) {
    const start = sourceStart(decision);
    if (start !== undefined && found.get(start) !== "answers")
      found.set(start, speakingBy(decision.items, decision.cue));
  }
  return found;
}

const sourceStart = (decision: Decision | undefined): number | undefined =>
  decision && decision.method !== "near" ? decision.source?.mention.start : undefined;

function speakingBy(items: readonly Item[], cue: Cue | null): Speaking {
  const lemma = cue ? verbForms.get(items[cue.at]?.lower ?? "")?.lemma : undefined;
  if (lemma === "ask" || lemma === "inquire" || lemma === "enquire") return "asks";
  return lemma === "answer" || lemma === "reply" ? "answers" : "says";
}
