import type { QuoteShape } from "../quotes/shape";
import type { Cue } from "./cue";
import type { Frame } from "./frame";
import type { Governing } from "./govern";

/**
 * A quotation that ends in a full stop ends its sentence, yet `“We won.” Smith said.` and `“We won.” said Smith` are
 * one: the next sentence is short and all of it is source and cue.
 */
export function spillOver(
  frame: Frame,
  cues: readonly (readonly Cue[])[],
  s: number,
  at: number,
  shape: QuoteShape,
): Governing | null {
  const next = frame.sentences[s + 1];
  if (!next || at !== (frame.sentences[s]?.to ?? 0) - 1) return null;
  const cue = (cues[s + 1] ?? [])[0];
  if (cue && pointsBack(frame, next.from, cue)) return { cue, score: 72, adjacent: true };
  if (!cue?.own || !cue.plain || cue.kind !== "speech") return null;
  const first = cue.side === "before" ? cue.subject.first : cue.at;
  const last = cue.side === "before" ? cue.last : cue.subject.head;
  const quoteAfter = frame.items.slice(next.from, next.to).some((item) => item.kind === "quote");
  if (first !== next.from || quoteAfter || next.to - last > 4 || !shape.clause) return null;
  return { cue, score: 72, adjacent: true };
}

/** `“We won.” That line from Quill ended the debate.` */
const pointsBack = ({ items }: Frame, from: number, cue: Cue): boolean =>
  cue.kind === "noun" &&
  cue.own &&
  cue.at === from + 1 &&
  /^(?:that|this|those|these)$/.test(items[from]?.lower ?? "") &&
  /^(?:quote|line|words|remarks?|comments?|statement|message|warning|slogan)$/.test(
    items[cue.at]?.lower ?? "",
  );
