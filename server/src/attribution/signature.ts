import { type Cue, signCue } from "./cue";
import type { Decision } from "./decision";
import type { FramedParagraph } from "./framedParagraph";
import { isDash, isRole } from "./itemTests";
import { subjectAfter } from "./subjectAfter";

/** A signature is short: a name, a role, a place. */
const longest = 14;

/**
 * Who a paragraph says has said the words above it, as a cue; null where it signs nothing:
 *
 *   “The harbour is closed.”              “The harbour is closed.
 *
 *   — Ada Quill, the port's director      Ada Quill, the port's director.”
 */
export function signs({ frame: { items }, quotes }: FramedParagraph): Cue | null {
  const first = items[0];
  if (!first || quotes.length > 0 || items.length > longest) return null;
  const dash = isDash(first);
  if (!dash && !/^["”]$/.test(items.findLast((item) => item.text !== ".")?.text ?? "")) return null;
  const subject = subjectAfter(items, dash ? 0 : -1, items.length);
  if (!subject || subject.kind === "pronoun") return null;
  const behind = items[subject.head + 1];
  const ends = behind === undefined || behind.kind === "punctuation";
  const isSomebody = subject.kind === "name" || (!dash && isRole(items[subject.head]));
  const sign = dash ? 0 : items.length - 1;
  return ends && isSomebody ? signCue(items, sign, sign, "colon", subject, "after") : null;
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
