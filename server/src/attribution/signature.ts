import { type Cue, signCue } from "./cue";
import type { Decision } from "./decision";
import type { FramedParagraph } from "./framedParagraph";
import { isDash } from "./itemTests";
import { subjectAfter } from "./subjectAfter";

/** A signature is short: a name, a role, a place. */
const longest = 14;

/**
 * A paragraph that is a dash and a name signs the quotation above it:
 *
 *   “The harbour is closed.”
 *
 *   — Ada Quill, the port's director
 */
export function signs({ frame: { items }, quotes }: FramedParagraph): Cue | null {
  const first = items[0];
  if (!first || !isDash(first) || quotes.length > 0 || items.length > longest) return null;
  const subject = subjectAfter(items, 0, items.length);
  const behind = subject ? items[subject.head + 1] : undefined;
  const ends = behind === undefined || behind.kind === "punctuation";
  return subject?.kind === "name" && ends ? signCue(items, 0, 0, "colon", subject, "after") : null;
}

/** Gives the quotations of the paragraph above, if it is nothing but quotation and nobody owns it yet, to who signs. */
export function sign(above: FramedParagraph, under: FramedParagraph, decisions: Decision[]): void {
  const cue = signs(under);
  if (!cue || above.frame.items.some((item) => item.kind === "word" || item.kind === "name")) return;
  for (const index of above.quotes) {
    const decision = decisions[index];
    if (decision?.use !== "direct" || (decision.source !== null && decision.method !== "paragraph-before"))
      continue;
    decisions[index] = {
      ...decision,
      method: "signed",
      cue,
      source: cue.subject,
      items: under.frame.items,
      score: 90,
      from: null,
      nearby: [],
    };
  }
}
